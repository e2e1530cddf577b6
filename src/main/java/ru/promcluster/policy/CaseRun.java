package ru.promcluster.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.RuleProblem;

/**
 * What came of the cases of a rulebook.
 *
 * @param results by ruleset, edition and criterion
 * @param problems why some cases could not be run
 */
public record CaseRun(List<CaseResult> results, List<RuleProblem> problems) {

    public CaseRun {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /**
     * Runs the cases.
     *
     * @param criterion id of the criterion whose cases are run; {@code null}: all
     */
    public static CaseRun of(CaseBook book, @Nullable String criterion) {
        var results = book.trials().stream()
                .filter(trial -> criterion == null || trial.home().criterion().equals(criterion))
                .map(Trial::run)
                .toList();
        return new CaseRun(results, book.problems());
    }

    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** Every case could be run and gave what it expects. */
    public boolean passed() {
        return problems.stream().noneMatch(RuleProblem::isError)
                && results.stream().allMatch(CaseResult::passed);
    }
}
