package ru.promcluster.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process took.
 *
 * @param processor milliseconds of all processors
 * @param clock milliseconds on the wall
 */
record Started(double processor, double clock) {

    /** The kernel counts in hundredths of a second on every machine that we know. */
    static final double MILLIS_A_TICK = 10;

    static final double NANOS_A_MILLI = 1e6;

    private static final int OWN_TIME = 11;
    private static final int CHILDREN = 13;

    /**
     * Runs a command to its end.
     *
     * @param out where its answer goes
     */
    static Started of(List<String> command, Path out) throws IOException, InterruptedException {
        long ticks = ticks("self", CHILDREN);
        long nanos = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(out.resolveSibling("errors.txt").toFile())
                .start();
        int code = process.waitFor();
        nanos = System.nanoTime() - nanos;
        if (code > 2) {
            throw new IllegalStateException(
                    command + " ended with " + code + ":\n" + Files.readString(out.resolveSibling("errors.txt")));
        }
        return new Started((ticks("self", CHILDREN) - ticks) * MILLIS_A_TICK, nanos / NANOS_A_MILLI);
    }

    /** Of a process that runs, so far; what its children take is not in it. */
    static double processorOf(long pid) throws IOException {
        return ticks(String.valueOf(pid), OWN_TIME) * MILLIS_A_TICK;
    }

    /** Two fields of /proc: time in the program and in the kernel. */
    private static long ticks(String process, int first) throws IOException {
        var stat = Files.readString(Path.of("/proc", process, "stat"));
        // The name may hold blanks; what follows its bracket does not.
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1]);
    }
}
