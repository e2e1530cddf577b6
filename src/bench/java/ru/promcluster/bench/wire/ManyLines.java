package ru.promcluster.bench.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import ru.promcluster.bench.jobs.Usage;
import ru.promcluster.bulk.ServiceProcess;

/**
 * A stream of a million lines through the product's own jar with little heap: the filings of the rules over and over, each
 * line with a number of its own, which its answer has to echo. Nothing is kept on either side.
 */
final class ManyLines {

    private static final Path REPORT = Path.of("target", "bench-wire-lines.json");
    private static final int LINES = Integer.getInteger("bench.lines", 1_000_000);
    private static final String HEAP = System.getProperty("bench.heap", "256m");
    private static final long MOST_KIB = 450_000_000 / 1024;
    private static final double NANOS = 1e9;
    private static final int TENTHS = 10;

    private ManyLines() {}

    /** Whether all answers came, as awaited and in order, in the memory that there is. */
    static boolean run() throws IOException {
        var folder = Files.createTempDirectory(Path.of("target"), "wire-");
        try (var service = ServiceProcess.on(folder, WireRace.settings("-Xmx" + HEAP))) {
            return run(service.ready());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean run(ServiceProcess service) throws IOException {
        var applications = Applications.numbered();
        var awaited = Answers.numbered(Mode.answers(service.base(), Address.PRODUCT, applications));
        int times = (LINES + applications.count() - 1) / applications.count();
        var comparison = awaited.comparison();
        var before = Usage.ofItself(service.pid());
        System.out.printf(Locale.ROOT, "before: %d MB at most%n", megabytes(before));
        long wall = System.nanoTime();
        try (var connection = new Connection(service.base())) {
            connection.stream(Address.PRODUCT.path(), applications, times, told(comparison, service.pid()));
        }
        double seconds = (System.nanoTime() - wall) / NANOS;
        var after = Usage.ofItself(service.pid());
        boolean isComplete = comparison.isComplete(times);
        boolean fits = after.peakKib() <= MOST_KIB;
        System.out.printf(
                Locale.ROOT,
                "%d lines with -Xmx%s: %s, %.0f s (%.0f a second), %.0f s of the service's processor, %d MB at most%n",
                times * applications.count(),
                HEAP,
                isComplete ? "all answered, in order" : "NOT as awaited: " + comparison,
                seconds,
                times * applications.count() / seconds,
                after.seconds() - before.seconds(),
                megabytes(after));
        var report = new LinkedHashMap<String, Object>();
        report.put("lines", times * applications.count());
        report.put("heap", HEAP);
        report.put("complete", isComplete);
        report.put("seconds", seconds);
        report.put("processorSeconds", after.seconds() - before.seconds());
        report.put("peakResidentMegabytes", megabytes(after));
        new ObjectMapper().writeValue(REPORT.toFile(), report);
        return isComplete && fits;
    }

    /** Tells after each tenth how far it is. */
    private static Taker told(Answers.Comparison comparison, long pid) {
        var next = new AtomicLong(LINES / TENTHS);
        return (bytes, offset, length) -> {
            comparison.take(bytes, offset, length);
            if (comparison.lines() >= next.get()) {
                next.addAndGet(LINES / TENTHS);
                System.out.printf(Locale.ROOT, "%d lines, %d MB at most%n", comparison.lines(), megabytes(used(pid)));
            }
        };
    }

    private static Usage used(long pid) {
        try {
            return Usage.ofItself(pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a million bytes each, rounded up. */
    private static long megabytes(Usage usage) {
        return (usage.peakKib() * 1024 + 999_999) / 1_000_000;
    }
}
