package ru.promcluster.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The threads of this node that work on jobs, as many as are configured. */
@ApplicationScoped
class JobWorkers {

    private static final Logger LOG = Logger.getLogger(JobWorkers.class);
    private static final long PATIENCE_MILLIS = 10_000;

    private final JobWorker worker;
    private final JobsConfig config;
    private final List<Thread> threads = new ArrayList<>();
    /** A permit a job that may be waiting: whoever accepts one wakes a worker. */
    private final Semaphore bell = new Semaphore(0);

    private volatile boolean closing;

    JobWorkers(JobWorker worker, JobsConfig config) {
        this.worker = worker;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        var node = "process " + ProcessHandle.current().pid();
        for (int i = 0; i < config.atOnce(); i++) {
            var thread = new Thread(() -> work(node), "job-worker-" + i);
            // A start that fails elsewhere must be able to end the process.
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** There is a new job: a worker without work looks for it now. */
    void ring() {
        bell.release();
    }

    private void work(String node) {
        while (!closing) {
            try {
                if (!worker.workOnce(node, () -> closing)) {
                    bell.tryAcquire(config.lookEvery().toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("Jobs cannot be looked for; trying again", e);
                pause();
            }
        }
    }

    /** So that a database that is away is not asked a thousand times a second. */
    private void pause() {
        try {
            bell.tryAcquire(config.lease().toMillis() / 10 + 1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Jobs under way are given back at their next application, and go on with the next start. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        closing = true;
        bell.release(threads.size());
        for (var thread : threads) {
            thread.join(PATIENCE_MILLIS);
        }
    }
}
