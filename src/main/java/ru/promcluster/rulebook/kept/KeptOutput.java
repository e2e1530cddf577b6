package ru.promcluster.rulebook.kept;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes values one after the other; each text, and each value that is said to be shared, once. */
final class KeptOutput {

    private static final int SEVEN_BITS = 0x7f;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Object, Integer> shared = new HashMap<>();

    /** The texts, and then what was written. */
    byte[] bytes() {
        var all = new ByteArrayOutputStream();
        number(texts.size(), all);
        for (var text : texts.keySet()) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length, all);
            all.writeBytes(bytes);
        }
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    void number(int number) {
        number(number, body);
    }

    /** Seven bits a byte, the lowest first. */
    private static void number(int number, ByteArrayOutputStream to) {
        int rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            to.write((rest & SEVEN_BITS) | (SEVEN_BITS + 1));
            rest >>>= Integer.SIZE - Integer.numberOfLeadingZeros(SEVEN_BITS);
        }
        to.write(rest);
    }

    void text(String text) {
        var place = texts.get(text);
        if (place == null) {
            place = texts.size();
            texts.put(text, place);
        }
        number(place);
    }

    void word(Enum<?> word) {
        text(word.name());
    }

    void bytes(byte[] bytes) {
        number(bytes.length);
        body.writeBytes(bytes);
    }

    <T> void optional(@Nullable T value, Consumer<T> writing) {
        number(value == null ? 0 : 1);
        if (value != null) {
            writing.accept(value);
        }
    }

    <T> void all(Collection<T> values, Consumer<T> writing) {
        number(values.size());
        values.forEach(writing);
    }

    /** Writes a value where it stands first, and later only which one it is. */
    <T> void once(T value, Consumer<T> writing) {
        var place = shared.get(value);
        if (place != null) {
            number(place + 1);
            return;
        }
        number(0);
        writing.accept(value);
        shared.put(value, shared.size());
    }
}
