package ru.promcluster.explanation.term;

import java.util.EnumMap;
import java.util.Map;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Status;

/** How many criteria came to which status. */
public record Counts(Map<Status, Integer> byStatus) {

    public Counts {
        byStatus = Map.copyOf(byStatus);
    }

    public static Counts of(Assessment assessment) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        assessment.criteria().forEach(result -> counts.merge(result.finding().status(), 1, Integer::sum));
        return new Counts(counts);
    }

    public int of(Status status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** Those that a person has to look at or that broke down count as open. */
    public int open() {
        return of(Status.UNDETERMINED) + of(Status.MANUAL) + of(Status.ERROR);
    }

    public String told(Language language) {
        return told(Status.PASSED, of(Status.PASSED), language)
                + ", " + told(Status.FAILED, of(Status.FAILED), language)
                + ", " + told(Status.UNDETERMINED, open(), language)
                + ", " + told(Status.NOT_APPLICABLE, of(Status.NOT_APPLICABLE), language);
    }

    private static String told(Status status, int count, Language language) {
        return Terms.status(status).in(language) + " " + count;
    }
}
