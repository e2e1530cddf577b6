package ru.promcluster.web.checks;

import io.micrometer.core.instrument.Metrics;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import ru.promcluster.web.Waiting;

/** Keeps what the service logs as a warning or worse. */
final class LogWatch extends Handler implements AutoCloseable {

    private final Logger root = Objects.requireNonNull(Logger.getLogger(""));
    private final ConcurrentLinkedQueue<String> warnings = new ConcurrentLinkedQueue<>();

    LogWatch() {
        root.addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue() && !isLoggedByTest()) {
            warnings.add(entry.getLoggerName() + " " + entry.getMessage() + " " + entry.getThrown());
        }
    }

    /** Tests that need no service run beside this one, and log on the threads of the test engine. */
    private static boolean isLoggedByTest() {
        return Thread.currentThread().getClass().getName().startsWith("org.junit.");
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Waits until no worker of the service is busy: whatever it had to log is logged. */
    void awaitIdleWorkers() {
        Waiting.until("no worker is busy", () -> activeWorkers() == 0);
    }

    private static double activeWorkers() {
        var gauges = Metrics.globalRegistry.find("worker.pool.active").gauges();
        if (gauges.isEmpty()) {
            throw new AssertionError("The service does not say how many workers are busy");
        }
        return gauges.stream().mapToDouble(gauge -> gauge.value()).sum();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
