package ru.promcluster.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure counts. A yes/no figure is 0 or 1. */
public enum Unit {
    COUNT,
    PERCENT,
    ROUBLES,
    YES_NO,
    HECTARES,
    MEGAWATTS,
    MEGAWATTS_PER_HECTARE;

    private static final int KOPECKS = 2;

    /** A figure as a person reads it: nobody reads fractions of a kopeck. */
    public BigDecimal told(BigDecimal figure, RoundingMode mode) {
        return this == ROUBLES && figure.scale() > KOPECKS ? figure.setScale(KOPECKS, mode) : figure;
    }
}
