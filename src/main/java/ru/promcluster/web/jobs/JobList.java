package ru.promcluster.web.jobs;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.web.Parameters;

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
            var parameters = Parameters.of(uri, List.of(Parameters.LANG, AFTER, LIMIT));
            return new Asked(parameters.decisionId(AFTER), parameters.count(LIMIT, MOST, USUAL));
        }
    }
}
