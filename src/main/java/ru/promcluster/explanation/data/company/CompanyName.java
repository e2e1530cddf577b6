package ru.promcluster.explanation.data.company;

import java.util.Arrays;

/** Names of companies as people compare them: without quotation marks, case and legal form. */
final class CompanyName {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private static final long[] LEGAL_FORMS = hashes(
            "ооо",
            "ао",
            "оао",
            "зао",
            "пао",
            "нао",
            "ип",
            "ано",
            "гуп",
            "муп",
            "фгуп",
            "общество",
            "с",
            "ограниченной",
            "ответственностью",
            "акционерное",
            "открытое",
            "закрытое",
            "публичное",
            "непубличное",
            "индивидуальный",
            "предприниматель",
            "llc",
            "ltd",
            "jsc");

    private CompanyName() {}

    private static long[] hashes(String... words) {
        return Arrays.stream(words).mapToLong(CompanyName::ofLetters).sorted().toArray();
    }

    private static long ofLetters(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = with(hash, word.charAt(i));
        }
        return hash;
    }

    private static long with(long hash, long next) {
        return (hash ^ next) * PRIME;
    }

    /** A number that names which are the same have in common; 0: nothing is left to compare. */
    static long key(String name) {
        long key = SEED;
        long word = SEED;
        for (int i = 0; i <= name.length(); i++) {
            char letter = i == name.length() ? ' ' : name.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                word = with(word, folded(letter));
            } else if (word != SEED) {
                key = Arrays.binarySearch(LEGAL_FORMS, word) < 0 ? with(key, word) : key;
                word = SEED;
            }
        }
        return key == SEED ? 0 : key;
    }

    private static char folded(char letter) {
        char small = Character.toLowerCase(letter);
        return small == 'ё' ? 'е' : small;
    }
}
