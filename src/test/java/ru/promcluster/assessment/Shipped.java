package ru.promcluster.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.verdict.Language;

/** The rules and the filings that are shipped. */
public final class Shipped {

    public static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    public static final Assessor ASSESSOR = assessor();

    private static final Path FILINGS = Path.of("rules/registry/filings");
    private static final ApplicationReader READER = new ApplicationReader(Limits.DEFAULT);

    private Shipped() {}

    private static Assessor assessor() {
        var reading = RulebookReading.of(Path.of("rules"));
        return new Assessor(Objects.requireNonNull(reading.rulebook()), () -> "id", "1.2.3");
    }

    public static Order order(String ruleset) {
        return new Order(ruleset, null, TODAY, Language.RU);
    }

    public static Reading.Accepted read(String json) {
        return (Reading.Accepted) READER.read(json.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading.Accepted filing(String name) {
        return read(text(FILINGS.resolve(name + ".json")));
    }

    public static SortedMap<String, Reading.Accepted> filings() {
        var filings = new TreeMap<String, Reading.Accepted>();
        try (Stream<Path> files = Files.list(FILINGS)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .forEach(name -> filings.put(name, filing(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filings;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
