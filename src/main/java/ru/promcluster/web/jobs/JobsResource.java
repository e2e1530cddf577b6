package ru.promcluster.web.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import ru.promcluster.bulk.JobIntake;
import ru.promcluster.bulk.JobIntake.Intake;
import ru.promcluster.bulk.JobReview;
import ru.promcluster.bulk.JobSummary;
import ru.promcluster.history.jobs.Job;
import ru.promcluster.history.jobs.JobArchive;
import ru.promcluster.history.jobs.JobEvents;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.Requester;
import ru.promcluster.web.RoleNames;

/** Takes in files of applications and says how far they are. */
@Path(JobsResource.JOBS)
@Produces(MediaType.APPLICATION_JSON)
public final class JobsResource {

    static final String JOBS = "/api/v1/jobs";

    private static final List<String> WORDED = List.of(Parameters.LANG);

    private final JobOrders orders;
    private final JobIntake intake;
    private final JobArchive jobs;
    private final JobEvents events;
    private final JobReview review;
    private final KnownJobs known;
    private final Requester requester;

    JobsResource(
            JobOrders orders,
            JobIntake intake,
            JobArchive jobs,
            JobEvents events,
            JobReview review,
            KnownJobs known,
            Requester requester) {
        this.orders = orders;
        this.intake = intake;
        this.jobs = jobs;
        this.events = events;
        this.review = review;
        this.known = known;
        this.requester = requester;
    }

    @POST
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Response accept(
            @RestForm(FileUpload.ALL) List<FileUpload> files, @Context UriInfo uri, @Context HttpHeaders headers)
            throws IOException {
        var ordered = orders.of(files, uri, headers);
        var came = intake.accept(ordered.file(), ordered.order(), ordered.ruleset());
        if (came instanceof Intake.KeyTaken taken) {
            throw new RequestRefused(JobProblems.keyTaken(taken.by()));
        }
        var job = ((Intake.Accepted) came).job();
        return Response.accepted(view(job))
                .location(URI.create(JOBS + "/" + job.id()))
                .build();
    }

    @GET
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Operation(hidden = true)
    public JobList latest(@Context UriInfo uri) {
        var asked = JobList.Asked.of(uri);
        var found = jobs.latest(asked.after(), requester.access(), asked.limit() + 1);
        return JobList.of(found.stream().map(this::view).toList(), asked.limit());
    }

    @GET
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Path("/{id}")
    @Operation(hidden = true)
    public JobView one(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri, WORDED);
        return view(known.job(id));
    }

    @GET
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Path("/{id}/summary")
    @Operation(hidden = true)
    public JobSummary summary(@PathParam("id") String id, @Context UriInfo uri) {
        var language = Parameters.of(uri, WORDED).language();
        return review.summary(known.job(id), language);
    }

    @DELETE
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Path("/{id}")
    @Operation(hidden = true)
    public Response cancel(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri, WORDED);
        var job = known.job(id);
        return Response.accepted(view(jobs.cancel(job.id(), requester.name()).orElse(job)))
                .build();
    }

    private JobView view(Job job) {
        var last =
                events.last(job.id()).orElseThrow(() -> new IllegalStateException("Job " + job.id() + " has no event"));
        return JobView.of(job, last);
    }
}
