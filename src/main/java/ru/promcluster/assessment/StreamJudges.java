package ru.promcluster.assessment;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The threads that judge the lines of all streams together: as many as may be busy at once. */
public final class StreamJudges implements AutoCloseable {

    private final ExecutorService threads;
    private final int count;

    /** @param count of threads, at least one */
    public StreamJudges(int count) {
        this.count = count;
        threads = Executors.newFixedThreadPool(count, task -> {
            var thread = new Thread(task, "stream-judge");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A thread for each processor. */
    public static StreamJudges forEachProcessor() {
        return new StreamJudges(Runtime.getRuntime().availableProcessors());
    }

    int count() {
        return count;
    }

    <T> Future<T> submit(Callable<T> work) {
        return threads.submit(work);
    }

    /** What is under way is given up. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
