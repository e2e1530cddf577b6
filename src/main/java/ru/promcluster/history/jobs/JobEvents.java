package ru.promcluster.history.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import ru.promcluster.history.jobs.Job.JobProgress;

/** The events of jobs, for who looks on. */
@ApplicationScoped
public class JobEvents {

    /** The job as it is becomes its next event; its row is locked by the change that this tells of. */
    private static final String ADD = """
            insert into job_event (job_id, number, at, state, read_count, judged_count, refused_count, progress)
            select id, coalesce((select max(number) from job_event where job_id = id), 0) + 1, clock_timestamp(), state,
                read_count, judged_count, refused_count, progress
            from job where id = ?1""";

    private static final String AFTER = """
            select number, at, state, read_count, judged_count, refused_count, progress from job_event
            where job_id = ?1 and number > ?2 order by number""";

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

    private static JobEvent event(Object[] row) {
        var progress = new JobProgress(0, (Long) row[3], (Long) row[4], (Long) row[5], (Double) row[6]);
        return new JobEvent((Long) row[0], (Instant) row[1], JobState.valueOf((String) row[2]), progress);
    }
}
