package ru.promcluster.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.EditionContent;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.files.RulesFolder;
import ru.promcluster.rulebook.files.RulesetContent;
import ru.promcluster.rulebook.files.Subject;
import ru.promcluster.rulebook.guard.GuardedRule;
import ru.promcluster.rulebook.kept.KeptRules;
import ru.promcluster.rulebook.kept.RulesKeep;
import ru.promcluster.verdict.Criterion;
import ru.promcluster.verdict.Criterion.LawReference;
import ru.promcluster.verdict.Criterion.RuleReference;
import ru.promcluster.verdict.Severity;

/** Makes a rulebook of rule files, or says what is wrong with them. Rules that did not change are not compiled anew. */
public final class RulebookReading {

    private final RuleProblems problems = new RuleProblems();
    /** Compiled rules by the texts they were compiled from. */
    private final Map<String, CompiledRules> compiled = new HashMap<>();

    private final Map<String, CompiledRule> compiledEach = new HashMap<>();

    /** Readings before this one, while this one reads; they are let go, or every reading would hold all before it. */
    private List<RulebookReading> before;

    private GuardedRules rules;
    private @Nullable Rulebook rulebook;

    private RulebookReading(Collection<RulebookReading> before) {
        this.before = List.copyOf(before);
        rules = new GuardedRules(RulesOrigin.of(() -> RuleFiles.of(new TreeMap<>())), problems);
    }

    /** Reads the folder. */
    public static RulebookReading of(Path folder) {
        return of(() -> FolderSource.files(folder));
    }

    /**
     * Reads the folder, or takes what was kept of these very files. Only sound rules are kept, so that it makes no difference
     * but time.
     */
    public static RulebookReading of(Path folder, RulesKeep keep) {
        return from(() -> RulesOrigin.of(folder, keep), List.of());
    }

    /** The files of a folder, not looked at yet; without them, why they cannot be read. */
    public static Opened files(Path folder) {
        try {
            return new Opened(FolderSource.files(folder), List.of());
        } catch (BrokenRulesException e) {
            return new Opened(null, e.problems());
        }
    }

    /**
     * A folder's files.
     *
     * @param files {@code null}: they cannot be read
     */
    public record Opened(@Nullable RuleFiles files, List<RuleProblem> problems) {}

    /** Reads the files of a bundle or a draft. */
    public static RulebookReading of(RuleFiles files) {
        return of(() -> files);
    }

    /** Reads files that differ in some: rules with the same texts are not compiled again. */
    public RulebookReading changed(RuleFiles files) {
        return from(() -> RulesOrigin.of(() -> files), List.of(this));
    }

    private static RulebookReading of(Supplier<RuleFiles> content) {
        return from(() -> RulesOrigin.of(content), List.of());
    }

    /**
     * Reads rules that may share some with others.
     *
     * @param origin throws {@link BrokenRulesException} where there are no rules
     * @param before readings whose compiled rules are used again where the texts are the same
     */
    static RulebookReading from(Supplier<RulesOrigin> origin, Collection<RulebookReading> before) {
        var reading = new RulebookReading(before).read(origin);
        reading.before = List.of();
        return reading;
    }

    /** The rulebook; {@code null}: the folder is broken, see {@link #problems()}. */
    public @Nullable Rulebook rulebook() {
        return rulebook;
    }

    GuardedRules guardedRules() {
        return rules;
    }

    /** What is wrong with the folder, by file and line. */
    public List<RuleProblem> problems() {
        return problems.sorted();
    }

    private RulebookReading read(Supplier<RulesOrigin> origin) {
        try {
            var opened = origin.get();
            rules = new GuardedRules(opened, problems);
            var found = rules.kept();
            return found == null ? read(opened.files()) : taken(found);
        } catch (BrokenRulesException e) {
            e.problems().forEach(problems::add);
            return this;
        }
    }

    private RulebookReading read(RuleFiles files) {
        var folder = new RulesFolder(files, problems);
        var rulesets = new TreeMap<String, Later<Ruleset>>();
        folder.rulesets().forEach((id, content) -> rulesets.put(id, Later.known(ruleset(content))));
        var subjects = byCode(folder.subjects());
        if (problems.isEmpty()) {
            rulebook = new Rulebook(rulesets, subjects);
        }
        return this;
    }

    /** What was sound when it was kept is put together when it is needed: a check needs one ruleset of five. */
    private RulebookReading taken(KeptRules kept) {
        var rulesets = new TreeMap<String, Later<Ruleset>>();
        kept.rulesets().forEach(content -> rulesets.put(content.id(), new Later<>(() -> later(content))));
        rulebook = new Rulebook(rulesets, byCode(kept.subjects()));
        return this;
    }

