package ru.promcluster.exchange.json;

import org.jspecify.annotations.Nullable;

/**
 * Short texts of visible ASCII that were read lately. What it gives is the same whatever it holds: it only saves making a text
 * anew. Safe for many threads without a lock, as texts cannot change: at worst two threads make the same one.
 */
final class RecentTexts {

    static final int LONGEST = 16;

    /** A power of two. A text that falls on the place of another takes it. */
    private static final int PLACES = 2048;

    private final @Nullable String[] texts = new @Nullable String[PLACES];

    /** The text; {@code null}: it is empty or has other characters than visible ASCII. */
    @Nullable
    String of(char[] text, int from, int length) {
        int hash = 0;
        for (int at = from; at < from + length; at++) {
            char character = text[at];
            if (character <= ' ' || character > '~') {
                return null;
            }
            hash = 31 * hash + character;
        }
        if (length == 0) {
            return null;
        }
        int place = (hash ^ hash >>> 11) & (PLACES - 1);
        var known = texts[place];
        if (known == null || !isSame(known, text, from, length)) {
            known = new String(text, from, length);
            texts[place] = known;
        }
        return known;
    }

    /** The letters are those of a text that is known. */
    static boolean isSame(String known, char[] text, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (known.charAt(at) != text[from + at]) {
                return false;
            }
        }
        return true;
    }
}
