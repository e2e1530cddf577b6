package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.promcluster.cli.Ran.FILINGS;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code scenarios}, {@code readiness}, and a check in a scenario or as deep as asked for. */
class ComparisonCommandsTest {

    private static final String TYUMEN = FILINGS + "tyumen-construction-2024-21-members.json";
    private static final String FIVE = FILINGS + "made-five-producers.json";

    @Test
    void scenarios_stand_below_each_other_with_what_each_step_changes() {
        var ran = Ran.of("scenarios", TYUMEN, "--as-of", "2024-05-01");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines().get(0)).isEqualTo("Строительно-индустриальный кластер (Тюменская область)");
        assertThat(ran.lines().get(2)).startsWith("Не определено  как если бы вступающие уже вошли: выполнено 2");
        assertThat(ran.out())
                .contains("    Число промышленных участников: было — от 0 до 21, стало — от 0 до 81.")
                .contains("    Число промышленных участников: было — от 0 до 81, стало — от 0 до 321.");
    }

    @Test
    void readiness_says_both_verdicts_and_what_changes() {
        var ran = Ran.of("readiness", FIVE, "--from", "2018-09-01", "--to", "2024-05-01");

        assertThat(ran.exitCode()).isZero();
        assertThat(String.join(" ", ran.lines()).replace('\u00a0', ' '))
                .contains("На 1 сентября 2018 г. (ПП РФ 02.08.2018 № 905) — «Не соответствует»; на 1 мая 2024 г. (ПП РФ"
                        + " 01.04.2024 № 413) — «Соответствует».")
                .contains("→ Число промышленных участников: было — не выполнено, стало — выполнено.");
    }

    @Test
    void in_json_the_same_is_told_as_over_http() throws IOException {
        var scenarios = new ObjectMapper()
                .readTree(Ran.of("scenarios", TYUMEN, "--format", "json").out());
        var readiness = new ObjectMapper()
                .readTree(Ran.of("readiness", TYUMEN, "--format", "json", "--lang", "en")
                        .out());

        assertThat(scenarios.at("/scenarios/joining/scenario").asText()).isEqualTo("joining");
        assertThat(readiness.at("/from/day").asText())
                .isEqualTo(readiness.at("/to/day").asText())
                .isEqualTo("2022-12-01");
        assertThat(readiness.at("/words").asText()).endsWith("No criterion changes.");
    }

    @ParameterizedTest
    @CsvSource({
        "'scenarios,none.json'",
        "'scenarios," + FIVE + ",--ruleset,none'",
        "'scenarios," + FIVE + ",--as-of,2010-01-01'",
        "'readiness," + FIVE + ",--from,2024-05-02,--to,2024-05-01'",
        "'readiness," + FIVE + ",--from,yesterday'",
        "'check," + FIVE + ",--scenario,all'",
        "'check," + FIVE + ",--explain,all'",
    })
    void what_cannot_be_done_is_refused_with_a_word(String command) {
        var ran = Ran.of(command.split(","));

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).isNotBlank();
    }

    @Test
    void a_check_says_on_which_assumption_it_counts() {
        var ran = Ran.of("check", TYUMEN, "--scenario", "joining");

        assertThat(ran.out()).contains("Предположение: как если бы вступающие уже вошли");
        assertThat(ran.out()).contains("от 0 до 81");
        assertThat(Ran.of("check", TYUMEN).out()).doesNotContain("Предположение");
    }

    @Test
    void a_check_is_as_long_as_it_is_asked_to_be() {
        var verdict = Ran.of("check", FIVE, "--as-of", "2024-05-01", "--explain", "verdict");
        var criteria = Ran.of("check", FIVE, "--as-of", "2024-05-01");
        var trace = Ran.of("check", FIVE, "--as-of", "2024-05-01", "--explain", "trace");

        assertThat(verdict.lines()).hasSizeLessThan(criteria.lines().size() / 2);
        assertThat(criteria.out()).doesNotContain("4100000000 / 200000000");
        assertThat(trace.out())
                .contains("  = Найдено: 4100000000 / 200000000 = 20.5; 20.5 ≥ 20 — да.")
                .contains("(/participants/0/purchasesFromMembers)")
                .contains("  § functional-dependency = 20 PERCENT");
    }
}
