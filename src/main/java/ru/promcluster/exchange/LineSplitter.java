package ru.promcluster.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.json.DocumentFaults;
import ru.promcluster.exchange.json.EightBytes;

/**
 * Splits a stream into its lines as they arrive, in bounded memory: a line that is too long is passed over and reported,
 * a blank one is passed over and counted. Lines end with LF or CR LF; the last one may end with the stream.
 */
public final class LineSplitter {

    private static final int FIRST_ROOM = 64 * 1024;
    /** The line end that may follow the longest line: CR LF. */
    private static final int LINE_END = 2;

    private final InputStream stream;
    private final int maxBytes;

    private byte[] buffer;
    /** The bytes from here to {@code end} are read and not given out yet. */
    private int start;

    private int end;
    /** Up to here no line end was found. */
    private int searched;

    private long number;
    private boolean ended;

    public LineSplitter(InputStream stream, Limits limits) {
        this.stream = stream;
        maxBytes = limits.maxBytes();
        buffer = new byte[Math.min(FIRST_ROOM, roomForLongest())];
    }

    /** A line that is not blank, by its number from 1. */
    public sealed interface Line {
        long number();
    }

    /**
     * A line without its end: {@code length} bytes from {@code offset}. They are good until the next line is asked for;
     * who needs them longer copies them.
     */
    @SuppressWarnings("ArrayRecordComponent") // a view of the splitter's own buffer, never compared
    public record Content(long number, byte[] bytes, int offset, int length) implements Line {

        public byte[] copy() {
            return Arrays.copyOfRange(bytes, offset, offset + length);
        }
    }

    /**
     * A line that was not kept.
     *
     * @param length its bytes
     */
    public record TooLong(long number, long length, Violation violation) implements Line {}

    /** The next line that is not blank, null at the end. Waits for bytes only while no whole line has arrived. */
    public @Nullable Line next() throws IOException {
        while (true) {
            int lineEnd = lineEnd();
            if (lineEnd < 0) {
                if (end - start >= roomForLongest()) {
                    return passOver();
                }
                if (fill()) {
                    continue;
                }
                if (start == end) {
                    return null;
                }
                lineEnd = end;
            }
            var line = take(lineEnd);
            if (line != null) {
                return line;
            }
        }
    }

    /** A whole line that is not blank has arrived already: {@link #next()} will not wait. */
    public boolean hasLine() {
        for (int lineEnd = lineEnd(); lineEnd >= 0; lineEnd = lineEnd()) {
            if (!isBlank(start, lineEnd)) {
                return true;
            }
            take(lineEnd);
        }
        return false;
    }

    /** Where the next line ends, -1 when that has not arrived. */
    private int lineEnd() {
        int at = searched;
        while (at + Long.BYTES <= end && !EightBytes.have(EightBytes.at(buffer, at), '\n')) {
            at += Long.BYTES;
        }
        for (; at < end; at++) {
            if (buffer[at] == '\n') {
                searched = at;
                return at;
            }
        }
        searched = end;
        return -1;
    }

    /** Takes the line that ends there out of the buffer; null when it is blank. */
    private @Nullable Line take(int lineEnd) {
        number++;
        int from = start;
        int to = lineEnd > from && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        start = Math.min(end, lineEnd + 1);
        searched = start;
        if (isBlank(from, to)) {
            return null;
        }
        return to - from > maxBytes ? tooLong(to - from) : new Content(number, buffer, from, to - from);
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (buffer[at] != ' ' && buffer[at] != '\t' && buffer[at] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads to the end of a line that does not fit, keeping nothing of it. */
    private Line passOver() throws IOException {
        long length = 0;
        int lineEnd = -1;
        byte last = 0;
        while (lineEnd < 0) {
            last = buffer[end - 1];
            length += end - start;
            start = 0;
            end = 0;
            searched = 0;
            if (!fill()) {
                break;
            }
            lineEnd = lineEnd();
        }
        if (lineEnd >= 0) {
            last = lineEnd > 0 ? buffer[lineEnd - 1] : last;
            length += lineEnd;
            start = lineEnd + 1;
            searched = start;
        }
        number++;
        return tooLong(last == '\r' ? length - 1 : length);
    }

    private Line tooLong(long length) {
        var fault = DocumentFaults.tooLarge(length, maxBytes);
        return new TooLong(number, length, new Violation("", fault.code(), fault.russian(), fault.english()));
    }

    /** Reads what has arrived, at least one byte; false at the end of the stream. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        makeRoom();
        int read = stream.read(buffer, end, buffer.length - end);
        ended = read < 0;
        end += Math.max(0, read);
        return !ended;
    }

    private void makeRoom() {
        if (start == end) {
            start = 0;
            end = 0;
            searched = 0;
        }
        if (end < buffer.length) {
            return;
        }
        int kept = end - start;
        boolean grows = kept > buffer.length / 2 && buffer.length < roomForLongest();
        var room = grows ? new byte[(int) Math.min(roomForLongest(), 2L * buffer.length)] : buffer;
        System.arraycopy(buffer, start, room, 0, kept);
        buffer = room;
        searched -= start;
        start = 0;
        end = kept;
    }

    private int roomForLongest() {
        return (int) Math.min(Integer.MAX_VALUE - 8L, (long) maxBytes + LINE_END);
    }
}
