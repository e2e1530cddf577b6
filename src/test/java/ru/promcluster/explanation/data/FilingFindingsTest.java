package ru.promcluster.explanation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.promcluster.explanation.GoldenFile;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;

/** What is found in the filings that are shipped: a warning among those of real clusters is a false alarm or a find. */
class FilingFindingsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/ru/promcluster/explanation/data/filings.txt");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Test
    void every_filing_has_the_findings_of_the_golden_file() throws IOException {
        var filings = filings();
        var text = new StringBuilder();

        for (var filing : filings) {
            text.append(filing.getFileName()).append('\n');
            for (var found : found(filing)) {
                text.append("  %s %s %s%n      %s%n"
                        .formatted(found.severity(), found.pointer(), found.code(), found.message()));
            }
        }

        assertThat(filings).hasSizeGreaterThanOrEqualTo(34);
        GoldenFile.assertSame(GOLDEN, text.toString());
    }

    private static List<DataFinding> found(Path filing) throws IOException {
        var application = Look.application(Files.readString(filing));
        var filedOn = application.filedOn();
        var day = filedOn == null ? DAY : filedOn;
        var registry = Objects.requireNonNull(Look.RULEBOOK.ruleset("registry"));
        var wholeRegions = registry.content().relief().wholeRegions(day);
        var occasion = new Occasion("registry", day, wholeRegions, Look.RULEBOOK.subjects());
        return DataFindings.of(application, occasion, Language.RU);
    }

    private static List<Path> filings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules/registry/filings"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
