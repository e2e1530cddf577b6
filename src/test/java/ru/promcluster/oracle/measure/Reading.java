package ru.promcluster.oracle.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.oracle.Fraction;

/**
 * What a row reads off an application in which every fact is known.
 *
 * @param value the figure; none where there is nothing to measure, or no figure is large enough
 * @param boundless a positive part over a zero whole: greater than every figure
 */
public record Reading(@Nullable Fraction value, boolean boundless) {

    /** Nothing is there of which a least or greatest could be taken. */
    public static final Reading NOTHING = new Reading(null, false);

    private static final Reading BOUNDLESS = new Reading(null, true);

    public static Reading of(Fraction value) {
        return new Reading(value, false);
    }

    public static Reading of(BigDecimal value) {
        return of(Fraction.of(value));
    }

    public static Reading of(long value) {
        return of(Fraction.of(value));
    }

    public static Reading yesNo(boolean yes) {
        return of(yes ? 1 : 0);
    }

    /** 100·part/whole of a share that may not be too great: a positive part over a zero whole is. */
    public static Reading shareToLimit(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 && part.signum() > 0 ? BOUNDLESS : of(Fraction.perCent(part, whole));
    }

    public static Reading greatest(List<Reading> readings) {
        Fraction greatest = null;
        for (var reading : readings) {
            var value = reading.value;
            if (value == null) {
                return BOUNDLESS;
            }
            greatest = greatest == null || value.compareTo(greatest) > 0 ? value : greatest;
        }
        return greatest == null ? NOTHING : of(greatest);
    }

    public static Reading least(List<Reading> readings) {
        Fraction least = null;
        for (var reading : readings) {
            var value = reading.value;
            if (value != null && (least == null || value.compareTo(least) < 0)) {
                least = value;
            }
        }
        return least == null ? NOTHING : of(least);
    }
}
