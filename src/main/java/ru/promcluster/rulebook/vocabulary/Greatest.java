package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;

/**
 * The greatest of figures that are not negative, some of which are not known or may not exist. Where it is only possible
 * that there is none, that counts as 0.
 */
final class Greatest {

    private final Set<String> evidence = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private End least = End.at(Quotient.ZERO);
    private @Nullable End most = End.at(Quotient.ZERO);
    private boolean endless;
    private boolean emptyWhole;

    /**
     * Between which values one figure lies.
     *
     * @param least {@code null}: it exceeds every figure
     * @param most {@code null}: nothing bounds it
     * @param emptyWhole it is a share of a whole that is surely zero
     */
    record Range(@Nullable End least, @Nullable End most, boolean emptyWhole) {

        /** An amount; {@code null}: not known. */
        static Range of(@Nullable BigDecimal amount) {
            var known = End.at(amount == null ? Quotient.ZERO : Quotient.of(amount));
            return new Range(known, amount == null ? null : known, false);
        }

        /**
         * A share in per cent of amounts that do not bound each other; a positive part of nothing exceeds every figure.
         *
         * @param part at least and at most
         * @param whole at least and at most
         */
        static Range share(Amounts part, Amounts whole) {
            return new Range(leastShare(part.least, whole.most), mostShare(part.most, whole.least), whole.isZero());
        }

        private static @Nullable End leastShare(BigDecimal part, @Nullable BigDecimal whole) {
            if (part.signum() == 0) {
                return End.at(Quotient.ZERO);
            }
            if (whole == null) {
                return End.near(Quotient.ZERO);
            }
            return whole.signum() == 0 ? null : End.at(Quotient.percent(part, whole));
        }

        private static @Nullable End mostShare(@Nullable BigDecimal part, BigDecimal whole) {
            if (part != null && part.signum() == 0) {
                return End.at(Quotient.ZERO);
            }
            return part == null || whole.signum() == 0 ? null : End.at(Quotient.percent(part, whole));
        }
    }

    /**
     * An amount that is not negative.
     *
     * @param most {@code null}: nothing bounds it
     */
    record Amounts(BigDecimal least, @Nullable BigDecimal most) {

        static final Amounts NONE = new Amounts(BigDecimal.ZERO, BigDecimal.ZERO);
        static final Amounts ANY = new Amounts(BigDecimal.ZERO, null);

        /** {@code null}: not known. */
        static Amounts of(@Nullable BigDecimal amount) {
            return amount == null ? ANY : new Amounts(amount, amount);
        }

        Amounts plus(Amounts other) {
            return new Amounts(least.add(other.least), most == null || other.most == null ? null : most.add(other.most));
        }

        /** The same where it may not count. */
        Amounts orNothing() {
            return new Amounts(BigDecimal.ZERO, most);
        }

        boolean isZero() {
            return most != null && most.signum() == 0;
        }
    }

    /** A figure that surely is among them. */
    void add(Range range) {
        addPossible(range);
        addAtLeast(range.least);
        emptyWhole |= range.emptyWhole;
    }

    /** A figure that may be among them. */
    void addPossible(Range range) {
        var end = range.most;
        if (end == null) {
            most = null;
        } else if (most != null && isLess(most, end)) {
            most = end;
        }
    }

    /** Some figure among them surely is at least so great; {@code null}: exceeds every figure. */
    void addAtLeast(@Nullable End end) {
        endless |= end == null;
        if (end != null && isLess(least, end)) {
            least = end;
        }
    }

    /** An end that is near a value lies above it, since all that is near 0 here is positive. */
    private static boolean isLess(End one, End other) {
        int order = one.value().compareTo(other.value());
        return order < 0 || (order == 0 && one.reached() && !other.reached());
    }

    /** Figures of any size may be among them. */
    void addUnknown() {
        most = null;
    }

    void restOn(List<String> pointers) {
        evidence.addAll(pointers);
    }

    void ask(List<String> pointers) {
        missing.addAll(pointers);
    }

    Measure measure() {
        var rests = List.copyOf(evidence);
        if (endless) {
            return Measure.endless(rests);
        }
        var bounds = new Bounds(least, most);
        return new Measure(bounds, rests, bounds.isExact() ? List.of() : List.copyOf(missing), emptyWhole);
    }
}
