package ru.promcluster.verdict;

import java.math.RoundingMode;

/** How a measured figure is compared with the required one. */
public enum Operator {
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE_THAN(">");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The sign in JSON: {@code >=}, {@code <=}, {@code >}. */
    public String sign() {
        return sign;
    }

    /** The direction that leads away from passing: what was found is shown rounded that way. */
    public RoundingMode awayFromPassing() {
        return this == AT_MOST ? RoundingMode.CEILING : RoundingMode.FLOOR;
    }
}
