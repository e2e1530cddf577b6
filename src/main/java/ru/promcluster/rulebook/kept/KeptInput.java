package ru.promcluster.rulebook.kept;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link KeptOutput} wrote. Bytes that it did not write end in an unchecked exception, before much memory is taken.
 */
final class KeptInput {

    private static final int SEVEN_BITS = 0x7f;
    private static final int BITS = 7;

    private final byte[] bytes;
    private final String[] texts;
    private final List<Object> shared = new ArrayList<>();
    private int at;

    KeptInput(byte[] bytes) {
        this.bytes = bytes;
        texts = new String[count()];
        for (int i = 0; i < texts.length; i++) {
            int length = count();
            texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += BITS) {
            byte next = bytes[at++];
            number |= (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** Each thing counted takes a byte at least. */
    private int count() {
        int count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalStateException(count + " things in " + (bytes.length - at) + " bytes");
        }
        return count;
    }

    String text() {
        return texts[number()];
    }

    <E extends Enum<E>> E word(Class<E> words) {
        return Enum.valueOf(words, text());
    }

    byte[] bytes() {
        int length = count();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    <T> @Nullable T optional(Supplier<T> reading) {
        return number() == 0 ? null : reading.get();
    }

    <T> List<T> all(Supplier<T> reading) {
        int count = count();
        var values = new ArrayList<T>(count);
        for (int i = 0; i < count; i++) {
            values.add(reading.get());
        }
        return values;
    }

    <T> T once(Class<T> type, Supplier<T> reading) {
        int place = number();
        if (place > 0) {
            return type.cast(shared.get(place - 1));
        }
        var value = reading.get();
        shared.add(value);
        return value;
    }
}
