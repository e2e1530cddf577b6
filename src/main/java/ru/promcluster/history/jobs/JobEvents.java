package ru.promcluster.history.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The events of jobs, for who looks on. */
@ApplicationScoped
public class JobEvents {

    /** The job as it is becomes its next event; its row is locked by the change that this tells of. */
    private static final String ADD = """
            insert into job_event (job_id, number, at, state, read_count, judged_count, refused_count, progress, rate,
                remaining)
            select job.id, coalesce((select max(number) from job_event where job_id = job.id), 0) + 1, clock_timestamp(),
                job.state, job.read_count, job.judged_count, job.refused_count, job.progress,
                (job.read_count - since.read_count) / since.seconds,
                (1 - job.progress) / nullif((job.progress - since.progress) / since.seconds, 0)
            from job left join lateral (
                select read_count, progress, nullif(extract(epoch from clock_timestamp() - at), 0)::double precision as seconds
                from job_event where job_id = job.id and state = 'RUNNING'
                    and at > clock_timestamp() - interval '30 seconds'
                order by at limit 1) since on true
            where job.id = ?1""";

    private static final String AFTER = """
            select number, at, state, read_count, judged_count, refused_count, progress, rate, remaining from job_event
            where job_id = ?1 and number > ?2 order by number""";

    private static final String LAST = """
            select number, at, state, read_count, judged_count, refused_count, progress, rate, remaining from job_event
            where job_id = ?1 order by number desc""";

    private final Session session;

    JobEvents(Session session) {
        this.session = session;
    }

    static void add(Session session, String job) {
        session.flush();
        session.createNativeMutationQuery(ADD).setParameter(1, job).executeUpdate();
    }

    /** The events of a job after the one of that number, at most as many as that, in order. */
    @Transactional
    public List<JobEvent> after(String job, long number, int most) {
        return session.createNativeQuery(AFTER, Object[].class)
                .setParameter(1, job)
                .setParameter(2, number)
                .setMaxResults(most)
                .getResultStream()
                .map(JobEvents::event)
                .toList();
    }

    /** The latest event of a job; empty: there is no such job. */
    @Transactional
    public Optional<JobEvent> last(String job) {
        return session.createNativeQuery(LAST, Object[].class)
                .setParameter(1, job)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(JobEvents::event);
    }

    private static JobEvent event(Object[] row) {
        return new JobEvent(
                (Long) row[0],
                (Instant) row[1],
                JobState.valueOf((String) row[2]),
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Double) row[6],
                (Double) row[7],
                (Double) row[8]);
    }
}
