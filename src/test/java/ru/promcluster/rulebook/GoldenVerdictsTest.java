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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** What every filing is found to be in every edition of every ruleset: the table shows what a change of the rules does. */
class GoldenVerdictsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/ru/promcluster/rulebook/golden-verdicts");

    static List<String> rulesets() {
        return RealRules.rulesets();
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void every_filing_is_found_in_every_edition_as_in_the_golden_table(String ruleset) throws IOException {
        var filings = Filings.all();
        var editions = RealRules.ruleset(ruleset).editions();
        var lines = new ArrayList<String>();
        filings.forEach((name, application) -> {
            for (var edition : editions) {
                lines.add(name + " " + edition.id() + " " + line(edition.judge(application, edition.from())));
            }
        });

        var golden = GOLDEN.resolve(ruleset + ".txt");
        if (System.getProperty("golden") != null) {
            Files.write(golden, lines);
        }
        assertThat(filings).hasSizeGreaterThanOrEqualTo(36);
        assertThat(lines).hasSize(filings.size() * editions.size()).isEqualTo(Files.readAllLines(golden));
    }

    @Test
    void no_table_is_of_a_ruleset_that_is_not_shipped() throws IOException {
        try (var tables = Files.list(GOLDEN)) {
            assertThat(tables.map(table -> table.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(RealRules.rulesets());
        }
    }

    /** Verdict, then what failed, what is open and what a person decides; advisory ones in lower case. */
    private static String line(List<Finding> findings) {
        var manual = names(findings, Status.MANUAL);
        return Verdict.of(findings) + " failed" + names(findings, Status.FAILED) + " open"
                + names(findings, Status.UNDETERMINED) + (manual.equals("[]") ? "" : " manual" + manual);
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
