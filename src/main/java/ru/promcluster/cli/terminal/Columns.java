package ru.promcluster.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Sets text to a width, counted in characters as they are seen. */
public final class Columns {

    /** Characters in a line of a page. */
    public static final int WIDTH = 100;

    private Columns() {}

    /** Breaks a text at its spaces; a word that is longer than a line stands alone in one. */
    public static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("[ \n]+", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Filled up with spaces. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    /** Cut, with a sign that it was. */
    public static String cut(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
