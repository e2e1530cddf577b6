package ru.promcluster.web.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.policy.drafts.DraftDesk;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.RoleNames;

/** The files of a draft, read and written; every change needs the version that it was made from. */
@Path(DraftsResource.DRAFTS)
public final class DraftFilesResource {

    /** A rule file is a page or two. */
    private static final int MOST_BYTES = 1 << 20;

    private static final String TEXT = "text/plain;charset=UTF-8";

    private final DraftDesk desk;
    private final DraftCall call;

    DraftFilesResource(DraftDesk desk, DraftCall call) {
        this.desk = desk;
        this.call = call;
    }

    /** Paths of all files, in order. */
    public record FileList(List<String> files) {}

    @GET
    @Path("/{id}/files")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Response list(@PathParam("id") String id) throws SQLException {
        call.parameters();
        var draft = desk.draft(id);
        var paths = List.copyOf(desk.files(id).chosen(every -> true).keySet());
        return Response.ok(new FileList(paths))
                .tag(String.valueOf(draft.version()))
                .build();
    }

    @GET
    @Path("/{id}/files/{path: .+}")
    @Produces(TEXT)
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true)
    public Response read(@PathParam("id") String id, @PathParam("path") String path) throws SQLException {
        call.parameters();
        // The version first: a change in between is then refused, and not lost.
        var draft = desk.draft(id);
        return Response.ok(desk.text(id, path), TEXT)
                .tag(String.valueOf(draft.version()))
                .build();
    }

    @PUT
    @Path("/{id}/files/{path: .+}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(RoleNames.POLICY_AUTHOR)
    @Operation(hidden = true)
    public Response put(@PathParam("id") String id, @PathParam("path") String path, InputStream body)
            throws IOException, SQLException {
        var actor = call.actor();
        return DraftView.answer(Status.OK, desk.put(id, call.version(), path, text(body), actor))
                .build();
    }

    @DELETE
    @Path("/{id}/files/{path: .+}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(RoleNames.POLICY_AUTHOR)
    @Operation(hidden = true)
    public Response delete(@PathParam("id") String id, @PathParam("path") String path) throws SQLException {
        var actor = call.actor();
        return DraftView.answer(Status.OK, desk.delete(id, call.version(), path, actor))
                .build();
    }

    @PUT
    @Path("/{id}/figures/{name}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(RoleNames.POLICY_AUTHOR)
    @Operation(hidden = true)
    public Response set(@PathParam("id") String id, @PathParam("name") String name, InputStream body)
            throws IOException, SQLException {
        var actor = call.actor();
        var figure = JsonBody.of(body, Bodies.Figure.class).of(name);
        return DraftView.answer(Status.OK, desk.set(id, call.version(), figure, actor))
                .build();
    }

    private static String text(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        try {
            if (bytes.length <= MOST_BYTES) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            }
        } catch (CharacterCodingException e) {
            throw new RequestRefused(DraftRequestProblems.notText());
        }
        throw new RequestRefused(DraftRequestProblems.notText());
    }
}
