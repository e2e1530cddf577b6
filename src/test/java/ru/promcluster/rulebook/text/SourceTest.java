package ru.promcluster.rulebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of YAML parsers count whole characters, offsets the units that Java counts. */
final class SourceTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0",
        "1, 3, 2",
        "2, 1, 3",
        "2, 2, 4",
        "2, 3, 6",
        "2, 4, 7",
        "2, 0, 3",
        "2, 99, 7",
        "9, 1, 3",
        "1, 5, 4"
    })
    void a_character_of_two_units_is_one_column(int line, int column, int offset) {
        var source = new Source("ab\nc😀d");

        assertThat(source.offsetOfCharacter(line, column)).isEqualTo(offset);
    }
}
