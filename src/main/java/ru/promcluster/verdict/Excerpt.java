package ru.promcluster.verdict;

/** As much of a text as there is room for. A character of two units is left out as a whole: half of it is none. */
public final class Excerpt {

    private Excerpt() {}

    /** The text, or its beginning of at most so many units of UTF-16 and a sign that it goes on. */
    public static String of(String text, int longest) {
        return text.length() <= longest ? text : beginning(text, longest) + "…";
    }

    /** The text, or its beginning of at most so many units of UTF-16. */
    public static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(
                0, longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
