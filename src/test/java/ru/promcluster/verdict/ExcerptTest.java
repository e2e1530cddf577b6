package ru.promcluster.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @Test
    void a_text_that_has_room_is_left_as_it_is() {
        assertThat(Excerpt.of("завод", 5)).isEqualTo("завод");
        assertThat(Excerpt.beginning("завод", 5)).isEqualTo("завод");
    }

    @Test
    void a_longer_one_says_that_it_goes_on() {
        assertThat(Excerpt.of("заводы", 5)).isEqualTo("завод…");
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, а", "2, а", "3, а😀", "4, а😀", "5, а😀😀"})
    void no_character_is_cut_in_two(int longest, String beginning) {
        assertThat(Excerpt.beginning("а😀😀б", longest)).isEqualTo(beginning);
    }
}
