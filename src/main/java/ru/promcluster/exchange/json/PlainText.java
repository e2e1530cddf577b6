package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Texts that are mostly Russian and need no escapes: the JVM encodes them at once, a generator character by character. */
public final class PlainText {

    private static final char LAST_CONTROL = 0x1F;

    private PlainText() {}

    /**
     * Writes a text as the generator would.
     *
     * @param text whole Unicode characters
     * @param out writes UTF-8
     */
    public static void write(String text, JsonGenerator out) throws IOException {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        if (mayNeedEscapes(encoded)) {
            out.writeString(text);
        } else {
            out.writeRawUTF8String(encoded, 0, encoded.length);
        }
    }

    private static boolean mayNeedEscapes(byte[] text) {
        int at = 0;
        for (; at + Long.BYTES <= text.length; at += Long.BYTES) {
            long eight = EightBytes.at(text, at);
            if (EightBytes.have(eight, '"')
                    || EightBytes.have(eight, '\\')
                    || EightBytes.mayHaveUpTo(eight, LAST_CONTROL)
                    || EightBytes.haveFourByteCharacter(eight)) {
                return true;
            }
        }
        for (; at < text.length; at++) {
            if (text[at] == '"'
                    || text[at] == '\\'
                    || (text[at] >= 0 && text[at] <= LAST_CONTROL)
                    || EightBytes.isFourByteCharacter(text[at])) {
                return true;
            }
        }
        return false;
    }
}
