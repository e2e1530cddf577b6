package ru.promcluster.history.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.results.Decision;
import ru.promcluster.history.AuditTrail;

/** What reviewers decided on the applications of jobs; one that changes stands beside the one before, never in its place. */
@ApplicationScoped
public class JobDecisions {

    /** A decision that is already the latest of its application is passed over. */
    private static final String STORE = """
            insert into job_decision (job_id, number, version, application_sha256, decision, reason, decided_at,
                decided_by, upload_sha256)
            select ?, given.number, coalesce(latest.version, 0) + 1, given.sha256, given.decision, given.reason, ?, ?, ?
            from unnest(?, ?, ?, ?) as given (number, sha256, decision, reason)
            left join lateral (select version, decision, reason from job_decision
                where job_id = ? and number = given.number order by version desc limit 1) latest on true
            where latest.decision is distinct from given.decision or latest.reason is distinct from given.reason""";

    private static final String COLUMNS = """
            told.number, told.version, application_id, told.application_sha256, decision, reason, decided_at, decided_by,
            not exists (select from job_decision later where later.job_id = told.job_id
                and later.number = told.number and later.version > told.version)
            from job_decision told join job_row using (job_id, number)""";

    private static final String AFTER = "select " + COLUMNS + """
             where job_id = ? and (told.number, told.version) > (?, ?) order by told.number, told.version limit ?""";

    private static final String LATEST = "select distinct on (told.number) " + COLUMNS + """
             where job_id = ? and told.number >= ? order by told.number, told.version desc limit ?""";

    private final Session session;
    private final AuditTrail audit;
    private final Clock clock;

    JobDecisions(Session session, AuditTrail audit, Clock clock) {
        this.session = session;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A decision to be stored.
     *
     * @param number of the application in the file
     * @param applicationSha256 of what was judged
     */
    public record Decided(
            long number,
            String applicationSha256,
            Decision decision,
            @Nullable String reason) {}

    /**
     * The workbook that decisions came in.
     *
     * @param who uploaded it
     * @param sha256 digest of the file
     */
    public record Upload(String who, String sha256) {}

    /**
     * Stores what differs from what is stored already: all of it or nothing, and one entry of the audit trail.
     *
     * @param decisions at most one an application
     * @return how many were stored
     */
    @Transactional
    public int store(String job, List<Decided> decisions, Upload upload) {
        // Two uploads at once would both take the same next version.
        session.find(JobRow.class, job, LockModeType.PESSIMISTIC_WRITE);
        var at = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
        int stored = session.doReturningWork(connection -> write(connection, job, decisions, upload, at));
        audit.append(upload.who(), stored > 0 ? "decisions.stored" : "decisions.none-stored", job, upload.sha256());
        return stored;
    }

    private static int write(Connection connection, String job, List<Decided> decisions, Upload upload, Timestamp at)
            throws SQLException {
        try (var insert = connection.prepareStatement(STORE)) {
            insert.setString(1, job);
            insert.setTimestamp(2, at);
            insert.setString(3, upload.who());
            insert.setString(4, upload.sha256());
            insert.setArray(5, connection.createArrayOf("bigint", parts(decisions, Decided::number)));
            insert.setArray(6, connection.createArrayOf("text", parts(decisions, Decided::applicationSha256)));
            insert.setArray(
                    7,
                    connection.createArrayOf(
                            "text", parts(decisions, each -> each.decision().name())));
            insert.setArray(8, connection.createArrayOf("text", parts(decisions, Decided::reason)));
            insert.setString(9, job);
            return insert.executeUpdate();
        }
    }

    private static Object[] parts(List<Decided> decisions, Function<Decided, @Nullable Object> part) {
        return decisions.stream().map(part).toArray();
    }

    /** The decisions after that version of that application, in order: all versions of each. */
    @Transactional
    public List<JobDecision> after(String job, long number, int version, int most) {
        return read(AFTER, job, number, version, most);
    }

    /** The decisions that count, from that application on, in order. */
    @Transactional
    public List<JobDecision> latest(String job, long fromNumber, int most) {
        return read(LATEST, job, fromNumber, most);
    }

    private List<JobDecision> read(String query, Object... parameters) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(query)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                try (var rows = statement.executeQuery()) {
                    var decisions = new ArrayList<JobDecision>();
                    while (rows.next()) {
                        decisions.add(decision(rows));
                    }
                    return decisions;
                }
            }
        });
    }

    private static JobDecision decision(ResultSet row) throws SQLException {
        return new JobDecision(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                Decision.valueOf(row.getString(5)),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                row.getString(8),
                row.getBoolean(9));
    }
}
