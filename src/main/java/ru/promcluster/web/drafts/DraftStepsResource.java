package ru.promcluster.web.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.history.publication.Publication;
import ru.promcluster.policy.drafts.DraftApproval;
import ru.promcluster.policy.drafts.DraftDesk;
import ru.promcluster.rulebook.RulebookConfig;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.RoleNames;

/** The steps of a draft from its author to being in force. */
@Path(DraftsResource.DRAFTS)
@Produces(MediaType.APPLICATION_JSON)
public final class DraftStepsResource {

    private final DraftDesk desk;
    private final DraftApproval approval;
    private final RulebookConfig rules;
    private final DraftCall call;

    DraftStepsResource(DraftDesk desk, DraftApproval approval, RulebookConfig rules, DraftCall call) {
        this.desk = desk;
        this.approval = approval;
        this.rules = rules;
        this.call = call;
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed(RoleNames.POLICY_AUTHOR)
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Response submit(@PathParam("id") String id) throws SQLException {
        return DraftView.answer(Status.OK, approval.submit(id, call.actor())).build();
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(RoleNames.POLICY_AUTHOR)
    @Operation(hidden = true)
    public Response withdraw(@PathParam("id") String id) throws SQLException {
        return DraftView.answer(Status.OK, desk.withdraw(id, call.actor())).build();
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed(RoleNames.POLICY_APPROVER)
    @Operation(hidden = true)
    public Response approve(@PathParam("id") String id, InputStream body) throws IOException, SQLException {
        var actor = call.actor();
        var sha256 = Objects.requireNonNullElse(
                JsonBody.of(body, Bodies.Approved.class).sha256(), "");
        return DraftView.answer(Status.OK, approval.approve(id, sha256, actor)).build();
    }

    @POST
    @Path("/{id}/reject")
    @RolesAllowed(RoleNames.POLICY_APPROVER)
    @Operation(hidden = true)
    public Response reject(@PathParam("id") String id, InputStream body) throws IOException, SQLException {
        var actor = call.actor();
        var reason = JsonBody.of(body, Bodies.Because.class).reason();
        return DraftView.answer(Status.OK, approval.reject(id, reason, actor)).build();
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed(RoleNames.POLICY_APPROVER)
    @Operation(hidden = true)
    public Publication publish(@PathParam("id") String id, InputStream body) throws IOException, SQLException {
        var actor = call.actor();
        var dated = JsonBody.of(body, Bodies.Dated.class);
        requireShared(rules);
        return approval.publish(id, dated.from(), dated.reason(), actor);
    }

    /** What no node would take over is not published. */
    static void requireShared(RulebookConfig rules) {
        if (!rules.shared()) {
            throw new RequestRefused(DraftRequestProblems.rulesOfFolder());
        }
    }
}