    private synchronized Ruleset later(RulesetContent content) {
        return ruleset(content);
    }

    private static Map<String, Subject> byCode(List<Subject> subjects) {
        return subjects.stream().collect(Collectors.toMap(Subject::code, Function.identity(), (one, other) -> one));
    }

    /** Keeps what the rules came to, and all that was compiled of them, for the next start. */
    public void keep() {
        var read = rulebook;
        if (read != null && rules.isWorthKeeping(compiledEach.values())) {
            read.rulesets(); // all of them made before the lock is taken: making one takes the lock too
            keep(read);
        }
    }

    private synchronized void keep(Rulebook read) {
        rules.keep(read, rule -> {
            var known = compiledEach.get(key(rule));
            return known == null ? null : known.plain();
        });
    }

    private Ruleset ruleset(RulesetContent content) {
        var editions = new ArrayList<Edition>();
        var contents = content.editions();
        for (int i = 0; i < contents.size(); i++) {
            editions.add(edition(content, i, lastDay(contents, i)));
        }
        return new Ruleset(content, editions);
    }

    /** The day that the act names, else the day before the next edition. */
    private static @Nullable LocalDate lastDay(List<EditionContent> editions, int place) {
        var named = editions.get(place).act().inForceUntil();
        if (named != null || place + 1 == editions.size()) {
            return named;
        }
        return editions.get(place + 1).act().inForceFrom().minusDays(1);
    }

    private Edition edition(RulesetContent ruleset, int place, @Nullable LocalDate until) {
        var content = ruleset.editions().get(place);
        var criteria = new ArrayList<RuledCriterion>();
        var inUse = new ArrayList<GuardedRule>();
        for (var id : ruleset.ruleset().criteria()) {
            var home = home(ruleset, place, id);
            var files = home == null ? null : home.criteria().get(id);
            var rule = home == null || files == null ? null : rules.guarded(files, home);
            if (home == null || files == null || rule == null) {
                continue;
            }
            var inForce = home.id().equals(content.id());
            if (inForce) {
                inUse.add(rule);
            }
            var severity = inForce ? files.severity() : Severity.ADVISORY;
            var law = law(files, rule, ruleset, home);
            var reference = new RuleReference(files.ruleFile(), rule.name(), rule.line());
            var criterion = new Criterion(id, severity, law, reference);
            criteria.add(new RuledCriterion(criterion, files.card(), List.copyOf(rule.figures()), inForce));
        }
        return new Edition(content, until, criteria, ruleset.relief(), compiled(inUse));
    }

    /** The edition that speaks of the criterion: this one, else the nearest later one, else the latest earlier one. */
    private static @Nullable EditionContent home(RulesetContent ruleset, int place, String criterion) {
        var editions = ruleset.editions();
        for (int i = place; i < editions.size(); i++) {
            if (editions.get(i).criteria().containsKey(criterion)) {
                return editions.get(i);
            }
        }
        for (int i = place - 1; i >= 0; i--) {
            if (editions.get(i).criteria().containsKey(criterion)) {
                return editions.get(i);
            }
        }
        return null;
    }

    private static LawReference law(
            CriterionFiles files, GuardedRule rule, RulesetContent ruleset, EditionContent edition) {
        var confidence = files.confidence();
        var sources = new LinkedHashSet<>(files.card().sources());
        for (var name : rule.figures()) {
            var figure = Figure.inForce(
                    edition.figures().getOrDefault(name, List.of()),
                    edition.act().inForceFrom());
            if (figure != null) {
                confidence = confidence.and(figure.confidence());
                sources.addAll(figure.sources());
            }
        }
        return new LawReference(ruleset.ruleset().act(), files.card().point(), confidence, List.copyOf(sources));
    }

    /** The rules of an edition, compiled or not: what did not change is taken from a reading before. */
    private CompiledRules compiled(List<GuardedRule> inUse) {
        var key = inUse.stream().map(RulebookReading::key).collect(Collectors.joining("\n"));
        // Each rule is kept even where all are taken from before, for the reading after this one may change some of
        // them.
        var each = inUse.stream().map(this::compiled).toList();
        return compiled.computeIfAbsent(
                key, any -> known(reading -> reading.compiled.get(key)).orElseGet(() -> new CompiledRules(each)));
    }

    private CompiledRule compiled(GuardedRule rule) {
        return compiledEach.computeIfAbsent(
                key(rule),
                key -> known(reading -> reading.compiledEach.get(key)).orElseGet(() -> rules.compiling(rule)));
    }

    private <T> Optional<T> known(Function<RulebookReading, @Nullable T> part) {
        return before.stream().map(part).filter(Objects::nonNull).findFirst();
    }

    private static String key(GuardedRule rule) {
        return rule.criterion() + "\n" + rule.text();
    }
}
