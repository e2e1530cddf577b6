package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Quotient;

/**
 * Bounds of value added a job, Σ valueAdded / Σ jobs (formula F4 of the law), in roubles: the numerator may be
 * negative, jobs are whole, and a quotient over no jobs is 0.
 */
final class Productivity {

    private static final End NONE = End.at(Quotient.ZERO);
    private static final End NEARLY_NONE = End.near(Quotient.ZERO);

    private final RatioOfSums sums = new RatioOfSums();

    /** Jobs of members that are surely in the sums. */
    private long knownJobs;

    private boolean valueUnknown;
    private boolean jobsUnknown;
    private boolean jobsPossible;

    /**
     * A member of the sums.
     *
     * @param jobs {@code null}: not known, but at least {@code leastJobs}
     * @param sure it is surely in the sums; else it may be left out
     */
    void add(@Nullable BigDecimal valueAdded, @Nullable Long jobs, long leastJobs, boolean sure) {
        valueUnknown |= valueAdded == null;
        jobsUnknown |= jobs == null;
        jobsPossible |= jobs == null || jobs > 0;
        var value = valueAdded == null ? BigDecimal.ZERO : valueAdded;
        if (sure && jobs != null) {
            sums.addPart(value);
            knownJobs += jobs;
            return;
        }
        var least = BigDecimal.valueOf(jobs == null ? leastJobs : jobs);
        if (sure) {
            sums.add(value, least, true);
        } else {
            sums.addOptional(value, least, jobs == null);
        }
    }

    /** Members of whom nothing is known may be in the sums. */
    void addUnlisted() {
        add(null, null, 0, false);
    }

    /** There are surely no jobs, and so the figure is 0 by definition. */
    boolean isWholeEmpty() {
        return !jobsPossible;
    }

    Bounds bounds() {
        if (!jobsPossible) {
            return Bounds.exactly(Quotient.ZERO);
        }
        if (valueUnknown) {
            return Bounds.UNKNOWN;
        }
        addKnownJobs();
        var max = end(sums.greatest(), 1);
        return new Bounds(end(sums.least(), -1), max);
    }

    /** Counts are added as whole numbers, and become a decimal once. */
    private void addKnownJobs() {
        sums.add(BigDecimal.ZERO, BigDecimal.valueOf(knownJobs));
        knownJobs = 0;
    }

    /**
     * An end of the bounds.
     *
     * @param ratio the outermost quotient over some jobs; {@code null}: there are none
     * @param side 1: the upper end, −1: the lower
     */
    private End end(@Nullable Quotient ratio, int side) {
        if (ratio == null || (ratio.signum() != side && sums.sureDenominator().signum() == 0)) {
            return NONE;
        }
        return jobsUnknown && ratio.signum() == -side ? NEARLY_NONE : End.at(ratio);
    }
}
