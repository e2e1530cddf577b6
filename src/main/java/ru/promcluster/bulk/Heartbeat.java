package ru.promcluster.bulk;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import ru.promcluster.history.jobs.JobDesk;
import ru.promcluster.history.jobs.JobLease;
import ru.promcluster.history.jobs.LeaseLostException;

/** Keeps the lease of a job while it is worked on, and hears whether the work is to end. */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final JobDesk desk;
    private final JobLease lease;
    private final Duration time;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "job-heartbeat"));
    private volatile boolean cancelled;
    private volatile boolean lost;

    private Heartbeat(JobDesk desk, JobLease lease, Duration time) {
        this.desk = desk;
        this.lease = lease;
        this.time = time;
    }

    static Heartbeat start(JobDesk desk, JobLease lease, JobsConfig config) {
        var heartbeat = new Heartbeat(desk, lease, config.lease());
        long every = config.heartbeat().toMillis();
        var unused = heartbeat.clock.scheduleWithFixedDelay(heartbeat::beat, 0, every, TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    private void beat() {
        try {
            cancelled |= desk.renew(lease, time);
        } catch (LeaseLostException e) {
            lost = true;
        } catch (RuntimeException e) {
            // The database may be away for a moment; if it stays away, the lease runs out and writing fails.
            LOG.warnf(e, "The lease of job %s could not be renewed", lease.job().id());
        }
    }

    boolean isToStop() {
        return cancelled || lost;
    }

    boolean isCancelled() {
        return cancelled && !lost;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
