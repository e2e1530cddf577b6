package ru.promcluster.bulk;

import java.util.Arrays;
import java.util.stream.Collectors;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Status;

/** The statuses of an assessment in short: a letter a criterion, the first of the status, which all differ. */
public final class StatusLetters {

    private StatusLetters() {}

    static String of(Assessment assessment) {
        return assessment.criteria().stream()
                .map(result -> String.valueOf(of(result.finding().status())))
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
