package ru.promcluster.exchange.table.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.promcluster.exchange.table.layout.Spelling;

/**
 * A list within a cell: parts with commas, semicolons or line breaks between them. A part that holds one of these stands
 * in quotation marks, doubled within; «нет» alone says that the list is empty.
 */
public final class ListText {

    /** What an empty list is written as. */
    private static final String NOTHING = "нет";

    private static final Set<String> NOTHINGS = Set.of(NOTHING, "none", "[]");

    private ListText() {}

    static List<String> parts(String text) {
        var trimmed = Spelling.trimmed(text);
        if (NOTHINGS.contains(trimmed.toLowerCase(java.util.Locale.ROOT))) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean isQuoted = false;
        for (int at = 0; at < trimmed.length(); at++) {
            char character = trimmed.charAt(at);
            if (isQuoted) {
                boolean isDoubled = character == '"' && at + 1 < trimmed.length() && trimmed.charAt(at + 1) == '"';
                at += isDoubled ? 1 : 0;
                isQuoted = character != '"' || isDoubled;
                if (isQuoted) {
                    part.append(character);
                }
            } else if (isSeparator(character)) {
                take(parts, part);
            } else if (character == '"' && part.toString().isBlank()) {
                part.setLength(0);
                isQuoted = true;
            } else {
                part.append(character);
            }
        }
        take(parts, part);
        return parts;
    }

    private static void take(List<String> parts, StringBuilder part) {
        var taken = Spelling.trimmed(part.toString());
        if (!taken.isEmpty()) {
            parts.add(taken);
        }
        part.setLength(0);
    }

    private static boolean isSeparator(char character) {
        return character == ',' || character == ';' || character == '\n' || character == '\r';
    }

    /** The parts as one cell holds them. */
    public static String of(List<String> parts) {
        return parts.isEmpty() ? NOTHING : parts.stream().map(ListText::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String part) {
        boolean isPlain = part.chars().noneMatch(character -> isSeparator((char) character) || character == '"')
                && part.equals(Spelling.trimmed(part))
                && !NOTHINGS.contains(part.toLowerCase(java.util.Locale.ROOT));
        return isPlain ? part : '"' + part.replace("\"", "\"\"") + '"';
    }
}
