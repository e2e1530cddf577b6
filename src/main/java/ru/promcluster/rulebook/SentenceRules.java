package ru.promcluster.rulebook;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.dialect.Dialect;
import ru.promcluster.rulebook.dialect.SentenceList;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.guard.GuardedRule;
import ru.promcluster.rulebook.guard.RuleGuard;

/** Lets rules through the guard, those in Russian sentences after they were understood. */
final class SentenceRules {

    private final RuleGuard guard;
    private final RuleFiles files;
    private final RuleProblems problems;
    private boolean listRead;
    private @Nullable Dialect dialect;

    SentenceRules(RuleGuard guard, RuleFiles files, RuleProblems problems) {
        this.guard = guard;
        this.files = files;
        this.problems = problems;
    }

    /**
     * The rule of a criterion, checked.
     *
     * @param figures names of the figures there are; {@code null}: that is not known
     * @return {@code null}: it is not let through; then the problems say why, and where in the sentence
     */
    @Nullable
    GuardedRule check(CriterionFiles criterion, @Nullable Set<String> figures) {
        if (!criterion.isInSentences()) {
            return guard.check(criterion, figures, problems);
        }
        var understood = dialect();
        var expansion = understood == null ? null : understood.expand(criterion, figures, problems);
        if (expansion == null) {
            return null;
        }
        var found = new RuleProblems();
        var rule = guard.check(criterion.withRule(expansion.drl()), figures, found);
        found.sorted().forEach(problem -> problems.add(expansion.toSentence(problem)));
        return rule == null ? null : rule.from(expansion.ruleLine());
    }

    /** The list is read when the first rule needs it: rules without sentences need none. */
    private @Nullable Dialect dialect() {
        if (!listRead) {
            listRead = true;
            var list = SentenceList.read(files, problems);
            dialect = list == null ? null : new Dialect(list);
        }
        return dialect;
    }
}
