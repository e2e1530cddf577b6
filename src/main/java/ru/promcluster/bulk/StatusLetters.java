package ru.promcluster.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Status;

/** The statuses of an assessment in short: a letter a criterion, the first of the status, which all differ. */
public final class StatusLetters {

    private StatusLetters() {}

    /**
     * The letters.
     *
     * @param named has the criteria in the order of the letters; one that the assessment does not have, because it was
     *     made by other rules, is not applicable
     */
    static String of(Assessment assessment, Ruleset named) {
        return assessment.ruleset().sha256().equals(named.sha256())
                ? assessment.criteria().stream()
                        .map(result -> String.valueOf(of(result.finding().status())))
                        .collect(Collectors.joining())
                : byId(assessment, named.content().ruleset().criteria());
    }

    private static String byId(Assessment assessment, List<String> criteria) {
        var letters = assessment.criteria().stream()
                .map(CriterionResult::finding)
                .collect(Collectors.toMap(
                        finding -> finding.criterion().id(), finding -> String.valueOf(of(finding.status()))));
        return criteria.stream()
                .map(id -> letters.getOrDefault(id, String.valueOf(of(Status.NOT_APPLICABLE))))
                .collect(Collectors.joining());
    }

    /** The letter of one status. */
    public static char of(Status status) {
        return status.name().charAt(0);
    }

    /**
     * The status that a letter stands for.
     *
     * @throws IllegalArgumentException it stands for none
     */
    public static Status status(char letter) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().charAt(0) == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status begins with " + letter));
    }
}
