package ru.promcluster.bench.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a process and its children have used.
 *
 * @param seconds of processor
 * @param peakKib greatest resident memory of the process itself
 * @param wallSeconds on the clock
 */
public record Usage(double seconds, long peakKib, double wallSeconds) {

    static final Usage NONE = new Usage(0, 0, 0);

    /** The kernel counts in hundredths on every machine that we know. */
    private static final double TICKS = 100;

    private static final int USER = 11;
    private static final int OF_ITSELF = 2;
    private static final int WITH_THOSE_THAT_ENDED = 4;

    /** Of a process so far, its children included, those that ended and those that run. */
    static Usage of(long pid) throws IOException {
        var own = alone(pid);
        double seconds = own.seconds;
        for (var child : ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid)
                .toList()) {
            seconds += alone(child).seconds;
        }
        return new Usage(seconds, own.peakKib, 0);
    }

    /** Of a process so far without any child. */
    public static Usage ofItself(long pid) throws IOException {
        return alone(pid, OF_ITSELF);
    }

    private static Usage alone(long pid) throws IOException {
        return alone(pid, WITH_THOSE_THAT_ENDED);
    }

    private static Usage alone(long pid, int fieldsOfTime) throws IOException {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name may hold blanks; what follows its bracket does not.
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int i = USER; i < USER + fieldsOfTime; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return new Usage(ticks / TICKS, peak(pid), 0);
        } catch (NoSuchFileException ended) {
            return NONE;
        }
    }

    private static long peak(long pid) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        return 0;
    }

    Usage and(Usage other) {
        return new Usage(seconds + other.seconds, peakKib, wallSeconds);
    }

    Usage latest(Usage other) {
        return other.seconds > seconds ? other : this;
    }

    Usage since(Usage before) {
        return new Usage(seconds - before.seconds, peakKib, wallSeconds);
    }

    Usage after(long nanos) {
        return new Usage(seconds, peakKib, nanos / 1e9);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.1f s of processor, %.1f s, %d MiB at most", seconds, wallSeconds, peakKib >> 10);
    }
}
