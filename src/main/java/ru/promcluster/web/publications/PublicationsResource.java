package ru.promcluster.web.publications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.history.publication.Publication;
import ru.promcluster.policy.drafts.DraftApproval;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RoleNames;

/** Everything that was ever published, in force or not. */
@Path("/api/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
public final class PublicationsResource {

    private final DraftApproval approval;

    PublicationsResource(DraftApproval approval) {
        this.approval = approval;
    }

    /** Publications, the oldest first. */
    public record PublicationList(List<Publication> publications) {}

    @GET
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER, RoleNames.OPERATOR})
    @Operation(hidden = true) // It is in META-INF/openapi.
    public PublicationList all(@Context UriInfo uri) throws SQLException {
        Parameters.of(uri, List.of(Parameters.LANG));
        return new PublicationList(approval.publications());
    }
}
