package ru.promcluster.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The applications of kept assessments that are not erased, some at a time: memory does not grow with their number. */
public final class StoredApplications {

    private static final String BEFORE = "select id, application_sha256, application from assessment"
            + " where application is not null and (?::text is null or id < ?) order by id desc limit ?";

    private StoredApplications() {}

    /**
     * An application.
     *
     * @param id of the assessment
     * @param sha256 digest of its canonical form; assessed twice, it is there twice
     * @param json the canonical form
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
    public record StoredApplication(String id, String sha256, byte[] json) {}

    /**
     * The latest ones, the latest first.
     *
     * @param before id of an assessment; {@code null}: from the latest on
     */
    public static List<StoredApplication> before(Connection connection, @Nullable String before, int most)
            throws SQLException {
        try (var query = connection.prepareStatement(BEFORE)) {
            query.setString(1, before);
            query.setString(2, before);
            query.setInt(3, most);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<StoredApplication>();
                while (rows.next()) {
                    found.add(new StoredApplication(rows.getString(1), rows.getString(2), rows.getBytes(3)));
                }
                return found;
            }
        }
    }
}
