package ru.promcluster.cli.check;

import java.util.EnumMap;
import java.util.Map;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Status;

/** How many criteria came to which status. */
record Counts(Map<Status, Integer> byStatus) {

    static Counts of(Assessment assessment) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        assessment.criteria().forEach(result -> counts.merge(result.finding().status(), 1, Integer::sum));
        return new Counts(counts);
    }

    int of(Status status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** Those that a person has to look at or that broke down count as open. */
    int open() {
        return of(Status.UNDETERMINED) + of(Status.MANUAL) + of(Status.ERROR);
    }

    String told(Language language) {
        return Words.in(language, "выполнено ", "passed ")
                + of(Status.PASSED)
                + Words.in(language, ", не выполнено ", ", failed ")
                + of(Status.FAILED)
                + Words.in(language, ", неизвестно ", ", open ")
                + open()
                + Words.in(language, ", не применяется ", ", not applicable ")
                + of(Status.NOT_APPLICABLE);
    }
}
