package ru.promcluster.history.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.AuditTrail;
import ru.promcluster.history.users.Access;

/** The jobs there are and were. */
@ApplicationScoped
public class JobArchive implements PanacheRepositoryBase<JobRow, String> {

    private final AuditTrail audit;
    private final Clock clock;

    JobArchive(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a job in. When this returns, job and file are on disk.
     *
     * @param orderSha256 digest of order and file: the same under the same idempotency key is the same job
     */
    @Transactional
    public Job accept(String id, JobOrder order, String orderSha256, JobFile file) {
        var row = new JobRow();
        row.id = id;
        row.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.createdBy = order.createdBy();
        row.organisation = order.organisation();
        row.idempotencyKey = order.idempotencyKey();
        row.orderSha256 = orderSha256;
        row.fileName = order.fileName();
        row.fileFormat = order.fileFormat();
        row.fileBytes = file.bytes();
        row.fileSha256 = file.sha256();
        row.rulesetId = order.rulesetId();
        row.rulesetSha256 = order.rulesetSha256();
        row.publication = order.publication();
        row.asOf = order.asOf();
        row.today = order.today();
        row.language = order.language();
        row.state = JobState.ACCEPTED;
        persist(row);
        flush();
        file.write(getSession(), id);
        JobEvents.add(getSession(), id);
        audit.append(order.createdBy(), "job.accepted", id, file.sha256());
        return row.asJob();
    }

    /** The job of an id; one that is another's is as if it were not there. */
    @Transactional
    public Optional<Job> find(String id, Access access) {
        return findByIdOptional(id)
                .filter(row -> access.covers(row.organisation))
                .map(JobRow::asJob);
    }

    /**
     * The job that an organisation ordered under a key.
     *
     * @param organisation {@code null}: a reviewer, on behalf of none
     */
    @Transactional
    public Optional<Keyed> findByKey(@Nullable String organisation, String idempotencyKey) {
        return find("idempotencyKey = ?1 and organisation is not distinct from ?2", idempotencyKey, organisation)
                .firstResultOptional()
                .map(row -> new Keyed(row.asJob(), row.orderSha256));
    }

    /**
     * A job that was ordered under a key.
     *
     * @param orderSha256 digest of order and file
     */
    public record Keyed(Job job, String orderSha256) {}

    /**
     * The latest jobs that may be seen, the latest first.
     *
     * @param after id of the last one seen; {@code null}: from the latest
     */
    @Transactional
    public List<Job> latest(@Nullable String after, Access access, int most) {
        return getSession()
                .createQuery("""
                        from JobRow where (:after is null or id < :after)
                            and (:organisation is null or organisation = :organisation) order by id desc""", JobRow.class)
                .setParameter("after", after)
                .setParameter("organisation", access.organisation().orElse(null))
                .setMaxResults(most)
                .getResultStream()
                .map(JobRow::asJob)
                .toList();
    }

    /** Asks for the end of a job; one that nobody works on ends at once. */
    @Transactional
    public Optional<Job> cancel(String id, String who) {
        var row = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return Optional.empty();
        }
        if (!row.state.isOver() && !row.cancelRequested) {
            row.cancelRequested = true;
            audit.append(who, "job.cancel-requested", id, row.fileSha256);
            if (row.state == JobState.ACCEPTED) {
                end(getSession(), row, JobState.CANCELLED);
                audit.append(who, "job.cancelled", id, row.fileSha256);
            }
        }
        return Optional.of(row.asJob());
    }

    static void end(Session session, JobRow row, JobState state) {
        row.state = state;
        row.endedAt = session.createNativeQuery("select now()", Instant.class).getSingleResult();
        if (state == JobState.DONE) {
            row.progress = 1;
        }
        JobEvents.add(session, row.id);
    }
}
