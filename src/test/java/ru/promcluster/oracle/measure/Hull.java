package ru.promcluster.oracle.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.oracle.Fraction;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.oracle.Outcome.Status;

/** What all ways to fill in an application give for one row: every status, and the ends of the figure. */
public final class Hull {

    private static final BigDecimal BESIDE = new BigDecimal("0.000001");

    private final Set<Status> statuses = EnumSet.noneOf(Status.class);
    private @Nullable End min;
    private @Nullable End max;
    private boolean openBelow;
    private boolean openAbove;
    private boolean boundless;
    private long completions;

    private Hull() {}

    /** The hull over all ways to fill in. */
    public static <T> Hull of(List<Twin<T>> completions, Function<T, Outcome> judge) {
        var hull = new Hull();
        completions.forEach(completion -> hull.add(completion.map(judge)));
        return hull;
    }

    /**
     * One end of the figure.
     *
     * @param reached some way gives just this value; else it is approached, and known here to six decimals
     */
    public record End(Fraction value, boolean reached) {}

    private void add(Twin<Outcome> twin) {
        completions++;
        statuses.add(twin.near().status());
        statuses.add(twin.far().status());
        var near = twin.near().value();
        var far = twin.far().value();
        if (near == null || far == null) {
            boundless |= twin.far().status() != Status.NOT_APPLICABLE;
            return;
        }
        include(new End(near, true));
        include(new End(far, true));
        var growth = difference(far, near);
        if (growth.abs().compareTo(BigDecimal.ONE) >= 0) {
            openAbove |= growth.signum() > 0;
            openBelow |= growth.signum() < 0;
        } else if (far.compareTo(near) != 0) {
            include(new End(Fraction.of(rounded(far)), false));
        }
    }

    private void include(End end) {
        if (min == null || isNearer(end.value.compareTo(min.value), end, min)) {
            min = end;
        }
        if (max == null || isNearer(-end.value.compareTo(max.value), end, max)) {
            max = end;
        }
    }

    /** It lies further out, or at the same place and is reached. */
    private static boolean isNearer(int order, End end, End other) {
        return order < 0 || (order == 0 && end.reached && !other.reached);
    }

    private static BigDecimal difference(Fraction one, Fraction other) {
        return rounded(one).subtract(rounded(other));
    }

    private static BigDecimal rounded(Fraction value) {
        return value.numerator().divide(value.denominator(), BESIDE.scale(), RoundingMode.HALF_EVEN);
    }

    /** Something was measured. */
    public boolean hasFigure() {
        return min != null;
    }

    /** The least value; none where nothing bounds it. */
    public @Nullable End min() {
        return openBelow ? null : min;
    }

    /** The greatest value; none where nothing bounds it. */
    public @Nullable End max() {
        return openAbove || boundless ? null : max;
    }

    /** Some ways give more than any figure. */
    public boolean isBoundless() {
        return boundless;
    }

    /** Some ways have nothing to measure. */
    public boolean mayBeNothing() {
        return statuses.contains(Status.NOT_APPLICABLE);
    }

    public long completions() {
        return completions;
    }

    /** The status that the contract gives: not applicable counts as passed where another answer is possible too. */
    public String status() {
        if (statuses.equals(Set.of(Status.NOT_APPLICABLE))) {
            return "NOT_APPLICABLE";
        }
        if (!statuses.contains(Status.FAILED)) {
            return "PASSED";
        }
        return statuses.size() == 1 ? "FAILED" : "UNDETERMINED";
    }

    @Override
    public String toString() {
        return status() + " " + min() + ".." + max() + " of " + statuses + " in " + completions;
    }
}
