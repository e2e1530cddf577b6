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

    /** Latin, Greek and Cyrillic letters and digits as they are compared, by code; 0: it is neither. */
    private static final char[] FOLDED = folded();

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
            char folded = letter < FOLDED.length ? FOLDED[letter] : folded(letter);
            if (folded != 0) {
                word = with(word, folded);
            } else if (word != SEED) {
                key = Arrays.binarySearch(LEGAL_FORMS, word) < 0 ? with(key, word) : key;
                word = SEED;
            }
        }
        return key == SEED ? 0 : key;
    }

    private static char[] folded() {
        var folded = new char[0x500];
        for (char letter = 0; letter < folded.length; letter++) {
            folded[letter] = folded(letter);
        }
        return folded;
    }

    private static char folded(char letter) {
        if (!Character.isLetterOrDigit(letter)) {
            return 0;
        }
        char small = Character.toLowerCase(letter);
        return small == 'ё' ? 'е' : small;
    }
}
