package ru.promcluster.exchange.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The size of a number literal, told without expanding it: 1e1000000000 is nine characters to look at, not a gigabyte.
 *
 * @param whole digits before the point, leading zeros not counted
 * @param fraction digits after the point, trailing zeros not counted
 */
record Decimals(int whole, int fraction) {

    /** A longer literal is refused whatever it says. */
    static final int LONGEST_LITERAL = 100;

    private static final int EXPONENT_CAP = 1_000_000;

    /** The size of the literal, which JSON's grammar has accepted already and which is not too long. */
    static Decimals of(char[] text, int from, int length) {
        int digits = 0;
        int point = -1;
        int first = -1;
        int last = -1;
        int exponent = 0;
        for (int at = from; at < from + length; at++) {
            char character = text[at];
            if (character == '.') {
                point = digits;
            } else if (character == 'e' || character == 'E') {
                exponent = exponent(text, at + 1, from + length);
                break;
            } else if (character != '-') {
                if (character != '0') {
                    first = first < 0 ? digits : first;
                    last = digits;
                }
                digits++;
            }
        }
        if (first < 0) {
            return new Decimals(0, 0);
        }
        int before = (point < 0 ? digits : point) + exponent;
        return new Decimals(Math.max(0, before - first), Math.max(0, last + 1 - before));
    }

    private static int exponent(char[] text, int from, int end) {
        int exponent = 0;
        for (int at = from; at < end; at++) {
            if (text[at] != '-' && text[at] != '+') {
                exponent = Math.min(EXPONENT_CAP, exponent * 10 + text[at] - '0');
            }
        }
        return text[from] == '-' ? -exponent : exponent;
    }

    /**
     * The number of a literal without exponent, of at most 18 characters, without trailing zeros; {@code null}: it has an
     * exponent.
     */
    static @Nullable BigDecimal ofShort(char[] text, int from, int length) {
        long digits = 0;
        int scale = -1;
        boolean negative = text[from] == '-';
        for (int at = negative ? from + 1 : from; at < from + length; at++) {
            char character = text[at];
            if (character == '.') {
                scale = 0;
            } else if (character >= '0' && character <= '9') {
                digits = digits * 10 + character - '0';
                scale = scale < 0 ? scale : scale + 1;
            } else {
                return null;
            }
        }
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return BigDecimal.valueOf(negative ? -digits : digits, Math.max(0, scale));
    }

    /** The same number without trailing zeros and without a negative scale. */
    static BigDecimal plain(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.scale() == 0) {
            return number;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
