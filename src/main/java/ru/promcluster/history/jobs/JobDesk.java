package ru.promcluster.history.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import ru.promcluster.history.AuditTrail;
import ru.promcluster.history.jobs.JobChunk.Row;

/**
 * What the workers of all nodes share: who takes which job, and what each has written. Times are the database's, so that
 * the nodes' clocks do not matter.
 */
@ApplicationScoped
public class JobDesk {

    /** The oldest job that nobody works on, or whose worker has not been heard of for too long. */
    private static final String TAKE = """
            update job set state = 'RUNNING', lease_number = lease_number + 1, lease_holder = ?1,
                lease_until = now() + make_interval(secs => ?2), started_at = coalesce(started_at, now())
            where id = (select id from job
                        where state = 'ACCEPTED' or (state = 'RUNNING' and lease_until < now())
                        order by created_at, id limit 1 for update skip locked)
            returning id""";

    private static final String RENEW = """
            update job set lease_until = now() + make_interval(secs => ?3)
            where id = ?1 and lease_number = ?2 and state = 'RUNNING' returning cancel_requested""";

    private static final String LET_GO =
            "update job set lease_until = now() where id = ?1 and lease_number = ?2 and state = 'RUNNING'";

    private final Session session;
    private final AuditTrail audit;

    JobDesk(Session session, AuditTrail audit) {
        this.session = session;
        this.audit = audit;
    }

    /**
     * Takes a job to work on.
     *
     * @param holder name of the node, for whoever reads the table
     */
    @Transactional
    public Optional<JobLease> take(String holder, Duration lease) {
        return session.createNativeQuery(TAKE, String.class)
                .setParameter(1, holder)
                .setParameter(2, (double) lease.toMillis() / 1000)
                .getResultStream()
                .findFirst()
                .map(id -> {
                    var row = session.find(JobRow.class, id);
                    JobEvents.add(session, id);
                    return new JobLease(row.asJob(), row.leaseNumber);
                });
    }

    /**
     * Keeps a lease.
     *
     * @return whether somebody asked for the job's end
     * @throws LeaseLostException another worker has it
     */
    @Transactional
    public boolean renew(JobLease lease, Duration time) {
        return session.createNativeQuery(RENEW, Boolean.class)
                .setParameter(1, lease.job().id())
                .setParameter(2, lease.number())
                .setParameter(3, (double) time.toMillis() / 1000)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new LeaseLostException(lease));
    }

    /** Gives a job back before its end, as when the service stops: another worker may take it at once. */
    @Transactional
    public void letGo(JobLease lease) {
        session.createNativeMutationQuery(LET_GO)
                .setParameter(1, lease.job().id())
                .setParameter(2, lease.number())
                .executeUpdate();
    }

    /**
     * Writes the next chunk together with the counts: both or neither.
     *
     * @throws LeaseLostException another worker has the job
     */
    @Transactional
    public void append(JobLease lease, JobChunk chunk) {
        var row = held(lease);
        if (row.chunks != chunk.number()) {
            throw new IllegalStateException(
                    "Chunk " + chunk.number() + " of job " + row.id + " comes after " + row.chunks + " others");
        }
        long judged =
                chunk.rows().stream().filter(each -> each.verdict() != null).count();
        row.chunks++;
        row.read += chunk.rows().size();
        row.judged += judged;
        row.refused += chunk.rows().size() - judged;
        row.progress = chunk.share();
        session.flush();
        session.doWork(connection -> write(connection, row.id, chunk));
        JobEvents.add(session, row.id);
    }

    /**
     * Ends a job.
     *
     * @throws LeaseLostException another worker has it
     */
    @Transactional
    public void finish(JobLease lease, JobState state, Job.JobEnd end) {
        var row = held(lease);
        row.faultCount = end.faultCount();
        row.faults = end.faults();
        row.notes = end.notes();
        row.problem = end.problem();
        JobArchive.end(session, row, state);
        audit.append(row.createdBy, "job." + state.name().toLowerCase(Locale.ROOT), row.id, row.fileSha256);
    }

    /** The job, locked to the end of the transaction. */
    private JobRow held(JobLease lease) {
        var row = session.find(JobRow.class, lease.job().id(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.leaseNumber != lease.number() || row.state != JobState.RUNNING) {
            throw new LeaseLostException(lease);
        }
        return row;
    }

    private static void write(Connection connection, String job, JobChunk chunk) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into job_chunk (job_id, number, first_row, row_count, body) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, job);
            insert.setLong(2, chunk.number());
            insert.setLong(3, chunk.firstRow());
            insert.setInt(4, chunk.rows().size());
            insert.setBytes(5, chunk.body());
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement("""
                insert into job_row (job_id, number, application_id, cluster_name, application_sha256, regions, edition,
                    verdict, statuses, ruleset_sha256)
                select ?, * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, job);
            var rows = chunk.rows();
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::number).toArray()));
            texts(insert, 3, rows, Row::applicationId);
            texts(insert, 4, rows, Row::clusterName);
            texts(insert, 5, rows, Row::applicationSha256);
            texts(insert, 6, rows, Row::regions);
            texts(insert, 7, rows, Row::edition);
            texts(insert, 8, rows, Row::verdict);
            texts(insert, 9, rows, Row::statuses);
            texts(insert, 10, rows, Row::rulesetSha256);
            insert.executeUpdate();
        }
    }

    private static void texts(PreparedStatement insert, int place, List<Row> rows, Function<Row, String> part)
            throws SQLException {
        var texts = rows.stream().map(part).toArray();
        insert.setArray(place, insert.getConnection().createArrayOf("text", texts));
    }
}
