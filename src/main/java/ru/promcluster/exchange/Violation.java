package ru.promcluster.exchange;

import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Language;

/**
 * The sender's mistake: where it is, what was read, and what would be right.
 *
 * @param pointer RFC 6901 JSON Pointer of the value at fault, or of where a missing one should stand; empty for the whole
 * @param code stable, lower-case with dots, such as {@code field.unknown}
 * @param place the same place in the sender's table; {@code null}: the sender sent JSON
 */
public record Violation(
        String pointer,
        String code,
        String russian,
        String english,
        @Nullable CellPlace place) {

    /** A fault in JSON. */
    public Violation(String pointer, String code, String russian, String english) {
        this(pointer, code, russian, english, null);
    }

    public String message(Language language) {
        return switch (language) {
            case RU -> russian;
            case EN -> english;
        };
    }
}
