package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, without a byte order mark.
 *
 * @param validEnd where they cease to be UTF-8; {@code end} when they do not
 */
@SuppressWarnings("ArrayRecordComponent") // the sender's bytes, looked at in place and never compared
record Document(byte[] bytes, int from, int validEnd, int end) {

    /** What follows a place in a message. */
    private static final int EXCERPT = 80;

    static Document of(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int from = hasMark(bytes, offset, end) ? offset + 3 : offset;
        return new Document(bytes, from, Utf8.validUntil(bytes, from, end), end);
    }

    private static boolean hasMark(byte[] bytes, int from, int end) {
        return end - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }

    /** A byte order mark or the zero bytes that UTF-16 and UTF-32 put beside an opening bracket. */
    boolean isUtf16() {
        if (end - from < 2) {
            return false;
        }
        int first = bytes[from] & 0xFF;
        int second = bytes[from + 1] & 0xFF;
        return first == 0 || second == 0 || (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    boolean isUtf8() {
        return validEnd == end;
    }

    /** A parser of what is UTF-8, so that what was found before a wrong byte is kept. */
    JsonParser parser(JsonFactory factory) throws IOException {
        return factory.createParser(bytes, from, validEnd - from);
    }

    /** The document without white space between its tokens; {@code null}: a text has an escape, or has to have one. */
    @Nullable
    ByteBuffer compact() {
        return CompactText.of(bytes, from, validEnd);
    }

    Optional<Fault> encodingFault() {
        return isUtf8()
                ? Optional.empty()
                : Optional.of(DocumentFaults.notUtf8(Place.of(bytes, from, validEnd), bytes[validEnd] & 0xFF));
    }

    boolean endsAt(JsonLocation location) {
        return at(location) >= validEnd;
    }

    Place place(JsonLocation location) {
        return Place.of(bytes, from, at(location));
    }

    /** The beginning of what stands at the place. */
    Shown shownAt(JsonLocation location) {
        int at = at(location);
        while (at < validEnd && (bytes[at] & 0xC0) == 0x80) {
            at++; // a place within a character
        }
        int length = Math.min(EXCERPT, validEnd - at);
        var text = new String(bytes, at, length, StandardCharsets.UTF_8);
        return Shown.quoted(text.length() > 20 ? text.substring(0, 20) + "…" : text);
    }

    private int at(JsonLocation location) {
        return (int) Math.min(validEnd, from + Math.max(0, location.getByteOffset()));
    }
}
