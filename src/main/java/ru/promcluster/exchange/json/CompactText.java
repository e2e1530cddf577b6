package ru.promcluster.exchange.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** JSON without the white space between its tokens. It does not parse: the text has to be that of a document that was read. */
final class CompactText {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long EACH = 0x0101010101010101L;
    private static final long TOP_BITS = 0x80 * EACH;
    private static final long ESCAPES = '\\' * EACH;
    private static final long AFTER_SPACE = (' ' + 1) * EACH;

    private CompactText() {}

    /**
     * The same tokens with nothing between them: the bytes in place, where nothing is.
     *
     * @return {@code null}: a text has an escape, so that its bytes tell nothing of its characters
     */
    static @Nullable ByteBuffer of(byte[] bytes, int from, int end) {
        boolean spaced = false;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            if (hasZero(eight ^ ESCAPES)) {
                return null;
            }
            spaced = spaced || (mayHaveSpace(eight) && isSpaced(bytes, at, at + Long.BYTES, from, end));
        }
        for (int last = at; last < end; last++) {
            if (bytes[last] == '\\') {
                return null;
            }
        }
        return spaced || isSpaced(bytes, at, end, from, end)
                ? withoutSpace(bytes, from, end)
                : ByteBuffer.wrap(bytes, from, end - from);
    }

    private static boolean hasZero(long eight) {
        return ((eight - EACH) & ~eight & TOP_BITS) != 0;
    }

    /** Never misses a byte that is at most a space. */
    private static boolean mayHaveSpace(long eight) {
        return ((eight - AFTER_SPACE) & ~eight & TOP_BITS) != 0;
    }

    /** White space between tokens begins or ends at a bracket, a comma or a colon; a text may have such a place too. */
    private static boolean isSpaced(byte[] bytes, int first, int last, int from, int end) {
        for (int at = first; at < last; at++) {
            if (isSpace(bytes[at])
                    && (at == from || at + 1 == end || isBetween(bytes[at - 1]) || isBetween(bytes[at + 1]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(byte character) {
        return character >= 0 && character <= ' ';
    }

    private static boolean isBetween(byte character) {
        return switch (character) {
            case '{', '}', '[', ']', ',', ':' -> true;
            default -> false;
        };
    }

    private static ByteBuffer withoutSpace(byte[] bytes, int from, int end) {
        var compact = new byte[end - from];
        int length = 0;
        boolean inText = false;
        for (int at = from; at < end; at++) {
            byte character = bytes[at];
            if (character == '"') {
                inText = !inText;
            }
            if (inText || !isSpace(character)) {
                compact[length++] = character;
            }
        }
        return ByteBuffer.wrap(compact, 0, length);
    }
}
