package ru.promcluster.bench.codecs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ru.promcluster.bench.Logging;
import ru.promcluster.bench.Race;

/**
 * Times reading applications and writing assessments with the product's codec, with Jackson and with other libraries: one
 * thread, one process, rounds in turn; then shows what each lets through. No figure is printed unless all read and write
 * the same.
 */
public final class CodecRace {

    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 200);
    private static final LocalDate DAY = LocalDate.parse(System.getProperty("bench.day", "2024-04-10"));
    private static final Set<String> ONLY =
            Set.of(System.getProperty("bench.libraries", "all").split(","));

    private CodecRace() {}

    /** Exit code 1: not all read or write the same. */
    public static void main(String[] arguments) throws IOException {
        Logging.quieten();
        var drawn = Drawn.of(APPLICATIONS, DAY);
        var libraries = Libraries.all(drawn).stream()
                .filter(library -> ONLY.contains("all") || ONLY.contains(library.name()))
                .toList();
        var differences = Sameness.differences(drawn, libraries);
        if (!differences.isEmpty()) {
            differences.forEach(System.err::println);
            System.exit(1);
        }
        read(drawn, libraries);
        write(drawn, libraries);
        System.out.println(Leniency.table(drawn));
    }

    private static void read(Drawn drawn, List<Library> libraries) throws IOException {
        var race = Race.ofProcessorTime();
        for (var library : libraries) {
            race.add(
                    library.name(),
                    () -> each(drawn, at -> library.read(drawn.lines().get(at))));
        }
        race.add(
                "tokens alone",
                () -> each(drawn, at -> Tokens.pass(drawn.lines().get(at))));
        finish("Read", race);
    }

    private static void write(Drawn drawn, List<Library> libraries) throws IOException {
        var race = Race.ofProcessorTime();
        // A new stream each time: avaje-jsonb closes the one that it is given.
        for (var library : libraries) {
            race.add(library.name(), () -> each(drawn, at -> library.write(at, OutputStream.nullOutputStream())));
        }
        var tokens = new Tokens().of(drawn.written());
        race.add(
                "tokens alone", () -> each(drawn, at -> Tokens.write(tokens.get(at), OutputStream.nullOutputStream())));
        finish("Write", race);
        for (var library : libraries) {
            System.out.printf("%-32s %s%n", library.name(), Sameness.ofWritten(drawn, library));
        }
        System.out.println();
    }

    private static void finish(String what, Race race) throws IOException {
        race.run();
        System.out.printf("%s, %d applications%n%n%s%n", what, APPLICATIONS, race.text());
        race.write(Path.of("target", "bench-codecs-" + what.toLowerCase(Locale.ROOT) + ".json"));
    }

    private interface Step {
        void at(int index) throws IOException;
    }

    private static int each(Drawn drawn, Step step) {
        try {
            for (int at = 0; at < drawn.count(); at++) {
                step.at(at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return drawn.count();
    }
}
