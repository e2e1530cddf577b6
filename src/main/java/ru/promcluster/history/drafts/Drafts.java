package ru.promcluster.history.drafts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.drafts.Draft.Approval;
import ru.promcluster.history.drafts.Draft.Base;
import ru.promcluster.rulebook.RulesetBundle;
import ru.promcluster.rulebook.files.RuleFiles;

/** The drafts of a database, within the transaction of a connection. */
public final class Drafts {

    private static final String COLUMNS = "select id, title, base_number, base_sha256, created_at, changed_at, state,"
            + " version, content_sha256, submission, publication, note from draft";

    private static final String INSERT =
            "insert into draft (id, title, base_number, base_sha256, created_at, changed_at,"
                    + " state, version, content_sha256, bundle) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String UPDATE = "update draft set changed_at = ?, state = ?, version = ?, content_sha256 = ?,"
            + " submission = ?, publication = ?, note = ? where id = ?";

    private final Connection connection;

    public Drafts(Connection connection) {
        this.connection = connection;
    }

    /** The draft, if there is one. */
    public Optional<Draft> find(String id) throws SQLException {
        return select(" where id = ?", id).stream().findFirst();
    }

    /** The same, and nobody else changes it before the transaction ends. */
    public Optional<Draft> locked(String id) throws SQLException {
        return select(" where id = ? for update", id).stream().findFirst();
    }

    /**
     * The latest drafts, the latest first.
     *
     * @param after id of the last one seen; {@code null}: from the latest
     */
    public List<Draft> latest(@Nullable String after, int most) throws SQLException {
        // Ids grow with time; no time has one as large as this.
        return select(" where id < ? order by id desc limit " + most, after == null ? "Z".repeat(26) : after);
    }

    private List<Draft> select(String which, String id) throws SQLException {
        try (var query = connection.prepareStatement(COLUMNS + which)) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<Draft>();
                while (rows.next()) {
                    found.add(draft(rows));
                }
                return found;
            }
        }
    }

    private Draft draft(ResultSet row) throws SQLException {
        var id = row.getString(1);
        var submission = row.getObject(10, Long.class);
        return new Draft(
                id,
                row.getString(2),
                new Base(row.getLong(3), row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                DraftState.valueOf(row.getString(7)),
                row.getLong(8),
                row.getString(9),
                submission,
                row.getString(12),
                row.getObject(11, Long.class),
                authors(id),
                submission == null ? List.of() : approvals(id, submission));
    }

    private List<String> authors(String id) throws SQLException {
        try (var query =
                connection.prepareStatement("select name from draft_author where draft_id = ? order by name")) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    private List<Approval> approvals(String id, long submission) throws SQLException {
        try (var query = connection.prepareStatement("select name, approved_at from draft_approval"
                + " where draft_id = ? and submission = ? order by approved_at, name")) {
            query.setString(1, id);
            query.setLong(2, submission);
            try (var rows = query.executeQuery()) {
                var approvals = new ArrayList<Approval>();
                while (rows.next()) {
                    approvals.add(new Approval(
                            rows.getString(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant()));
                }
                return approvals;
            }
        }
    }

    /**
     * The files of a draft.
     *
     * @throws IllegalArgumentException what is stored is damaged
     */
    public RuleFiles files(String id) throws SQLException {
        return RulesetBundle.files(bytes("bundle", id));
    }

    /** What the trials of its submission came to, in JSON; empty: it was not submitted. */
    public byte[] report(String id) throws SQLException {
        return bytes("coalesce(report, '')", id);
    }

    private byte[] bytes(String column, String id) throws SQLException {
        try (var query = connection.prepareStatement("select " + column + " from draft where id = ?")) {
            query.setString(1, id);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("Draft " + id + " is gone");
                }
                return row.getBytes(1);
            }
        }
    }

    /** Writes a new draft with its files and its first author. */
    public void insert(Draft draft, RuleFiles files) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, draft.id());
            insert.setString(2, draft.title());
            insert.setLong(3, draft.base().number());
            insert.setString(4, draft.base().sha256());
            insert.setObject(5, draft.createdAt().atOffset(ZoneOffset.UTC));
            insert.setObject(6, draft.changedAt().atOffset(ZoneOffset.UTC));
            insert.setString(7, draft.state().name());
            insert.setLong(8, draft.version());
            insert.setString(9, draft.sha256());
            insert.setBytes(10, RulesetBundle.of(files));
            insert.executeUpdate();
        }
        for (var author : draft.authors()) {
            addAuthor(draft.id(), author);
        }
    }

    /** Writes what has changed of a draft, but for its files. */
    public void update(Draft draft) throws SQLException {
        try (var update = connection.prepareStatement(UPDATE)) {
            update.setObject(1, draft.changedAt().atOffset(ZoneOffset.UTC));
            update.setString(2, draft.state().name());
            update.setLong(3, draft.version());
            update.setString(4, draft.sha256());
            set(update, 5, draft.submission());
            set(update, 6, draft.publication());
            update.setString(7, draft.note());
            update.setString(8, draft.id());
            update.executeUpdate();
        }
    }

    private static void set(PreparedStatement update, int place, @Nullable Long number) throws SQLException {
        if (number == null) {
            update.setNull(place, Types.BIGINT);
        } else {
            update.setLong(place, number);
        }
    }

    /** Writes the files of a draft. */
    public void write(String id, RuleFiles files) throws SQLException {
        write("bundle", id, RulesetBundle.of(files));
    }

    /** Writes what the trials of a submission came to. */
    public void writeReport(String id, byte[] json) throws SQLException {
        write("report", id, json);
    }

    private void write(String column, String id, byte[] bytes) throws SQLException {
        try (var update = connection.prepareStatement("update draft set " + column + " = ? where id = ?")) {
            update.setBytes(1, bytes);
            update.setString(2, id);
            update.executeUpdate();
        }
    }

    /** Somebody has written something of it. */
    public void addAuthor(String id, String name) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into draft_author (draft_id, name) values (?, ?) on conflict do nothing")) {
            insert.setString(1, id);
            insert.setString(2, name);
            insert.executeUpdate();
        }
    }

    /** Somebody has approved the submission that a draft is in. */
    public void addApproval(Draft draft, String name, Instant at) throws SQLException {
        try (var insert = connection.prepareStatement("insert into draft_approval"
                + " (draft_id, submission, content_sha256, name, approved_at) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, draft.id());
            set(insert, 2, draft.submission());
            insert.setString(3, draft.sha256());
            insert.setString(4, name);
            insert.setObject(5, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
