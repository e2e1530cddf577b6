package ru.promcluster.oracle;

import java.math.BigDecimal;

/**
 * One way to fill in something.
 *
 * @param veryLarge a number without limit was taken for it, in place of all numbers that go beyond the small domain
 */
record Filled<T>(T value, boolean veryLarge) {

    /** Stands for "as much as you like" of an amount or of jobs. */
    static final BigDecimal VERY_LARGE = BigDecimal.valueOf(1_000_000_000_000_000L);

    /** Stands for "as many as you like" of the elements of a list. */
    static final int VERY_MANY = 1_000;

    static <T> Filled<T> small(T value) {
        return new Filled<>(value, false);
    }

    static <T> Filled<T> large(T value) {
        return new Filled<>(value, true);
    }
}
