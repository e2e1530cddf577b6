package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** What every filing is found to be in every edition: the table shows what a change of the rules does. */
class GoldenVerdictsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/ru/promcluster/rulebook/golden-verdicts.txt");

    @Test
    void every_filing_is_found_in_every_edition_as_in_the_golden_table() throws IOException {
        var filings = Filings.all();
        var editions = RealRules.registry().editions();
        var lines = new ArrayList<String>();
        filings.forEach((name, application) -> {
            for (var edition : editions) {
                lines.add(name + " " + edition.id() + " " + line(edition.judge(application, edition.from())));
            }
        });

        if (System.getProperty("golden") != null) {
            Files.write(GOLDEN, lines);
        }
        assertThat(filings).hasSizeGreaterThanOrEqualTo(34);
        assertThat(editions).hasSize(7);
        assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN));
    }

    /** Verdict, then what failed and what is open; advisory ones in lower case. */
    private static String line(List<Finding> findings) {
        return Verdict.of(findings) + " failed" + names(findings, Status.FAILED) + " open"
                + names(findings, Status.UNDETERMINED);
    }

    private static String names(List<Finding> findings, Status status) {
        return findings.stream()
                .filter(finding -> finding.status() == status)
                .map(finding -> finding.criterion().severity() == Severity.BINDING
                        ? finding.criterion().id().toUpperCase(Locale.ROOT)
                        : finding.criterion().id())
                .collect(Collectors.joining(" ", "[", "]"));
    }
}
