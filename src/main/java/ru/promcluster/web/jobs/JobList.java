package ru.promcluster.web.jobs;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Problem;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;

/**
 * Jobs, the latest first.
 *
 * @param next what to ask for in {@code after} for the ones before; absent: these are all
 */
record JobList(List<JobView> jobs, @Nullable String next) {

    private static final String AFTER = "after";
    private static final String LIMIT = "limit";
    private static final int MOST = 200;
    private static final int USUAL = 50;

    static JobList of(List<JobView> jobs, int limit) {
        return new JobList(
                jobs, jobs.size() < limit ? null : jobs.get(jobs.size() - 1).id());
    }

    /** Which ones are asked for. */
    record Asked(@Nullable String after, int limit) {

        static Asked of(UriInfo uri) {
            var unused = Parameters.of(uri, List.of(Parameters.LANG, AFTER, LIMIT));
            var given = uri.getQueryParameters();
            return new Asked(given.getFirst(AFTER), limit(given.getFirst(LIMIT)));
        }

        private static int limit(@Nullable String text) {
            if (text == null) {
                return USUAL;
            }
            if (text.matches("[0-9]{1,3}")) {
                int limit = Integer.parseInt(text);
                if (limit >= 1 && limit <= MOST) {
                    return limit;
                }
            }
            throw new RequestRefused(Problem.parameter(
                    LIMIT,
                    "«" + text + "» не подходит. Укажите число от 1 до " + MOST + ".",
                    "\"" + text + "\" does not do. Say a number from 1 to " + MOST + "."));
        }
    }
}
