package ru.promcluster.rulebook.dialect;

import java.util.Locale;

/**
 * A word or a sign of a sentence.
 *
 * @param line 1-based
 * @param column 1-based
 */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        NUMBER,
        /** What stands in braces; the text is without them. */
        BRACED,
        SIGN
    }

    /** The same word: capitals do not matter, and ё is е. */
    boolean is(Token other) {
        return kind == other.kind && plain(text).equals(plain(other.text));
    }

    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    String shown() {
        return kind == Kind.BRACED ? "{" + text + "}" : text;
    }

    /** The column after it. */
    int end() {
        return column + shown().length();
    }
}
