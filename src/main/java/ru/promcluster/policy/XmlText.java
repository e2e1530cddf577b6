package ru.promcluster.policy;

/** Text as XML can hold it. */
public final class XmlText {

    private XmlText() {}

    /** With a question mark for each character that XML has no way to write. */
    public static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
