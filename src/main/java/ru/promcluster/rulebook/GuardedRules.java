package ru.promcluster.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.containment.PlainRule;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.EditionContent;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.guard.GuardedRule;
import ru.promcluster.rulebook.guard.RuleGuard;
import ru.promcluster.rulebook.kept.KeptRule;
import ru.promcluster.rulebook.kept.KeptRules;
import ru.promcluster.rulebook.vocabulary.ClusterView;

/** The rules of one reading that have passed the guard, now or before they were kept. */
final class GuardedRules {

    private final RulesOrigin origin;
    private final RuleProblems problems;
    private final @Nullable KeptRules kept;
    private final IdentityHashMap<GuardedRule, PlainRule> keptPlain = new IdentityHashMap<>();
    private final Map<String, @Nullable GuardedRule> guarded = new HashMap<>();
    private @Nullable SentenceRules checked;
    private @Nullable GuardedRules again;

    GuardedRules(RulesOrigin origin, RuleProblems problems) {
        this.origin = origin;
        this.problems = problems;
        kept = origin.kept();
    }

    /** Made when the first rule has to be looked at: a start that finds all rules kept needs no guard. */
    private static final class Guard {
        private static final RuleGuard GUARD = new RuleGuard(ClusterView.class, FactTypes.ALL, RuleFinding.class);
    }

    /** What was kept of all that; {@code null}: the files have to be read. */
    @Nullable
    KeptRules kept() {
        return kept;
    }

    /** The rule of a criterion; {@code null}: it is not let through, and the problems say why. */
    @Nullable
    GuardedRule guarded(CriterionFiles files, EditionContent edition) {
        if (kept == null) {
            return checked(files, edition);
        }
        var rule = kept.rule(files);
        if (rule == null) {
            return null;
        }
        if (rule.compiled() != null) {
            keptPlain.put(rule.guarded(), rule.compiled());
        }
        return rule.guarded();
    }

    /** A rule text is looked at once, however many editions inherit it. */
    private @Nullable GuardedRule checked(CriterionFiles files, EditionContent edition) {
        var key = files.ruleFile() + "\n"
                + edition.figures().keySet().stream().sorted().toList() + "\n" + files.rule();
        if (!guarded.containsKey(key)) {
            // Where a figures file is broken, a missing figure is a consequence and not worth a word.
            var figures =
                    problems.isAbout("/figures.yaml") ? null : edition.figures().keySet();
            if (checked == null) {
                checked = new SentenceRules(Guard.GUARD, origin.files(), problems);
            }
            guarded.put(key, checked.check(files, figures));
        }
        return guarded.get(key);
    }

    /** The rule, to be compiled when it is needed, if it was not kept compiled. */
    CompiledRule compiling(GuardedRule rule) {
        return kept == null
                ? new CompiledRule(rule)
                : new CompiledRule(rule.criterion(), () -> again(rule), keptPlain.get(rule));
    }

    /** Nothing is compiled that the guard has not seen in the files themselves: what is kept could have been changed. */
    private synchronized GuardedRule again(GuardedRule rule) {
        if (again == null) {
            var read = RulebookReading.of(origin.files());
            again = read.guardedRules();
        }
        return again.guarded.values().stream()
                .filter(rule::equals)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The kept rule «" + rule.name() + "» is not in the files"));
    }

    /** Whether there is a place to keep it, and something that is not kept there yet. */
    boolean isWorthKeeping(Collection<CompiledRule> compiled) {
        return origin.isKept() && (kept == null || compiled.stream().anyMatch(CompiledRule::isNew));
    }

    /**
     * Keeps all of it.
     *
     * @param compiled what of a rule may be kept
     */
    void keep(Rulebook rulebook, Function<GuardedRule, @Nullable PlainRule> compiled) {
        var contents = rulebook.rulesets().stream().map(Ruleset::content).toList();
        var rules = new IdentityHashMap<CriterionFiles, KeptRule>();
        for (var content : contents) {
            for (var edition : content.editions()) {
                for (var files : edition.criteria().values()) {
                    var rule = guarded(files, edition);
                    if (rule != null) {
                        rules.put(files, new KeptRule(rule, compiled.apply(rule)));
                    }
                }
            }
        }
        origin.keep(new KeptRules(List.copyOf(rulebook.subjects().values()), contents, rules));
    }
}
