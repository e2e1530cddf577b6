package ru.promcluster.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of the audit trail, to be read by people; whoever has to prove something verifies the whole. */
public final class AuditEntries {

    private static final String QUERY =
            "select number, at, who, action, subject, digest, previous_hash from audit_entry"
                    + " where number > ? and (?::text is null or subject = ?)"
                    + " order by number limit ?";

    private AuditEntries() {}

    /**
     * The entries after a number, the oldest first.
     *
     * @param subject what they were done to; {@code null}: anything
     */
    public static List<AuditEntry> after(Connection connection, long number, @Nullable String subject, int most)
            throws SQLException {
        try (var query = connection.prepareStatement(QUERY)) {
            query.setLong(1, number);
            query.setString(2, subject);
            query.setString(3, subject);
            query.setInt(4, most);
            try (var rows = query.executeQuery()) {
                var entries = new ArrayList<AuditEntry>();
                while (rows.next()) {
                    entries.add(new AuditEntry(
                            rows.getLong(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant(),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7)));
                }
                return entries;
            }
        }
    }
}
