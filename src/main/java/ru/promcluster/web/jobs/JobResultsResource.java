package ru.promcluster.web.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.promcluster.bulk.JobResults;
import ru.promcluster.bulk.JobReview;
import ru.promcluster.bulk.ResultsFormat;
import ru.promcluster.bulk.ResultsFormat.Results;
import ru.promcluster.bulk.decisions.StoredDecisions;
import ru.promcluster.exchange.Problem;
import ru.promcluster.history.jobs.JobDecisions;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.RoleNames;
import ru.promcluster.web.Rules;

/** Gives back what came of a job, and what changed from one job to another. */
@Path(JobsResource.JOBS)
public final class JobResultsResource {

    private static final String FORMAT = "format";

    private final KnownJobs known;
    private final JobReview review;
    private final JobResults results;
    private final JobDecisions decisions;
    private final Rules rules;

    JobResultsResource(KnownJobs known, JobReview review, JobResults results, JobDecisions decisions, Rules rules) {
        this.known = known;
        this.review = review;
        this.results = results;
        this.decisions = decisions;
        this.rules = rules;
    }

    @GET
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Path("/{id}/results")
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Response results(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri, List.of(Parameters.LANG, FORMAT));
        var format = format(uri.getQueryParameters().getFirst(FORMAT));
        var job = known.overJob(id);
        var rulebook = rules.timeline().on(job.order().today());
        var written =
                new Results(results.of(job.id()), new StoredDecisions(decisions, job.id()), JobResults.fileFaults(job));
        StreamingOutput answer =
                out -> format.write(written, rulebook, job.order().language(), out);
        return Response.ok(answer, format.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + id + "." + format.extension() + "\"")
                .build();
    }

    private static ResultsFormat format(@Nullable String name) {
        return ResultsFormat.of(name == null ? "ndjson" : name)
                .orElseThrow(() -> new RequestRefused(Problem.parameter(
                        FORMAT,
                        "Формата «" + name + "» нет. Есть: ndjson, csv, xlsx.",
                        "There is no format \"" + name + "\". There are: ndjson, csv, xlsx.")));
    }

    @POST
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Path("/{id}/compare/{other}")
    @Operation(hidden = true)
    public Response compare(@PathParam("id") String id, @PathParam("other") String other, @Context UriInfo uri) {
        Parameters.of(uri, List.of(Parameters.LANG));
        var before = known.overJob(id);
        var after = known.overJob(other);
        StreamingOutput answer = out -> new ComparisonOutput(review).write(before, after, out);
        return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
