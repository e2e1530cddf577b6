package ru.promcluster.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number: a quotient of two decimals, compared without rounding. 1/3 is not 0.3333.
 *
 * @param denominator greater than zero
 */
public record Quotient(BigDecimal numerator, BigDecimal denominator) implements Comparable<Quotient> {

    public static final Quotient ZERO = of(0);

    public Quotient {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("A quotient's denominator must be positive, not " + denominator);
        }
    }

    public static Quotient of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    public static Quotient of(BigDecimal value) {
        return new Quotient(value, BigDecimal.ONE);
    }

    /** 100 · part / whole. */
    public static Quotient percent(BigDecimal part, BigDecimal whole) {
        return new Quotient(part.movePointRight(2), whole);
    }

    public int signum() {
        return numerator.signum();
    }

    public Quotient negated() {
        return new Quotient(numerator.negate(), denominator);
    }

    /** This less the other, exact. */
    public Quotient minus(Quotient other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return new Quotient(numerator.subtract(other.numerator), denominator);
        }
        return new Quotient(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The same number as a decimal.
     *
     * @throws ArithmeticException it has no end as a decimal, like 1/3
     */
    public BigDecimal decimal() {
        return isOverOne() ? numerator : numerator.divide(denominator);
    }

    /** At most four decimals, rounded as asked, without trailing zeros and never with an exponent. */
    public BigDecimal rounded(RoundingMode mode) {
        if (numerator.scale() == 0 && isOverOne()) {
            return numerator;
        }
        var rounded = numerator.divide(denominator, 4, mode).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    private boolean isOverOne() {
        return denominator.compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public int compareTo(Quotient other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Equal as numbers: 1/2 and 2/4 are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Quotient quotient && compareTo(quotient) == 0;
    }

    @Override
    public int hashCode() {
        return rounded(RoundingMode.FLOOR).hashCode();
    }

    @Override
    public String toString() {
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? numerator.toPlainString()
                : numerator.toPlainString() + "/" + denominator.toPlainString();
    }
}
