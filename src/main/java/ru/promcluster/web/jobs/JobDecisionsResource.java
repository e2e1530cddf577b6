package ru.promcluster.web.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import ru.promcluster.bulk.JobsConfig;
import ru.promcluster.bulk.decisions.DecisionIntake;
import ru.promcluster.exchange.source.FileFormat;
import ru.promcluster.exchange.table.cell.TableRefusedException;
import ru.promcluster.history.jobs.JobDecisions;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.Requester;
import ru.promcluster.web.RoleNames;

/** Takes in what reviewers decided in the workbook of a job, and lists it. */
@Path(JobsResource.JOBS + "/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
public final class JobDecisionsResource {

    private static final List<String> PARAMETERS = List.of(Parameters.LANG);

    private final KnownJobs known;
    private final DecisionIntake intake;
    private final JobDecisions decisions;
    private final JobsConfig config;
    private final Requester requester;

    JobDecisionsResource(
            KnownJobs known, DecisionIntake intake, JobDecisions decisions, JobsConfig config, Requester requester) {
        this.known = known;
        this.intake = intake;
        this.decisions = decisions;
        this.config = config;
        this.requester = requester;
    }

    @POST
    @RolesAllowed(RoleNames.REVIEWER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true) // It is in META-INF/openapi.
    public StreamingOutput take(
            @PathParam("id") String id, @RestForm(FileUpload.ALL) List<FileUpload> files, @Context UriInfo uri)
            throws IOException {
        var language = Parameters.of(uri, PARAMETERS).language();
        var job = known.overJob(id);
        var file = SentFile.of(files, config.maxFileBytes());
        var name = file.fileName();
        if (FileFormat.ofName(name).filter(FileFormat.XLSX::equals).isEmpty()) {
            throw new RequestRefused(JobProblems.notAWorkbook(name));
        }
        try {
            var taken = intake.take(job, file.uploadedFile(), name, requester.name());
            return out -> DecisionsOutput.write(taken, language, out);
        } catch (TableRefusedException refused) {
            throw new RequestRefused(refused.problem());
        }
    }

    @GET
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Operation(hidden = true)
    public StreamingOutput all(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri, PARAMETERS);
        var job = known.job(id);
        return out -> new DecisionsOutput(decisions, job.id()).write(out);
    }
}
