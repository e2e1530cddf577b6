package ru.promcluster.explanation.wording;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount in millions, milliards or billions of roubles.
 *
 * @param number how many of them, at most four decimals
 * @param scale 0: millions, 1: thousands of millions, 2: millions of millions
 */
record BigMoney(BigDecimal number, int scale) {

    private static final int MILLION = 6;
    private static final int LARGEST = 2;
    private static final int GROUP = 3;
    private static final int DECIMALS = 4;

    /** The shortest way to write an amount that loses nothing; {@code null}: only the full number does not. */
    static @Nullable BigMoney of(BigDecimal amount) {
        int digits = amount.precision() - amount.scale();
        if (digits <= MILLION) {
            return null;
        }
        for (int scale = Math.min(LARGEST, (digits - MILLION - 1) / GROUP); scale >= 0; scale--) {
            var number = amount.movePointLeft(MILLION + GROUP * scale).stripTrailingZeros();
            if (number.scale() <= DECIMALS) {
                return new BigMoney(number, scale);
            }
        }
        return null;
    }
}
