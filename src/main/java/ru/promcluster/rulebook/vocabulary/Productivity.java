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

    private final RatioOfSums greatest = new RatioOfSums();
    /** The same with value added negated. */
    private final RatioOfSums least = new RatioOfSums();

    /** The sums of the sure terms that are known: the same for both ends, and nearly all terms are such. */
    private BigDecimal knownValue = BigDecimal.ZERO;

    private BigDecimal knownJobs = BigDecimal.ZERO;
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
        if (sure && valueAdded != null && jobs != null) {
            knownValue = knownValue.add(valueAdded);
            knownJobs = knownJobs.add(BigDecimal.valueOf(jobs));
            return;
        }
        valueUnknown |= valueAdded == null;
        jobsUnknown |= jobs == null;
        jobsPossible |= jobs == null || jobs > 0;
        var value = valueAdded == null ? BigDecimal.ZERO : valueAdded;
        var least = BigDecimal.valueOf(jobs == null ? leastJobs : jobs);
        if (sure) {
            greatest.add(value, least, jobs == null);
            this.least.add(value.negate(), least, jobs == null);
        } else {
            greatest.addOptional(value, least, jobs == null);
            this.least.addOptional(value.negate(), least, jobs == null);
        }
    }

    /** Members of whom nothing is known may be in the sums. */
    void addUnlisted() {
        add(null, null, 0, false);
    }

    /** There are surely no jobs, and so the figure is 0 by definition. */
    boolean isWholeEmpty() {
        addKnown();
        return !jobsPossible;
    }

    private void addKnown() {
        greatest.add(knownValue, knownJobs);
        least.add(knownValue.negate(), knownJobs);
        jobsPossible |= knownJobs.signum() > 0;
        knownValue = BigDecimal.ZERO;
        knownJobs = BigDecimal.ZERO;
    }

    Bounds bounds() {
        addKnown();
        if (!jobsPossible) {
            return Bounds.exactly(Quotient.ZERO);
        }
        if (valueUnknown) {
            return Bounds.UNKNOWN;
        }
        var min = upperEnd(least);
        return new Bounds(new End(min.value().negated(), min.reached()), upperEnd(greatest));
    }

    private End upperEnd(RatioOfSums sums) {
        var ratio = sums.greatest();
        var end = ratio == null ? NONE : End.at(ratio);
        if (end.value().signum() > 0) {
            return end;
        }
        if (sums.sureDenominator().signum() == 0) {
            return NONE;
        }
        return jobsUnknown && end.value().signum() < 0 ? NEARLY_NONE : end;
    }
}
