package ru.promcluster.policy.lint;

import java.util.List;
import ru.promcluster.policy.ExpectedOutcome;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/** Looks through rules that can be used for what is likely a mistake. */
public final class Lints {

    private Lints() {}

    /**
     * All warnings, by file, line and column.
     *
     * @param rulebook made of these files
     * @param expected what its cases expect
     */
    public static List<RuleProblem> of(RuleFiles files, Rulebook rulebook, List<ExpectedOutcome> expected) {
        var folder = new Folder(files);
        new ReferenceLints(folder).check();
        for (var ruleset : rulebook.rulesets()) {
            new FigureLints(folder, ruleset).check();
            new ComparisonLints(folder, ruleset).check();
            new EditionLints(folder, ruleset).check();
            new PageLints(folder, ruleset).check();
            new CardLints(folder, ruleset).check();
            new CaseLints(folder, ruleset, expected).check();
        }
        return folder.warnings();
    }
}
