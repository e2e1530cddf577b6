package ru.promcluster.verdict;

import java.util.Collection;
import java.util.Locale;

/** The known name that a misspelt one most likely meant, to end a complaint with "maybe …". */
public final class NearestName {

    /** Nobody misspells a longer name; comparing it would only cost time. */
    private static final int LONGEST = 40;

    private NearestName() {}

    /** The nearest of the known names, the first in alphabetical order among equals; empty when none is near. */
    public static String of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return "";
        }
        var letters = letters(name);
        var nearest = "";
        int least = letters.length() / 3;
        for (var candidate : known) {
            int distance = distance(letters, letters(candidate));
            if (distance < least || (distance == least && isBefore(candidate, nearest))) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    /** How a complaint about an unknown name ends: "Maybe …", or all the names there are where none is near. */
    public static Bilingual advice(String name, Collection<String> known) {
        var nearest = of(name, known);
        if (!nearest.isEmpty()) {
            return new Bilingual(" Возможно, «" + nearest + "».", " Maybe «" + nearest + "».");
        }
        if (known.isEmpty()) {
            return new Bilingual(" Уберите его.", " Remove it.");
        }
        var all = String.join(", ", known.stream().sorted().toList());
        return new Bilingual(" Есть: " + all + ".", " There are: " + all + ".");
    }

    private static boolean isBefore(String candidate, String nearest) {
        return nearest.isEmpty() || candidate.compareTo(nearest) < 0;
    }

    private static String letters(String name) {
        return name.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Letters added, left out, changed, or swapped with their neighbour (optimal string alignment). */
    private static int distance(String from, String to) {
        var before = new int[to.length() + 1];
        var row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            var next = new int[to.length() + 1];
            next[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int changed = row[column - 1] + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                next[column] = Math.min(changed, 1 + Math.min(row[column], next[column - 1]));
                if (isSwapped(from, line, to, column)) {
                    next[column] = Math.min(next[column], 1 + before[column - 2]);
                }
            }
            before = row;
            row = next;
        }
        return row[to.length()];
    }

    private static boolean isSwapped(String from, int line, String to, int column) {
        return line > 1
                && column > 1
                && from.charAt(line - 1) == to.charAt(column - 2)
                && from.charAt(line - 2) == to.charAt(column - 1);
    }
}
