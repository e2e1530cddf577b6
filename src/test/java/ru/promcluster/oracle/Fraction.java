package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.math.MathContext;

/** An exact quotient; the denominator is positive. Equal fractions have the same value: 1/2 and 2/4 are equal. */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("The denominator " + denominator + " is not positive");
        }
    }

    public static Fraction of(long whole) {
        return of(BigDecimal.valueOf(whole));
    }

    public static Fraction of(BigDecimal whole) {
        return new Fraction(whole, BigDecimal.ONE);
    }

    /** 100·part/whole; over a zero whole 0, as the law's table reads it. */
    public static Fraction perCent(BigDecimal part, BigDecimal whole) {
        return quotient(part.multiply(PER_CENT), whole);
    }

    public static Fraction perCent(long part, long whole) {
        return perCent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** part/whole; over a zero whole 0, as the law's table reads it. */
    public static Fraction quotient(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? of(0) : new Fraction(part, whole);
    }

    /** Negative, zero or positive as this value lies below, at or above the number. */
    public int compareTo(BigDecimal number) {
        return numerator.compareTo(number.multiply(denominator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return numerator
                .divide(denominator, MathContext.DECIMAL64)
                .stripTrailingZeros()
                .hashCode();
    }

    @Override
    public String toString() {
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? numerator.toPlainString()
                : numerator.toPlainString() + "/" + denominator.toPlainString();
    }
}
