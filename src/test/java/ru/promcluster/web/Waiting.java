package ru.promcluster.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what the service does by itself. */
public final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Waiting() {}

    /** Waits until something holds, and says how long that took; gives up loudly. */
    public static Duration until(String what, BooleanSupplier holds) {
        long began = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new AssertionError("Waited in vain until " + what);
            }
            pause();
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void pause() {
        try {
            if (new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Nobody counts this down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
