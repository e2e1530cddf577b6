package ru.promcluster.web.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.history.publication.Publication;
import ru.promcluster.policy.drafts.DraftApproval;
import ru.promcluster.rulebook.RulebookConfig;
import ru.promcluster.web.RoleNames;

/** Puts an older publication in force again. */
@Path("/api/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
public final class RollbackResource {

    private final DraftApproval approval;
    private final RulebookConfig rules;
    private final DraftCall call;

    RollbackResource(DraftApproval approval, RulebookConfig rules, DraftCall call) {
        this.approval = approval;
        this.rules = rules;
        this.call = call;
    }

    @POST
    @Path("/{number: \\d{1,15}}/rollback")
    @RolesAllowed(RoleNames.POLICY_APPROVER)
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Publication rollBack(@PathParam("number") long number, InputStream body) throws IOException, SQLException {
        var actor = call.actor();
        var dated = JsonBody.of(body, Bodies.Dated.class);
        DraftStepsResource.requireShared(rules);
        return approval.rollBack(number, dated.from(), dated.reason(), actor);
    }
}
