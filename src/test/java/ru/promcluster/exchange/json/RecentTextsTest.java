package ru.promcluster.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentTextsTest {

    private final RecentTexts recent = new RecentTexts();

    private @Nullable String read(String text) {
        return recent.of((" " + text + " ").toCharArray(), 1, text.length());
    }

    @Test
    void a_text_that_comes_again_is_the_same_instance() {
        assertThat(read("RU-TA")).isEqualTo("RU-TA").isSameAs(read("RU-TA"));
    }

    @Test
    void more_texts_than_there_are_places_are_all_told_rightly() {
        var texts = IntStream.range(0, 10_000).mapToObj(number -> "p" + number).toList();

        assertThat(texts).allSatisfy(text -> assertThat(read(text)).isEqualTo(text));
        assertThat(texts).allSatisfy(text -> assertThat(read(text)).isEqualTo(text));
    }

    /** Aa and BB have one hash, and so one place. */
    @Test
    void texts_that_fall_on_one_place_are_told_apart() {
        assertThat(read("Aa")).isEqualTo("Aa");
        assertThat(read("BB")).isEqualTo("BB");
        assertThat(read("Aa")).isEqualTo("Aa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "Я", "a\u0000", "\u007f", "\ud83d"})
    void what_needs_a_closer_look_is_left_to_others(String text) {
        assertThat(read(text)).isNull();
    }
}
