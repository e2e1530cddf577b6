package ru.promcluster.exchange.table.layout;

import java.util.Locale;

/** Makes texts comparable that differ in case, spaces, punctuation and the letter ё only. */
public final class Spelling {

    private Spelling() {}

    /** Letters and digits alone, in lower case, ё as е. */
    public static String key(String text) {
        var key = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> Character.isLetterOrDigit(character) || character == '%')
                .forEach(character -> key.appendCodePoint(character == 'ё' ? 'е' : character));
        return key.toString();
    }

    /** Without the white space around it, of any width. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** White space, also the kinds that do not break a line. */
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
