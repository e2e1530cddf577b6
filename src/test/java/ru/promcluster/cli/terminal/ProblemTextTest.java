package ru.promcluster.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.Violation;
import ru.promcluster.verdict.Language;

class ProblemTextTest {

    @Test
    void a_fault_in_json_has_its_pointer() {
        assertThat(ProblemText.line(at("/name", null), Language.RU)).isEqualTo("  /name  плохо  [a.b]");
        assertThat(ProblemText.line(at("", null), Language.EN)).isEqualTo("  /  bad  [a.b]");
    }

    @Test
    void a_fault_in_a_table_has_its_cell_in_the_place_of_the_pointer() {
        var cell = new CellPlace("а.xlsx", "Участники", 17, "K", "Выручка", "п1", "много");

        assertThat(ProblemText.line(at("/participants/3/revenue", cell), Language.RU))
                .isEqualTo("  лист «Участники», строка 17, столбец K «Выручка»: плохо  [a.b]");
        assertThat(ProblemText.line(at("/participants/3/revenue", cell), Language.EN))
                .isEqualTo("  sheet “Участники”, row 17, column K “Выручка”: bad  [a.b]");
    }

    @Test
    void what_is_not_known_of_a_place_is_left_out() {
        var file = new CellPlace("contracts.csv", null, 0, null, null, null, "100% %s");
        var row = new CellPlace("contracts.csv", null, 4, null, null, null, null);
        var nameless = new CellPlace("а.xlsx", "100% %s", 4, "AB", null, null, null);

        assertThat(file.told(Language.RU)).isEqualTo("файл «contracts.csv»");
        assertThat(row.told(Language.EN)).isEqualTo("file “contracts.csv”, row 4");
        assertThat(nameless.told(Language.RU)).isEqualTo("лист «100% %s», строка 4, столбец AB");
    }

    private static Violation at(String pointer, @Nullable CellPlace place) {
        return new Violation(pointer, "a.b", "плохо", "bad", place);
    }
}
