package ru.promcluster.history.publication;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.promcluster.rulebook.RulesVersion;
import ru.promcluster.rulebook.RulesetBundle;
import ru.promcluster.rulebook.files.RuleFiles;

/** What was ever published in a database. */
public final class Publications {

    private static final String ALL = "select number, day_of_force, content_sha256, published_at, published_by, reason,"
            + " draft_id from rules_publication";

    private final Connection connection;

    public Publications(Connection connection) {
        this.connection = connection;
    }

    /** All, the oldest first. */
    public List<Publication> all() throws SQLException {
        return upTo(Long.MAX_VALUE);
    }

    /** The one with the highest number. */
    public Optional<Publication> newest() throws SQLException {
        return all().stream().reduce((older, newer) -> newer);
    }

    /** The publication of a number. */
    public Optional<Publication> find(long number) throws SQLException {
        return upTo(number).stream().filter(each -> each.number() == number).findFirst();
    }

    /** Those that were there when a number was given, it included; the oldest first. */
    List<Publication> upTo(long number) throws SQLException {
        try (var query = connection.prepareStatement(ALL + " where number <= ? order by number")) {
            query.setLong(1, number);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<Publication>();
                while (rows.next()) {
                    found.add(publication(rows));
                }
                return found;
            }
        }
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    /** Those of them that judge any day, as versions of the rules. */
    List<RulesVersion> reached(long number) throws SQLException {
        return RulesVersion.reached(upTo(number).stream()
                .map(each -> new RulesVersion(each.number(), each.from(), each.sha256()))
                .toList());
    }

    /**
     * The files of a publication.
     *
     * @throws IllegalArgumentException what is stored is damaged
     */
    public RuleFiles files(Publication publication) throws SQLException {
        return files(publication.number(), publication.sha256());
    }

    RuleFiles files(long number, String sha256) throws SQLException {
        try (var query = connection.prepareStatement("select bundle from rules_publication where number = ?")) {
            query.setLong(1, number);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("Publication " + number + " is gone from the database");
                }
                var files = RulesetBundle.files(row.getBytes(1));
                if (!files.digest(every -> true).equals(sha256)) {
                    throw new IllegalArgumentException("its content has another digest");
                }
                return files;
            }
        }
    }
}
