package ru.promcluster.web.drafts;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.drafts.Draft;
import ru.promcluster.policy.drafts.Actor;
import ru.promcluster.policy.drafts.DraftDesk;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.Requester;
import ru.promcluster.web.RoleNames;

/** Begins drafts, lists and shows them. */
@Path(DraftsResource.DRAFTS)
@Produces(MediaType.APPLICATION_JSON)
public final class DraftsResource {

    static final String DRAFTS = "/api/v1/drafts";
    private static final String ZIP = "application/zip";
    private static final String TITLE = "title";
    private static final String AFTER = "after";
    private static final String LIMIT = "limit";
    private static final int MOST = 200;
    private static final int USUAL = 50;
    /** A zip of the rules of today has a third of a megabyte. */
    private static final int MOST_BYTES = 16 << 20;

    private final DraftDesk desk;
    private final Requester requester;
    private final Clock clock;

    DraftsResource(DraftDesk desk, Requester requester, Clock clock) {
        this.desk = desk;
        this.requester = requester;
        this.clock = clock;
    }

    /**
     * Drafts, the latest first.
     *
     * @param next what to ask for in {@code after} for the ones before; {@code null}: these are all
     */
    public record DraftList(
            List<DraftView> drafts,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String next) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(RoleNames.POLICY_AUTHOR)
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Response begin(InputStream body, @Context UriInfo uri) throws IOException, SQLException {
        Parameters.of(uri, List.of(Parameters.LANG));
        var begun = JsonBody.of(body, Bodies.Begun.class);
        return created(desk.begin(Objects.requireNonNullElse(begun.title(), ""), actor()));
    }

    @POST
    @Consumes(ZIP)
    @RolesAllowed(RoleNames.POLICY_AUTHOR)
    @Operation(hidden = true)
    public Response beginWithZip(InputStream body, @Context UriInfo uri) throws IOException, SQLException {
        var title = Parameters.of(uri, List.of(Parameters.LANG, TITLE)).text(TITLE);
        var zip = body.readNBytes(MOST_BYTES);
        return created(desk.begin(title == null ? "" : title, zip, actor()));
    }

    private static Response created(Draft draft) {
        return DraftView.answer(Status.CREATED, draft)
                .location(URI.create(DRAFTS + "/" + draft.id()))
                .build();
    }

    @GET
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true)
    public DraftList latest(@Context UriInfo uri) throws SQLException {
        var parameters = Parameters.of(uri, List.of(Parameters.LANG, AFTER, LIMIT));
        int limit = parameters.count(LIMIT, MOST, USUAL);
        var found = desk.latest(parameters.decisionId(AFTER), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new DraftList(
                shown.stream().map(DraftView::of).toList(),
                found.size() > limit ? shown.get(limit - 1).id() : null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true)
    public Response one(@PathParam("id") String id, @Context UriInfo uri) throws SQLException {
        Parameters.of(uri, List.of(Parameters.LANG));
        return DraftView.answer(Status.OK, desk.draft(id)).build();
    }

    private Actor actor() {
        return new Actor(requester.name(), clock.instant());
    }
}
