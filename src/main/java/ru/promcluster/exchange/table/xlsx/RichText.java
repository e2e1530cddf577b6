package ru.promcluster.exchange.table.xlsx;

import java.io.IOException;
import java.util.regex.Pattern;

/** A text with formatted runs: only its letters count, and not those that say how to pronounce it. */
final class RichText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private RichText() {}

    /** Appends the text of the element at hand, read to its end. */
    static void append(XmlPart xml, String element, StringBuilder text, int longest) throws IOException {
        while (xml.nextTag()) {
            if (!xml.isStart() && xml.name().equals(element)) {
                return;
            }
            if (xml.isStart() && xml.name().equals("rPh")) {
                xml.appendText(new StringBuilder(), longest);
            } else if (xml.isStart() && xml.name().equals("t")) {
                xml.appendText(text, longest);
            }
        }
    }

    /** Characters that XML does not allow stand as _x000D_. */
    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    }
}
