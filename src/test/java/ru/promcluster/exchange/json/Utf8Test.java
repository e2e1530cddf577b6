package ru.promcluster.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
final class Utf8Test {

    @Test
    void every_pair_of_bytes_is_judged_as_java_judges_it() {
        int agreed = 0;

        for (int pair = 0; pair < 0x10000; pair++) {
            agreed += agreesWithJava(new byte[] {(byte) (pair >> 8), (byte) pair}) ? 1 : 0;
        }

        assertThat(agreed).isEqualTo(0x10000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void longer_sequences_are_judged_as_java_judges_them(long seed) {
        var random = new Random(seed);
        int agreed = 0;

        for (int round = 0; round < 100_000; round++) {
            agreed += agreesWithJava(likelyBytes(random)) ? 1 : 0;
        }

        assertThat(agreed).isEqualTo(100_000);
    }

    @Test
    void the_place_of_the_first_wrong_byte_is_found() {
        var bytes = "0123456789абв?0123456789".getBytes(UTF_8);
        bytes[16] = (byte) 0xFF;

        assertThat(Utf8.validUntil(bytes, 0, bytes.length)).isEqualTo(16);
        assertThat(Utf8.validUntil(bytes, 0, 16)).isEqualTo(16);
        assertThat(Utf8.validUntil(bytes, 0, 15)).isEqualTo(14);
    }

    /** Lead and following bytes near the borders of the forms, in a frame of ASCII. */
    private static byte[] likelyBytes(Random random) {
        int[] borders = {
            0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1,
            0xF4, 0xF5, 0xFF
        };
        var bytes = new byte[8 + random.nextInt(8)];
        java.util.Arrays.fill(bytes, (byte) 'a');
        int from = random.nextInt(bytes.length - 4);
        for (int at = from; at < from + 1 + random.nextInt(4); at++) {
            bytes[at] = (byte) borders[random.nextInt(borders.length)];
        }
        return bytes;
    }

    private static boolean agreesWithJava(byte[] bytes) {
        boolean valid = Utf8.validUntil(bytes, 0, bytes.length) == bytes.length;
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return valid;
        } catch (CharacterCodingException invalid) {
            return !valid;
        }
    }
}
