package ru.promcluster.exchange.json;

/**
 * What was read, as a message shows it: at most 60 characters, nothing that could break a line or an encoding.
 *
 * @param russian as it stands in a Russian sentence
 * @param english as it stands in an English one
 */
public record Shown(String russian, String english) {

    private static final int LONGEST = 60;

    static final Shown OBJECT = new Shown("Объект {…}", "An object {…}");
    static final Shown LIST = new Shown("Список […]", "A list […]");

    /** A text, in quotation marks. */
    public static Shown quoted(CharSequence text) {
        var safe = safe(text);
        return new Shown("«" + safe + "»", "“" + safe + "”");
    }

    /** A number or another bare word. */
    public static Shown literal(CharSequence text) {
        var safe = safe(text);
        return new Shown(safe, safe);
    }

    private static String safe(CharSequence text) {
        var safe = new StringBuilder(LONGEST);
        int shown = 0;
        for (int at = 0; at < text.length(); ) {
            if (shown++ == LONGEST) {
                return safe.append('…').toString();
            }
            int character = Character.codePointAt(text, at);
            at += Character.charCount(character);
            append(safe, character);
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> safe.append(String.format("\\u%04x", character));
            default -> safe.appendCodePoint(character);
        }
    }
}
