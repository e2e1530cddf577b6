package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.RegistryAlone;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/** An act may say on which day it ends; after that day nothing is in force until another begins. */
class LastDayTest {

    private static final String LATEST = "registry/2024-413/edition.yaml";
    private static final String BEFORE = "registry/2023-1585/edition.yaml";

    private static RulebookReading ended(String file, String lastDay) {
        var texts = RegistryAlone.texts();
        texts.computeIfPresent(file, (path, text) -> text + "\ninForceUntil: " + lastDay + "\n");
        return RulebookReading.of(RuleFiles.of(texts));
    }

    private static Ruleset registry(RulebookReading reading) {
        var rulebook = Objects.requireNonNull(
                reading.rulebook(), () -> reading.problems().toString());
        return Objects.requireNonNull(rulebook.ruleset("registry"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    2015-08-14, -, -
                    2024-04-09, 2023-1585, -
                    2025-12-31, 2024-413, -
                    2026-01-01, -, 2026-01-01
                    2031-07-01, -, 2026-01-01
                    """)
    void the_last_day_is_in_force_and_the_day_after_is_not(
            String day, @Nullable String edition, @Nullable LocalDate ended) {
        var registry = registry(ended(LATEST, "2025-12-31"));

        var inForce = registry.editionInForce(LocalDate.parse(day));

        assertThat(inForce == null ? null : inForce.id()).isEqualTo(edition);
        assertThat(registry.endedBy(LocalDate.parse(day))).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    2024-03-31, 2023-1585, -
                    2024-04-01, -, 2024-04-01
                    2024-04-09, -, 2024-04-01
                    2024-04-10, 2024-413, -
                    """)
    void between_two_editions_nothing_may_be_in_force(String day, @Nullable String edition, @Nullable LocalDate ended) {
        var registry = registry(ended(BEFORE, "2024-03-31"));

        var inForce = registry.editionInForce(LocalDate.parse(day));

        assertThat(inForce == null ? null : inForce.id()).isEqualTo(edition);
        assertThat(registry.endedBy(LocalDate.parse(day))).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    registry/2024-413/edition.yaml, 2024-04-09, edition.ends-before-it-begins
                    registry/2023-1585/edition.yaml, 2023-10-09, edition.ends-before-it-begins
                    registry/2023-1585/edition.yaml, 2024-04-10, edition.ends-after-the-next
                    registry/2023-1585/edition.yaml, 2030-01-01, edition.ends-after-the-next
                    registry/2024-413/edition.yaml, soon, yaml.wrong-value
                    """)
    void a_last_day_that_cannot_be_is_told_at_its_place(String file, String lastDay, String code) {
        var reading = ended(file, lastDay);

        assertThat(reading.rulebook()).isNull();
        assertThat(reading.problems()).extracting(RuleProblem::code).containsExactly(code);
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isGreaterThan(10);
        });
    }

    @ParameterizedTest
    @CsvSource({"registry/2024-413/edition.yaml, 2024-04-10", "registry/2023-1585/edition.yaml, 2024-04-09"})
    void an_act_may_be_in_force_for_one_day_and_end_the_day_before_the_next(String file, String lastDay) {
        assertThat(ended(file, lastDay).problems()).isEmpty();
    }

    @Test
    void the_last_day_is_part_of_the_digest() {
        var open = registry(RulebookReading.of(RuleFiles.of(RegistryAlone.texts())));

        var ended = registry(ended(LATEST, "2025-12-31"));

        assertThat(ended.sha256()).isNotEqualTo(open.sha256());
    }
}
