package ru.promcluster.exchange.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.verdict.Language;

/** Assessments of the shipped filings as they are written and kept. */
public final class KeptAssessments {

    public static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    /** One id for all, so that the same input gives the same bytes. */
    public static final String ID = "01JDKEPT000000000000000001";

    private static final Path FOLDER = Path.of("rules/registry/filings");
    private static final ApplicationReader READER = new ApplicationReader(Limits.DEFAULT);
    private static final Assessor ASSESSOR = new Assessor(
            Objects.requireNonNull(RulebookReading.of(Path.of("rules")).rulebook()), () -> ID, "0.1.0");

    private KeptAssessments() {}

    /** Names of the filings, without .json. */
    public static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of an assessment in Russian. */
    public static byte[] bytes(String filing, LocalDate day) {
        return bytes(filing, day, Language.RU);
    }

    public static byte[] bytes(String filing, LocalDate day, Language language) {
        try {
            var reading = READER.read(Files.readAllBytes(FOLDER.resolve(filing + ".json")));
            var outcome = ASSESSOR.assess(reading, new Order("registry", day, day, language));
            if (outcome instanceof Outcome.Assessed assessed) {
                return AssessmentWriter.write(assessed.assessment());
            }
            throw new AssertionError(filing + ": " + outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static AssessmentDocument document(String filing) {
        return AssessmentDocument.of(bytes(filing, DAY));
    }
}
