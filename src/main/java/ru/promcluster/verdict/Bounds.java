package ru.promcluster.verdict;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of which only the least and the greatest possible value are known. Every way to fill in the missing facts
 * gives a value between the ends; an end that no value reaches (a ratio whose denominator grows without limit comes
 * near 0 and never gets there) says so.
 *
 * @param min the least possible value; {@code null}: nothing bounds that side
 * @param max the greatest possible value; {@code null}: nothing bounds that side
 */
public record Bounds(@Nullable End min, @Nullable End max) {

    /** Nothing is known, not even the sign. */
    public static final Bounds UNKNOWN = new Bounds(null, null);

    /** A yes/no figure that is not known. */
    public static final Bounds YES_OR_NO = between(0, 1L);

    public Bounds {
        if (min != null && max != null && !isOne(min, max) && min.value().compareTo(max.value()) > 0) {
            throw new IllegalArgumentException("The least value " + min + " exceeds the greatest " + max);
        }
    }

    /**
     * One end of the bounds.
     *
     * @param reached some way to fill in the facts gives just this value; else it is only approached
     */
    public record End(Quotient value, boolean reached) {

        public static End at(Quotient value) {
            return new End(value, true);
        }

        /** The end is approached without limit and not reached. */
        public static End near(Quotient value) {
            return new End(value, false);
        }
    }

    public static Bounds exactly(Quotient value) {
        var end = End.at(value);
        return new Bounds(end, end);
    }

    public static Bounds exactly(long value) {
        return exactly(Quotient.of(value));
    }

    public static Bounds exactly(BigDecimal value) {
        return exactly(Quotient.of(value));
    }

    /** From min to max, both possible; no max: without limit. */
    public static Bounds between(long min, @Nullable Long max) {
        return max != null && max == min
                ? exactly(min)
                : new Bounds(End.at(Quotient.of(min)), max == null ? null : End.at(Quotient.of(max)));
    }

    /** From min upwards, without limit. */
    public static Bounds from(Quotient min) {
        return new Bounds(End.at(min), null);
    }

    /** Most bounds are exact, and have one end twice: it need not be compared. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOne(End min, End max) {
        return min == max;
    }

    /** One value only. */
    public boolean isExact() {
        return min != null && max != null && (isOne(min, max) || min.value().compareTo(max.value()) == 0);
    }

    /** The sum of two independent figures. */
    public Bounds plus(Bounds other) {
        return new Bounds(sum(min, other.min), sum(max, other.max));
    }

    /** The least bounds that hold both. */
    public Bounds orElse(Bounds other) {
        return new Bounds(lesser(min, other.min), greater(max, other.max));
    }

    /** These bounds where the value is possible besides. */
    public Bounds orElse(Quotient value) {
        return orElse(exactly(value));
    }

    /** Every possible value is at least the given one. */
    public boolean isSurelyAtLeast(Quotient figure) {
        return min != null && min.value().compareTo(figure) >= 0;
    }

    /** Every possible value is greater than the given one. */
    public boolean isSurelyMoreThan(Quotient figure) {
        if (min == null) {
            return false;
        }
        int order = min.value().compareTo(figure);
        return order > 0 || (order == 0 && !min.reached());
    }

    /** Every possible value is at most the given one. */
    public boolean isSurelyAtMost(Quotient figure) {
        return max != null && max.value().compareTo(figure) <= 0;
    }

    /** Every possible value is less than the given one. */
    public boolean isSurelyLessThan(Quotient figure) {
        if (max == null) {
            return false;
        }
        int order = max.value().compareTo(figure);
        return order < 0 || (order == 0 && !max.reached());
    }

    private static @Nullable End sum(@Nullable End one, @Nullable End other) {
        if (one == null || other == null) {
            return null;
        }
        return new End(one.value().minus(other.value().negated()), one.reached() && other.reached());
    }

    private static @Nullable End lesser(@Nullable End one, @Nullable End other) {
        if (one == null || other == null) {
            return null;
        }
        int order = one.value().compareTo(other.value());
        if (order == 0) {
            return one.reached() ? one : other;
        }
        return order < 0 ? one : other;
    }

    private static @Nullable End greater(@Nullable End one, @Nullable End other) {
        if (one == null || other == null) {
            return null;
        }
        int order = one.value().compareTo(other.value());
        if (order == 0) {
            return one.reached() ? one : other;
        }
        return order > 0 ? one : other;
    }
}
