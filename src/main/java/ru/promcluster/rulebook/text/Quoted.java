package ru.promcluster.rulebook.text;

/** Finds the characters of a YAML text in the way it is written, where quotes double and backslashes escape. */
final class Quoted {

    private Quoted() {}

    /** Where the character of that place stands in what is written; -1: that is not known. */
    static int rawOffset(String raw, int place) {
        if (raw.isEmpty()) {
            return -1;
        }
        char quote = raw.charAt(0);
        if (quote == '|' || quote == '>') {
            return -1;
        }
        boolean quoted = quote == '"' || quote == '\'';
        int at = quoted ? 1 : 0;
        for (int passed = 0; passed < place && at < raw.length(); passed++) {
            at += quoted ? width(raw, at, quote) : 1;
        }
        return Math.min(at, raw.length());
    }

    /** How many characters are written for the one that is read here. */
    private static int width(String raw, int at, char quote) {
        char here = raw.charAt(at);
        if (quote == '\'') {
            return here == '\'' ? 2 : 1;
        }
        if (here != '\\' || at + 1 >= raw.length()) {
            return 1;
        }
        return switch (raw.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }
}
