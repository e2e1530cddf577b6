package ru.promcluster.web;

import java.util.List;
import java.util.Locale;

/** The known parameter that a misspelt one most likely meant. */
final class NearName {

    private NearName() {}

    /** The first that begins and ends like the name over two thirds of its length; empty when none does. */
    static String of(String name, List<String> known) {
        var letters = letters(name);
        for (var candidate : known) {
            var meant = letters(candidate);
            int longer = Math.max(letters.length(), meant.length());
            if (3 * alike(letters, meant) >= 2 * longer || (meant.length() > 2 && letters.startsWith(meant))) {
                return candidate;
            }
        }
        return "";
    }

    private static String letters(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static int alike(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int front = 0;
        while (front < most && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < most - front && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return front + back;
    }
}
