package ru.promcluster.bulk.kafka;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wait before another try: longer from failure to failure, and over at once when the work is to end. */
final class Pause {

    private static final long SHORTEST_MILLIS = 200;
    private static final long LONGEST_MILLIS = 5_000;

    private final CountDownLatch ending;
    private long millis = SHORTEST_MILLIS;

    /**
     * @param ending is down when the work is to end
     */
    Pause(CountDownLatch ending) {
        this.ending = ending;
    }

    void afterFailure() throws InterruptedException {
        var unused = ending.await(millis, TimeUnit.MILLISECONDS);
        millis = Math.min(millis * 2, LONGEST_MILLIS);
    }

    void afterSuccess() {
        millis = SHORTEST_MILLIS;
    }
}
