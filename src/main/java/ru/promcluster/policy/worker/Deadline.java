package ru.promcluster.policy.worker;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Watches a worker while it answers. What counts is its processor time: on a busy machine an honest draft waits long for
 * its turn. By the clock it may take ten times as long, for a worker that only sleeps uses no processor.
 */
final class Deadline implements AutoCloseable {

    private static final int TIMES_BY_THE_CLOCK = 10;
    private static final int LOOKS = 20;
    private static final long SHORTEST_LOOK = TimeUnit.MILLISECONDS.toNanos(5);

    private final Process worker;
    private final long nanos;
    private final Runnable kill;
    private final long startedAt = System.nanoTime();
    private final long usedBefore;
    private final ScheduledFuture<?> looks;
    private volatile boolean passed;

    Deadline(Process worker, long nanos, Runnable kill, ScheduledExecutorService alarms) {
        this.worker = worker;
        this.nanos = nanos;
        this.kill = kill;
        usedBefore = processor(0);
        long every = Math.max(SHORTEST_LOOK, nanos / LOOKS);
        looks = alarms.scheduleWithFixedDelay(this::look, every, every, TimeUnit.NANOSECONDS);
    }

    private void look() {
        if (!passed && (used() >= nanos || System.nanoTime() - startedAt >= TIMES_BY_THE_CLOCK * nanos)) {
            passed = true;
            kill.run();
        }
    }

    /** Nanoseconds of processor so far; of the clock where the system does not tell. */
    long used() {
        return processor(usedBefore + System.nanoTime() - startedAt) - usedBefore;
    }

    private long processor(long otherwise) {
        return worker.info().totalCpuDuration().map(Duration::toNanos).orElse(otherwise);
    }

    /** The worker was killed for it. */
    boolean hasPassed() {
        return passed;
    }

    @Override
    public void close() {
        looks.cancel(false);
    }
}
