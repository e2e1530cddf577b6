package ru.promcluster.web.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.AuditEntries;
import ru.promcluster.history.AuditEntry;
import ru.promcluster.policy.drafts.Connections;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RoleNames;

/** The audit trail, read. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {

    private static final String SUBJECT = "subject";
    private static final String AFTER = "after";
    private static final String LIMIT = "limit";
    private static final int MOST = 1_000;
    private static final int USUAL = 100;
    private static final int MOST_ENTRIES = 999_999_999;

    private final Connections database;

    AuditResource(Connections database) {
        this.database = database;
    }

    /**
     * Entries, the oldest first.
     *
     * @param next what to ask for in {@code after} for the later ones; {@code null}: these are all
     */
    public record Trail(
            List<Entry> entries,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Long next) {}

    /** An entry of the trail. */
    public record Entry(
            long number, Instant at, String who, String action, String subject, String digest, String hash) {

        static Entry of(AuditEntry entry) {
            return new Entry(
                    entry.number(),
                    entry.at(),
                    entry.who(),
                    entry.action(),
                    entry.subject(),
                    entry.digest(),
                    entry.hash());
        }
    }

    @GET
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER, RoleNames.OPERATOR})
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Trail read(@Context UriInfo uri) throws SQLException {
        var parameters = Parameters.of(uri, List.of(Parameters.LANG, SUBJECT, AFTER, LIMIT));
        int limit = parameters.count(LIMIT, MOST, USUAL);
        long after = parameters.count(AFTER, MOST_ENTRIES, 0);
        try (var connection = database.writing()) {
            var found = AuditEntries.after(connection, after, parameters.text(SUBJECT), limit + 1);
            connection.rollback();
            var shown = found.subList(0, Math.min(limit, found.size()));
            return new Trail(
                    shown.stream().map(Entry::of).toList(),
                    found.size() > limit ? shown.get(limit - 1).number() : null);
        }
    }
}
