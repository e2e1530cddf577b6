package ru.promcluster.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Reading;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Language;

/** Whoever asks for a day after the end of a ruleset is told since when it is no longer in force. */
class EndOfForceTest {

    private static final Path RULES = Path.of("rules");
    private static final String LATEST = "registry/2024-413/edition.yaml";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Assessor assessor = new Assessor(
            Objects.requireNonNull(RulebookReading.of(ended()).rulebook()), () -> "id", "engine");
    private final Reading filing = filing();

    /** The shipped rules, but that the register ends with 2025. */
    private static RuleFiles ended() {
        try {
            var texts = new TreeMap<>(RuleFiles.read(RULES).chosen(every -> true));
            texts.computeIfPresent(LATEST, (path, text) -> text + "\ninForceUntil: 2025-12-31\n");
            return RuleFiles.of(texts);
        } catch (IOException e) {
            throw new IllegalStateException("The shipped rules cannot be read", e);
        }
    }

    private static Reading filing() {
        try {
            var text = Files.readAllBytes(RULES.resolve("registry/filings/made-complete.json"));
            return new ApplicationReader(Limits.DEFAULT).read(text);
        } catch (IOException e) {
            throw new IllegalStateException("The shipped filing cannot be read", e);
        }
    }

    private static Order on(String day) {
        return new Order("registry", LocalDate.parse(day), TODAY, Language.RU);
    }

    @Test
    void the_last_day_is_assessed_and_the_day_after_is_refused_with_the_days() {
        var lastDay = assessor.assess(filing, on("2025-12-31"));
        var dayAfter = assessor.assess(filing, on("2026-01-01"));

        assertThat(lastDay).isInstanceOf(Outcome.Assessed.class);
        assertThat(assessor.problemWith(on("2025-12-31"))).isNull();
        assertThat(dayAfter).isInstanceOfSatisfying(Outcome.Refused.class, refused -> says(refused.problem()));
        assertThat(assessor.problemWith(on("2026-01-01"))).satisfies(EndOfForceTest::says);
    }

    private static void says(Problem problem) {
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("ruleset-not-in-force");
        assertThat(problem.detail().ru())
                .isEqualTo("Набор «registry» не действует с 2026-01-01, а проверка запрошена на 2026-01-01."
                        + " Укажите день от 2015-08-15 до 2025-12-31.");
        assertThat(problem.detail().en())
                .isEqualTo("Ruleset \"registry\" is no longer in force since 2026-01-01, the check asks for 2026-01-01."
                        + " Name a day from 2015-08-15 to 2025-12-31.");
    }

    @Test
    void among_all_rulesets_the_ended_one_is_refused_alone() {
        var outcomes = assessor.assessAll(filing, on("2026-01-01"));

        assertThat(outcomes.get("registry"))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> says(refused.problem()));
    }
}
