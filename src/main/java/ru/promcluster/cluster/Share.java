package ru.promcluster.cluster;

import java.math.BigDecimal;

/** A share in per cent, 0 to 100, exact. */
public record Share(BigDecimal percent) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Share {
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("A share of " + percent + " per cent lies outside 0 to 100");
        }
    }

    /** Two shares are equal when they are the same number: 20 and 20.0 are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Share share && percent.compareTo(share.percent) == 0;
    }

    @Override
    public int hashCode() {
        return percent.stripTrailingZeros().hashCode();
    }
}
