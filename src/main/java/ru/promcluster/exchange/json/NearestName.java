package ru.promcluster.exchange.json;

import java.util.Collection;
import java.util.Locale;

/** The known name that a misspelt one most likely meant. */
final class NearestName {

    /** Nobody misspells a longer name; comparing it would only cost time. */
    private static final int LONGEST = 40;

    private NearestName() {}

    /** The nearest of the known names, the first in alphabetical order among equals; empty when none is near. */
    static String of(String name, Collection<String> known) {
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

    private static boolean isBefore(String candidate, String nearest) {
        return nearest.isEmpty() || candidate.compareTo(nearest) < 0;
    }

    private static String letters(String name) {
        return name.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Levenshtein distance: letters added, left out or changed. */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int changed = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
