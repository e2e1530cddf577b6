package ru.promcluster.web.assessments;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.assessment.Recorder;
import ru.promcluster.history.AssessmentArchive;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.Requester;
import ru.promcluster.web.RoleNames;
import ru.promcluster.web.checks.BodyForm;
import ru.promcluster.web.checks.SingleCheck;

/**
 * Assesses what is sent and keeps it; lists and shows what is kept. One class: between two that share the beginning of
 * their addresses, a method that is not there would be answered as an address that is not.
 */
@Path(AssessmentsResource.ADDRESS)
public final class AssessmentsResource {

    static final String ADDRESS = "/api/v1/assessments";
    private static final List<String> WORDED = List.of(Parameters.LANG);

    private final SingleCheck check;
    private final Recorder recorder;
    private final AssessmentArchive archive;
    private final OneAssessment one;
    private final Requester requester;

    AssessmentsResource(
            SingleCheck check, Recorder recorder, AssessmentArchive archive, OneAssessment one, Requester requester) {
        this.check = check;
        this.one = one;
        this.recorder = recorder;
        this.archive = archive;
        this.requester = requester;
    }

    @POST
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Operation(hidden = true) // It is in META-INF/openapi/assessments.yaml.
    public Response assess(InputStream body, @Context UriInfo uri, @Context HttpHeaders headers) throws IOException {
        var order = check.orderToKeep(uri);
        BodyForm.requireApplication(headers);
        var owner = requester.owner();
        var checked = check.check(body, order);
        var documents = recorder.keep(checked.judged(), owner);
        if (checked.isForAll()) {
            // Where no ruleset is in force on the day, nothing was made.
            return answer(documents.isEmpty() ? Status.OK : Status.CREATED, checked.answer())
                    .build();
        }
        var id = checked.assessments().get(0).id();
        return answer(Status.CREATED, documents.get(0))
                .location(URI.create(ADDRESS + "/" + id))
                .build();
    }

    private static Response.ResponseBuilder answer(Status status, byte[] json) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(json);
    }

    @GET
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true) // It is in META-INF/openapi/assessments.yaml.
    public AssessmentList list(@Context UriInfo uri) {
        var asked = ListQuery.of(uri);
        return AssessmentList.of(archive.latest(asked.filter(), requester.access(), asked.limit() + 1), asked.limit());
    }

    @GET
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Path("/{id}")
    @Operation(hidden = true) // It is in META-INF/openapi/assessments.yaml.
    public Response show(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters.of(uri, WORDED);
        return one.shown(id, headers);
    }

    @GET
    @RolesAllowed({RoleNames.APPLICANT, RoleNames.REVIEWER})
    @Path("/{id}/replay")
    @Operation(hidden = true) // It is in META-INF/openapi/assessments.yaml.
    public Response replay(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters.of(uri, WORDED);
        return one.replayed(id, headers);
    }

    @DELETE
    @RolesAllowed(RoleNames.REVIEWER)
    @Path("/{id}")
    @Operation(hidden = true) // It is in META-INF/openapi/assessments.yaml.
    public Response erase(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri, WORDED);
        return one.erased(id);
    }
}
