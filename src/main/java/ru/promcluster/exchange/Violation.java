package ru.promcluster.exchange;

import ru.promcluster.verdict.Language;

/**
 * The sender's mistake: where it is, what was read, and what would be right.
 *
 * @param pointer RFC 6901 JSON Pointer of the value at fault, or of where a missing one should stand; empty for the whole
 * @param code stable, lower-case with dots, such as {@code field.unknown}
 */
public record Violation(String pointer, String code, String russian, String english) {

    public String message(Language language) {
        return switch (language) {
            case RU -> russian;
            case EN -> english;
        };
    }
}
