package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text that tells something: not blank, whole Unicode characters, no U+0000. */
final class TextType implements TextLike {

    @Override
    public @Nullable String read(Cursor in) throws IOException {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(Expected.TEXT);
            return null;
        }
        var parser = in.parser();
        int length = parser.getTextLength();
        int maxLength = in.limits().maxTextLength();
        if (length > maxLength) {
            in.report(() -> Faults.textTooLong(length, maxLength));
            return null;
        }
        var text = parser.getText();
        if (text.isBlank()) {
            in.report(() -> Faults.emptyText(text));
            return null;
        }
        if (!isUnicode(parser.getTextCharacters(), parser.getTextOffset(), length)) {
            in.report(() -> Faults.notUnicode(text));
            return null;
        }
        return text;
    }

    private static boolean isUnicode(char[] text, int from, int length) {
        int end = from + length;
        for (int at = from; at < end; at++) {
            char character = text[at];
            if (character == 0) {
                return false;
            }
            if (Character.isSurrogate(character)) {
                if (!Character.isSupplementaryCodePoint(Character.codePointAt(text, at, end))) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }
}
