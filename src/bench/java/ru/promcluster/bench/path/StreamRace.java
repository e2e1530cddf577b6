package ru.promcluster.bench.path;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.StreamJudges;
import ru.promcluster.bench.Logging;
import ru.promcluster.bench.Race;

/**
 * Times one stream on the wall clock: judged by the thread that reads and writes it, and by several. No figure is printed
 * unless all write the same bytes; none means anything unless the machine has nothing else to do.
 */
public final class StreamRace {

    /** A stream of fewer has ended before what is waited for at its beginning and its end is little beside it. */
    private static final int LINES = Integer.getInteger("bench.applications", 2_000);

    private static final Path REPORT = Path.of("target", "bench-stream.json");

    private StreamRace() {}

    /** One way to run the stream. */
    private interface Run {
        void to(OutputStream out) throws IOException;
    }

    /** Exit code 1: not all write the same. */
    public static void main(String[] arguments) throws IOException {
        Logging.quieten();
        var lines = PathRace.lines(LINES);
        var stream = PathRace.stream();
        try (var one = new StreamJudges(1);
                var two = new StreamJudges(2)) {
            Run alone = out -> stream.run(new ByteArrayInputStream(lines), out);
            Run byOne = out -> run(stream, lines, out, one);
            Run byTwo = out -> run(stream, lines, out, two);
            if (!Arrays.equals(written(alone), written(byOne)) || !Arrays.equals(written(alone), written(byTwo))) {
                System.err.println("Not all write the same: nothing is timed.");
                System.exit(1);
            }
            var race = Race.ofWallClock();
            race.add("one thread for all", () -> timed(alone));
            race.add("a thread that judges", () -> timed(byOne));
            race.add("two threads that judge", () -> timed(byTwo));
            race.run();
            System.out.print(race.text());
            race.write(REPORT);
        }
    }

    private static void run(AssessmentStream stream, byte[] lines, OutputStream out, StreamJudges judges)
            throws IOException {
        stream.run(new ByteArrayInputStream(lines), out, outcomes -> {}, judges);
    }

    private static byte[] written(Run run) throws IOException {
        var out = new ByteArrayOutputStream();
        run.to(out);
        return out.toByteArray();
    }

    private static int timed(Run run) {
        try {
            run.to(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LINES;
    }
}
