package ru.promcluster.exchange.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a JSON list into its elements without reading them, in memory bounded by the longest allowed one. A document that
 * is no list is one element. What is wrong within an element is for its reader to tell.
 */
final class ArraySplitter {

    private static final int BUFFER = 64 * 1024;

    private final InputStream stream;
    private final int maxBytes;
    private State state = State.BEFORE;
    private boolean isFirst = true;

    ArraySplitter(InputStream stream, int maxBytes) {
        this.stream = new BufferedInputStream(stream, BUFFER);
        this.maxBytes = maxBytes;
    }

    /** How far the document was read. */
    enum State {
        BEFORE,
        WITHIN,
        /** The list was closed, and nothing follows. */
        CLOSED,
        /** Something follows the closing bracket. */
        FOLLOWED,
        /** The document ends before the closing bracket. */
        CUT_OFF
    }

    /**
     * An element.
     *
     * @param bytes its bytes; none where it is too long to be kept
     * @param length how many bytes it has
     */
    @SuppressWarnings("ArrayRecordComponent") // cut out of the stream, never changed or compared
    record Element(byte[] bytes, long length, boolean isKept) {}

    State state() {
        return state;
    }

    /** The next element; {@code null} at the end. */
    @Nullable
    Element next() throws IOException {
        if (state == State.BEFORE) {
            return begin();
        }
        return state == State.WITHIN ? element(skipBlank()) : null;
    }

    @Nullable
    private Element begin() throws IOException {
        stream.mark(BUFFER / 2);
        int first = skipBlank();
        if (first == 0xEF && stream.read() == 0xBB && stream.read() == 0xBF) {
            first = skipBlank();
        }
        if (first != '[') {
            stream.reset();
            state = State.CLOSED;
            return whole();
        }
        state = State.WITHIN;
        return element(skipBlank());
    }

    private Element whole() throws IOException {
        var bytes = stream.readNBytes(maxBytes + 1);
        if (bytes.length <= maxBytes) {
            return new Element(bytes, bytes.length, true);
        }
        return new Element(new byte[0], bytes.length + stream.transferTo(OutputStream.nullOutputStream()), false);
    }

    private int skipBlank() throws IOException {
        int next = stream.read();
        while (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
            next = stream.read();
        }
        return next;
    }

    /** The element that begins with this byte. */
    @Nullable
    private Element element(int first) throws IOException {
        if (first < 0) {
            state = State.CUT_OFF;
            return null;
        }
        boolean isEmptyList = first == ']' && isFirst;
        isFirst = false;
        if (isEmptyList) {
            close();
            return null;
        }
        return cut(first);
    }

    private Element cut(int first) throws IOException {
        var kept = new ByteArrayOutputStream(4_096);
        var scan = new Scan();
        long length = 0;
        for (int next = first; ; next = stream.read()) {
            if (next < 0) {
                state = State.CUT_OFF;
                break;
            }
            if (scan.ends(next)) {
                if (next == ']') {
                    close();
                }
                break;
            }
            if (++length <= maxBytes) {
                kept.write(next);
            }
        }
        boolean isKept = length <= maxBytes;
        return new Element(isKept ? kept.toByteArray() : new byte[0], length, isKept);
    }

    private void close() throws IOException {
        state = skipBlank() < 0 ? State.CLOSED : State.FOLLOWED;
    }

    /** Where the scan of one element stands. */
    private static final class Scan {

        private int depth;
        private boolean isText;
        private boolean isEscaped;

        /** The byte is the comma or bracket after the element. */
        boolean ends(int next) {
            if (isText) {
                isText = isEscaped || next != '"';
                isEscaped = !isEscaped && next == '\\';
                return false;
            }
            switch (next) {
                case '"' -> isText = true;
                case '{', '[' -> depth++;
                case '}' -> depth = Math.max(0, depth - 1);
                case ']' -> {
                    if (depth == 0) {
                        return true;
                    }
                    depth--;
                }
                case ',' -> {
                    return depth == 0;
                }
                default -> {
                    // a letter, digit or blank belongs to the element
                }
            }
            return false;
        }
    }
}
