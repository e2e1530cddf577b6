package ru.promcluster.rulebook.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

class SentenceTest {

    @Test
    void gaps_are_filled_in_their_places() {
        var sentence = russian("Найдено {found:участник|участника|участников}, нужно {required}.");

        var filled = sentence.filled(Map.of(Slot.FOUND, "9", Slot.REQUIRED, "10"));

        assertThat(filled).isEqualTo("Найдено 9, нужно 10.");
    }

    @Test
    void a_part_in_brackets_is_left_out_where_its_gap_cannot_be_filled() {
        var sentence = russian("Нужно {required}[, со льготой — {relieved}].");

        var without = sentence.filled(Map.of(Slot.REQUIRED, "20"));
        var with = sentence.filled(Map.of(Slot.REQUIRED, "20", Slot.RELIEVED, "10"));

        assertThat(without).isEqualTo("Нужно 20.");
        assertThat(with).isEqualTo("Нужно 20, со льготой — 10.");
    }

    @Test
    void a_russian_day_at_the_end_takes_no_second_dot() {
        assertThat(russian("Действует на {day}.").filled(Map.of(Slot.DAY, "1 мая 2024 г.")))
                .isEqualTo("Действует на 1 мая 2024 г.");
        assertThat(Sentence.of("In force on {day}.", Slot.OF_CARDS, Language.EN).filled(Map.of(Slot.DAY, "1 May 2024")))
                .isEqualTo("In force on 1 May 2024.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "{fuond}",
                "{name}",
                "{found",
                "found}",
                "{}",
                "{found:участник}",
                "{found:а|б|в|г}",
                "{found:а||в}",
                "{who:а|б}",
                "[нет подстановки]",
                "[{found}",
                "{found}]",
                "[[{found}]]"
            })
    void a_sentence_written_wrongly_is_refused(String text) {
        assertThat(Sentence.faults(text, Slot.OF_CARDS, Language.RU)).isNotEmpty();
        assertThatThrownBy(() -> russian(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_gap_is_answered_with_the_gaps_there_are() {
        var faults = Sentence.faults("Всего {fuond}.", Set.of(Slot.FOUND, Slot.DAY), Language.RU);

        assertThat(faults)
                .containsExactly(new SentenceFault(
                        7,
                        12,
                        new Bilingual(
                                "Подстановки {fuond} нет. Возможно, «{found}».",
                                "There is no {fuond}. Maybe «{found}».")));
    }

    @ParameterizedTest
    @CsvSource({"RU, а|б, 0", "RU, а|б|в, 0", "EN, a|b, 0", "EN, a|b|c, 1"})
    void each_language_has_its_number_of_word_forms(Language language, String forms, int faults) {
        assertThat(Sentence.faults("{found:" + forms + "}", Slot.OF_CARDS, language))
                .hasSize(faults);
    }

    private static Sentence russian(String text) {
        return Sentence.of(text, Slot.OF_CARDS, Language.RU);
    }
}
