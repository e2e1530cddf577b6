package ru.promcluster.policy.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Lays values from the least to the greatest on points of a picture. */
record ChartScale(BigDecimal least, BigDecimal greatest, int from, int to) {

    private static final int MOST_TICKS = 8;
    private static final List<Integer> NICE = List.of(1, 2, 5, 10);

    /** With one decimal: finer than an eye sees. */
    String point(BigDecimal value) {
        var width = greatest.subtract(least);
        if (width.signum() == 0) {
            return String.valueOf((from + to) / 2);
        }
        var place = value.subtract(least)
                .multiply(BigDecimal.valueOf((long) to - from))
                .divide(width, 1, RoundingMode.HALF_UP);
        return place.add(BigDecimal.valueOf(from)).toPlainString();
    }

    /** Round values within the scale: at most so many that their labels fit. */
    List<BigDecimal> ticks(BigDecimal finest) {
        var step = step(finest);
        var ticks = new ArrayList<BigDecimal>();
        var first = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (var tick = first; tick.compareTo(greatest) <= 0; tick = tick.add(step)) {
            ticks.add(tick.stripTrailingZeros());
        }
        return ticks;
    }

    private BigDecimal step(BigDecimal finest) {
        var wanted = greatest.subtract(least)
                .divide(BigDecimal.valueOf(MOST_TICKS), 10, RoundingMode.UP)
                .max(finest);
        var power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        for (int nice : NICE) {
            var step = power.multiply(BigDecimal.valueOf(nice));
            if (step.compareTo(wanted) >= 0) {
                return step;
            }
        }
        throw new IllegalStateException("No step for " + wanted);
    }
}
