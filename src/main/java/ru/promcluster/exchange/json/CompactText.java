package ru.promcluster.exchange.json;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** JSON without the white space between its tokens. It does not parse: the text has to be that of a document that was read. */
final class CompactText {

    private CompactText() {}

    /**
     * The same tokens with nothing between them: the bytes in place, where nothing is.
     *
     * @return {@code null}: a text has an escape, so that its bytes tell nothing of its characters, or a character that is
     *     written as escapes in the canonical form
     */
    static @Nullable ByteBuffer of(byte[] bytes, int from, int end) {
        boolean spaced = false;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long eight = EightBytes.at(bytes, at);
            if (EightBytes.have(eight, '\\')
                    || (!EightBytes.areAscii(eight) && EightBytes.haveFourByteCharacter(eight))) {
                return null;
            }
            spaced = spaced || (EightBytes.mayHaveUpTo(eight, ' ') && isSpaced(bytes, at, at + Long.BYTES, from, end));
        }
        for (int last = at; last < end; last++) {
            if (bytes[last] == '\\' || EightBytes.isFourByteCharacter(bytes[last])) {
                return null;
            }
        }
        return spaced || isSpaced(bytes, at, end, from, end)
                ? withoutSpace(bytes, from, end)
                : ByteBuffer.wrap(bytes, from, end - from);
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
