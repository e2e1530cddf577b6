package ru.promcluster.cluster;

import java.math.BigDecimal;

/** An exact amount of roubles, kopecks as decimals; negative only where a field allows it (value added). */
public record Roubles(BigDecimal amount) implements Comparable<Roubles> {

    public static Roubles of(long amount) {
        return new Roubles(BigDecimal.valueOf(amount));
    }

    @Override
    public int compareTo(Roubles other) {
        return amount.compareTo(other.amount);
    }

    /** Two amounts are equal when they are the same money: 5 and 5.00 are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Roubles roubles && amount.compareTo(roubles.amount) == 0;
    }

    @Override
    public int hashCode() {
        return amount.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
