package ru.promcluster.web.assessments;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.assessment.Replay;
import ru.promcluster.assessment.Replayed;
import ru.promcluster.history.AssessmentArchive;
import ru.promcluster.history.AssessmentArchive.Found;
import ru.promcluster.history.KeptTexts;
import ru.promcluster.web.DecisionId;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.Requester;

/** One assessment that is kept. */
@Path(AssessmentsResource.ADDRESS + "/{id}")
public final class AssessmentResource {

    private static final List<String> PARAMETERS = List.of(Parameters.LANG);

    private final AssessmentArchive archive;
    private final Replay replay;
    private final Requester requester;

    AssessmentResource(AssessmentArchive archive, Replay replay, Requester requester) {
        this.archive = archive;
        this.replay = replay;
        this.requester = requester;
    }

    @GET
    @Operation(hidden = true) // It is in META-INF/openapi/assessments.yaml.
    public Response show(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters.of(uri, PARAMETERS);
        var form = DocumentForm.accepted(headers, DocumentForm.ALL);
        var document = texts(found(id)).document();
        return Response.ok(form.written(document), form.type()).build();
    }

    @GET
    @Path("/replay")
    @Operation(hidden = true) // It is in META-INF/openapi/assessments.yaml.
    public Response replay(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters.of(uri, PARAMETERS);
        var form = DocumentForm.accepted(headers, DocumentForm.EXACT);
        var found = found(id);
        var texts = texts(found);
        var replayed = replay.of(found.kept(), texts);
        if (replayed instanceof Replayed.Different different) {
            throw new RequestRefused(KeptProblems.replayDiffers(id, different));
        }
        if (replayed instanceof Replayed.Impossible impossible) {
            throw new RequestRefused(KeptProblems.replayImpossible(id, impossible));
        }
        return Response.ok(texts.document(), form.type())
                .header("Replay", "identical")
                .build();
    }

    @DELETE
    @Operation(hidden = true) // It is in META-INF/openapi/assessments.yaml.
    public Response erase(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters.of(uri, PARAMETERS);
        found(id);
        archive.erase(id, requester.name());
        return Response.noContent().build();
    }

    private Found found(String id) {
        if (!DecisionId.isOne(id)) {
            throw new RequestRefused(KeptProblems.unknown(id));
        }
        return archive.find(id).orElseThrow(() -> new RequestRefused(KeptProblems.unknown(id)));
    }

    private static KeptTexts texts(Found found) {
        return found.texts().orElseThrow(() -> new RequestRefused(KeptProblems.erased(found.kept())));
    }
}
