package ru.promcluster.policy.diagnosis;

import java.util.List;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblem.Level;

/**
 * What is wrong with rule files, and what likely is.
 *
 * @param problems by file, line and column
 */
public record Diagnosis(List<RuleProblem> problems) {

    public Diagnosis {
        problems = problems.stream().distinct().sorted().toList();
    }

    /** Reads and compiles the files, reads their cases, looks for likely mistakes; runs nothing. */
    public static Diagnosis of(RuleFiles files) {
        return Examination.of(files).diagnosis();
    }

    /** Something keeps the rules from being used. */
    public boolean hasErrors() {
        return count(Level.ERROR) > 0;
    }

    public long count(Level level) {
        return problems.stream().filter(problem -> problem.level() == level).count();
    }
}
