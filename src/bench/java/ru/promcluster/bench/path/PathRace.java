package ru.promcluster.bench.path;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.bench.Logging;
import ru.promcluster.bench.Race;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.verdict.Language;

/**
 * Times the whole way from lines of applications to lines of assessments beside reading and writing the same bytes with
 * the product's codec and with Jackson databind: one thread, one process, rounds in turn. No figure is printed unless
 * all write the same bytes.
 */
public final class PathRace {

    static final int APPLICATIONS = Integer.getInteger("bench.applications", 500);
    private static final LocalDate DAY = LocalDate.parse(System.getProperty("bench.day", "2024-04-10"));
    private static final Path REPORT = Path.of("target", "bench-path.json");

    private PathRace() {}

    /** Exit code 1: the ways do not write the same. */
    public static void main(String[] arguments) throws IOException {
        Logging.quieten();
        var lines = lines(APPLICATIONS);
        var ways = ways(lines, DAY);
        if (!sameBytes(ways)) {
            System.err.println("The ways do not write the same: nothing is timed.");
            System.exit(1);
        }
        var race = Race.ofProcessorTime();
        ways.forEach(way -> race.add(way.name(), () -> {
            go(way, OutputStream.nullOutputStream());
            return APPLICATIONS;
        }));
        race.run();
        System.out.printf(
                "%d applications of %.1f KB, answers of %.1f KB; all ways write the same bytes.%n%n",
                APPLICATIONS, size(lines), size(written(ways.get(0))));
        System.out.println(race.text());
        race.write(REPORT);
    }

    /** The baseline comes first. */
    static List<Way> ways(byte[] lines, LocalDate day) throws IOException {
        var assessor = assessor();
        var order = order(day);
        var whole = new WholePath(lines, new AssessmentStream(assessor, order, Limits.DEFAULT));
        return List.of(new Databind(lines, written(whole)), new Codec(lines, assessor, order), whole);
    }

    /** The product's stream, by the rules that are shipped. */
    static AssessmentStream stream() {
        return new AssessmentStream(assessor(), order(DAY), Limits.DEFAULT);
    }

    public static Assessor assessor() {
        var reading = RulebookReading.of(Path.of("rules"));
        var rulebook = Objects.requireNonNull(
                reading.rulebook(), () -> reading.problems().toString());
        return new Assessor(rulebook, () -> "01J00000000000000000000000", "benchmark");
    }

    public static Order order(LocalDate day) {
        return new Order("registry", day, day, Language.RU);
    }

    public static byte[] lines(int applications) {
        var lines = new ByteArrayOutputStream();
        var drawn = CompleteApplications.typical();
        LongStream.range(0, applications).mapToObj(drawn::application).forEach(application -> {
            lines.writeBytes(ApplicationWriter.write(application));
            lines.write('\n');
        });
        return lines.toByteArray();
    }

    static boolean sameBytes(List<Way> ways) {
        var first = written(ways.get(0));
        return ways.stream().allMatch(way -> Arrays.equals(first, written(way)));
    }

    static byte[] written(Way way) {
        var out = new ByteArrayOutputStream();
        go(way, out);
        return out.toByteArray();
    }

    private static void go(Way way, OutputStream out) {
        try {
            way.go(out);
        } catch (IOException e) {
            throw new UncheckedIOException(way.name() + " failed", e);
        }
    }

    private static double size(byte[] lines) {
        return lines.length / 1024.0 / APPLICATIONS;
    }
}
