package ru.promcluster.web.assessments;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Problem;
import ru.promcluster.history.AssessmentFilter;
import ru.promcluster.verdict.Verdict;
import ru.promcluster.web.MoscowClock;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;

/**
 * What part of the list is asked for.
 *
 * @param limit how many at most
 */
record ListQuery(AssessmentFilter filter, int limit) {

    private static final int MOST = 200;
    private static final int OTHERWISE = 50;

    private static final String APPLICATION = "application";
    private static final String VERDICT = "verdict";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String LIMIT = "limit";
    private static final String AFTER = "after";
    private static final List<String> KNOWN =
            List.of(APPLICATION, Parameters.RULESET, VERDICT, FROM, UNTIL, LIMIT, AFTER, Parameters.LANG);

    /**
     * Reads the parameters.
     *
     * @throws RequestRefused one is unknown or unreadable
     */
    static ListQuery of(UriInfo uri) {
        var parameters = Parameters.of(uri, KNOWN);
        var from = parameters.day(FROM);
        var until = parameters.day(UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            throw new RequestRefused(Problem.parameter(
                    UNTIL,
                    "День " + until + " раньше дня " + from + " в параметре from. Поменяйте их местами.",
                    "Day " + until + " is before " + from + " in from. Swap them."));
        }
        var filter = new AssessmentFilter(
                parameters.text(APPLICATION),
                parameters.text(Parameters.RULESET),
                parameters.choice(VERDICT, Verdict.class),
                beginning(from),
                until == null ? null : beginning(until.plusDays(1)),
                parameters.decisionId(AFTER));
        return new ListQuery(filter, parameters.count(LIMIT, MOST, OTHERWISE));
    }

    private static @Nullable Instant beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(MoscowClock.MOSCOW).toInstant();
    }
}
