package ru.promcluster.history.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import ru.promcluster.history.AuditChain;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulesetBundle;

/** Publishes rules: the publication and its entry in the audit trail, both or neither. */
public final class Publishing {

    private static final String LATEST =
            "select number, content_sha256 from rules_publication order by number desc limit 1";

    private static final String INSERT = "insert into rules_publication"
            + " (number, published_at, published_by, content_sha256, bundle) values (?, ?, ?, ?, ?)";

    private Publishing() {}

    /**
     * Publishes within the transaction of the connection; what is the latest publication already is not published again.
     *
     * @param rulebook compiled, so that every node can take it over
     * @param who name of the person
     * @return empty: these very rules are the latest publication
     */
    public static Optional<Publication> publish(Connection connection, Rulebook rulebook, String who, Instant at)
            throws SQLException {
        // Whoever holds the trail is the only one that publishes, so that the numbers have no gaps.
        var trail = AuditChain.held(connection);
        var bundle = RulesetBundle.of(rulebook);
        var sha256 = RulesetBundle.sha256(bundle);
        var latest = latest(connection);
        if (latest.sha256().equals(sha256)) {
            return Optional.empty();
        }
        var publication = new Publication(latest.number() + 1, sha256);
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, publication.number());
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setString(3, who);
            insert.setString(4, sha256);
            insert.setBytes(5, bundle);
            insert.executeUpdate();
        }
        trail.append(at, who, "rules.published", String.valueOf(publication.number()), sha256);
        return Optional.of(publication);
    }

    private static Publication latest(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(LATEST);
                var row = query.executeQuery()) {
            return row.next() ? new Publication(row.getLong(1), row.getString(2)) : new Publication(0, "");
        }
    }
}
