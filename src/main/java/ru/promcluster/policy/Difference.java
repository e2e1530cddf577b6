package ru.promcluster.policy;

import ru.promcluster.verdict.Language;

/**
 * What came out otherwise than expected.
 *
 * @param field name in the cases file, such as {@code observed}
 * @param expected as it would be written there
 * @param found the same
 */
public record Difference(String field, String expected, String found) {

    public String sentence(Language language) {
        return switch (language) {
            case RU -> field + ": ожидалось " + expected + ", получено " + found;
            case EN -> field + ": expected " + expected + ", found " + found;
        };
    }
}
