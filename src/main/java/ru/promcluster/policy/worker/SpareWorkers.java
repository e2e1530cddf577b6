package ru.promcluster.policy.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import org.jboss.logging.Logger;

/** Workers that wait, and those that are at work. The first is started when it is first needed. */
final class SpareWorkers implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SpareWorkers.class);

    private final WorkerConfig config;
    private final List<String> program;
    private final ScheduledExecutorService alarms;
    private final Deque<Worker> waiting = new ArrayDeque<>();
    private final Set<Worker> atWork = new HashSet<>();
    private boolean closed;

    SpareWorkers(WorkerConfig config, List<String> program, ScheduledExecutorService alarms) {
        this.config = config;
        this.program = program;
        this.alarms = alarms;
    }

    /** A worker nobody has used; another is started in its place, which takes no time of the caller's. */
    synchronized Worker take() throws IOException {
        if (closed) {
            throw new IOException("The workers are closed");
        }
        var worker = waiting.poll();
        while (worker != null && !worker.isAlive()) {
            worker.close();
            worker = waiting.poll();
        }
        if (worker == null) {
            worker = Worker.start(config, program, alarms);
        }
        atWork.add(worker);
        return worker;
    }

    /** Ends a worker for good. */
    void discard(Worker worker) {
        worker.close();
        synchronized (this) {
            atWork.remove(worker);
            fill();
        }
    }

    /** A process is started in milliseconds; it warms up by itself. */
    private void fill() {
        try {
            while (!closed && waiting.size() < config.spare()) {
                waiting.add(Worker.start(config, program, alarms));
            }
        } catch (IOException e) {
            LOG.warn("A spare worker could not be started", e);
        }
    }

    @Override
    public void close() {
        var all = new HashSet<Worker>();
        synchronized (this) {
            closed = true;
            all.addAll(waiting);
            waiting.clear();
            // Who works with one closes it when it sees that it has ended.
            atWork.forEach(Worker::kill);
        }
        all.forEach(Worker::close);
    }
}
