package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the rules changes, asked at the command line. */
final class RulesSimulationTest {

    private static final String FIGURES = "registry/2023-1585/figures.yaml";

    @TempDir
    Path folder;

    private String draft() throws Exception {
        return RulesCopy.in(folder)
                .with(FIGURES, "minimum-participants\n  value: 5", "minimum-participants\n  value: 13")
                .folder()
                .toString();
    }

    @Test
    void the_difference_of_two_folders_is_told_in_words_and_as_text() throws Exception {
        var published = RulesCopy.in(folder.resolve("published")).folder().toString();
        var draft = draft();

        var words = Ran.of("rules", "diff", published, draft);
        var english = Ran.of("rules", "diff", published, draft, "--lang", "en", "--format", "json");
        var text = Ran.of("rules", "diff", published, draft, "--format", "unified");

        assertThat(words.exitCode()).isEqualTo(1);
        assertThat(words.lines())
                .containsExactly("«Число промышленных участников» (minimum-participants): 5 → 13 с 2023-10-10.");
        assertThat(english.out()).contains("\"code\":\"figure.value\"", "5 → 13 from 2023-10-10");
        assertThat(text.lines())
                .startsWith("--- a/" + FIGURES, "+++ b/" + FIGURES)
                .contains("-  value: 5", "+  value: 13");
    }

    @Test
    void equal_rules_do_not_differ_and_no_rules_are_refused() {
        var same = Ran.of("rules", "diff", "rules", "rules");
        var none = Ran.of("rules", "diff", "rules", folder.resolve("none").toString());

        assertThat(same.exitCode()).isZero();
        assertThat(same.out()).isEqualToNormalizingNewlines("Различий нет.\n");
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.err()).contains("правил здесь нет");
    }

    @Test
    void a_simulation_names_whose_verdict_changes_and_asks_for_a_reason() throws Exception {
        var complete = Ran.FILINGS + "made-complete.json";

        var ran = Ran.of("rules", "simulate", complete, "--draft", draft(), "--as-of", "2025-12-01");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.lines().get(0)).startsWith(complete + ":1 «").endsWith(": Соответствует → Не соответствует");
        assertThat(ran.lines().get(1)).isEqualTo("  minimum-participants: выполнено → не выполнено");
        assertThat(ran.out())
                .contains("перестанет у 1, ", "Заявок: 1, вывод изменится: 1 (100\u00a0%), не проверено: 0.")
                .contains("Это больше 5\u00a0%: к изменению нужно письменное обоснование.");
    }

    @Test
    void a_sweep_prints_a_line_a_value_and_draws_a_curve() throws Exception {
        var curve = folder.resolve("curve.svg");

        var ran = Ran.of(
                "rules",
                "sweep",
                "functional-dependency",
                "--from",
                "10",
                "--to",
                "30",
                "--step",
                "10",
                "--as-of",
                "2025-12-01",
                "--out",
                curve.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines().get(0)).isEqualTo("«Общий уровень функциональной зависимости» (functional-dependency)");
        assertThat(ran.lines())
                .filteredOn(line -> line.matches("[123]0\u00a0%( +\\d+){4}"))
                .hasSize(3);
        assertThat(Files.readString(curve)).startsWith("<?xml").contains("в правилах: 20\u00a0%");
    }

    @Test
    void a_figure_or_a_range_that_there_is_not_is_refused() {
        var figure =
                Ran.of("rules", "sweep", "functional-dependenc", "--from", "1", "--to", "2", "--as-of", "2025-12-01");
        var range = Ran.of("rules", "sweep", "functional-dependency", "--from", "3", "--to", "2");

        assertThat(figure.exitCode()).isEqualTo(3);
        assertThat(figure.err()).contains("Возможно, «functional-dependency»");
        assertThat(range.exitCode()).isEqualTo(3);
        assertThat(range.err()).contains("Поменяйте их местами");
    }
}
