package ru.promcluster.exchange.json;

/** Whether bytes are UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {

    private Utf8() {}

    /** Where the first byte that is not UTF-8 stands; {@code end} when all are. */
    static int validUntil(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end) {
            if (at + Long.BYTES <= end && EightBytes.areAscii(EightBytes.at(bytes, at))) {
                at += Long.BYTES;
            } else if (bytes[at] >= 0) {
                at++;
            } else {
                int length = lengthOfCharacter(bytes, at, end);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return end;
    }

    /** Bytes of the character of more than one byte that begins here; 0 when none does. */
    private static int lengthOfCharacter(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return follow(bytes, at + 1, end, 1) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return follow(bytes, at + 1, end, 2) && isThreeByteForm(lead, bytes[at + 1] & 0xFF) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            return follow(bytes, at + 1, end, 3) && isFourByteForm(lead, bytes[at + 1] & 0xFF) ? 4 : 0;
        }
        return 0;
    }

    private static boolean follow(byte[] bytes, int at, int end, int count) {
        if (at + count > end) {
            return false;
        }
        for (int next = at; next < at + count; next++) {
            if ((bytes[next] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThreeByteForm(int lead, int second) {
        return (lead != 0xE0 || second >= 0xA0) && (lead != 0xED || second < 0xA0);
    }

    private static boolean isFourByteForm(int lead, int second) {
        return (lead != 0xF0 || second >= 0x90) && (lead != 0xF4 || second < 0x90);
    }
}
