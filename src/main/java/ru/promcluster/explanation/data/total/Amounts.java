package ru.promcluster.explanation.data.total;

import java.math.BigDecimal;
import ru.promcluster.cluster.Roubles;

/** What makes an amount look like thousands or millions of roubles. Zero is a figure and never does. */
final class Amounts {

    static final String CODE = "money.scale";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {}

    /** It is something, but less than the limit. */
    static boolean isBelow(BigDecimal limit, Roubles amount) {
        return amount.amount().signum() > 0 && amount.amount().compareTo(limit) < 0;
    }

    /** A part that is a hundred times its whole or more: one of the two is in other units. */
    static boolean exceedsHundredfold(Roubles part, Roubles whole) {
        return whole.amount().signum() > 0
                && part.amount().compareTo(whole.amount().multiply(HUNDRED)) >= 0;
    }
}
