package ru.promcluster.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final Answers AWAITED = Answers.numbered(bytes(line("A", 0, "a", "one") + line("B", 0, "b", "two")));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 10_000})
    void answers_may_come_in_pieces_with_their_own_ids_and_numbers(int piece) {
        var come = line("C", 0, "c", "one")
                + line("D", 1, "d", "two")
                + line("E", 2, "e", "one")
                + line("F", 3, "f", "two");

        var comparison = compared(come, piece);

        assertThat(comparison.isComplete(2)).isTrue();
        assertThat(comparison.isComplete(1)).isFalse();
    }

    @Test
    void any_other_answer_is_noticed() {
        assertThat(compared(line("A", 0, "a", "one") + line("B", 1, "b", "owt"), 9)
                        .isComplete(1))
                .isFalse();
        assertThat(compared(line("A", 0, "a", "one") + line("B", 2, "b", "two"), 9)
                        .isComplete(1))
                .isFalse();
        assertThat(compared(line("B", 1, "b", "two") + line("A", 0, "a", "one"), 9)
                        .isComplete(1))
                .isFalse();
        assertThat(compared(line("A", 0, "a", "one"), 9).isComplete(1)).isFalse();
        assertThat(compared(line("A", 0, "a", "one") + line("B", 1, "b", "two") + "{", 9)
                        .isComplete(1))
                .isFalse();
    }

    private static Answers.Comparison compared(String come, int piece) {
        var comparison = AWAITED.comparison();
        var bytes = bytes(come);
        for (int at = 0; at < bytes.length; at += piece) {
            comparison.take(bytes, at, Math.min(piece, bytes.length - at));
        }
        return comparison;
    }

    private static String line(String decision, long number, String digest, String rest) {
        return "{\"id\":\"" + decision.repeat(26) + "\",\"application\":{\"id\":\""
                + new String(Applications.digits(number), StandardCharsets.US_ASCII) + "\",\"sha256\":\""
                + digest.repeat(64) + "\"},\"rest\":\"" + rest + "\"}\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
