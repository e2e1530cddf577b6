package ru.promcluster.web.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.web.Parameters;

/**
 * Jobs, the latest first.
 *
 * @param next what to ask for in {@code after} for the ones before; {@code null}: these are all
 */
record JobList(
        List<JobView> jobs,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    private static final String AFTER = "after";
    private static final String LIMIT = "limit";
    private static final int MOST = 200;
    private static final int USUAL = 50;

    /** @param found one more than are shown, where there are more */
    static JobList of(List<JobView> found, int limit) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new JobList(shown, found.size() > limit ? shown.get(limit - 1).id() : null);
    }

    /** Which ones are asked for. */
    record Asked(@Nullable String after, int limit) {

        static Asked of(UriInfo uri) {
            var parameters = Parameters.of(uri, List.of(Parameters.LANG, AFTER, LIMIT));
            return new Asked(parameters.decisionId(AFTER), parameters.count(LIMIT, MOST, USUAL));
        }
    }
}
