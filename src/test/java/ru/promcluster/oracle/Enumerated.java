package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.oracle.Outcome.Status;

/**
 * What all ways to fill in an application give for one criterion.
 *
 * @param min the least value; none where every way is not applicable
 * @param max the greatest value
 * @param minOpen the least value takes a very large number: no value of the small domain gets as low, so the true bound
 *     is approached and not reached (or there is none)
 * @param maxOpen the same above
 * @param statuses every status that some way gives
 * @param completions the number of ways
 */
public record Enumerated(
        @Nullable Fraction min,
        @Nullable Fraction max,
        boolean minOpen,
        boolean maxOpen,
        Set<Status> statuses,
        long completions) {

    private static final BigDecimal BEYOND = BigDecimal.valueOf(Filled.VERY_MANY);

    /** Nothing bounds the value below. */
    public boolean isMinUnbounded() {
        return minOpen && min != null && min.compareTo(BEYOND.negate()) <= 0;
    }

    /** Nothing bounds the value above. */
    public boolean isMaxUnbounded() {
        return maxOpen && max != null && max.compareTo(BEYOND) >= 0;
    }

    /** The status the contract gives: not applicable counts as passed where another answer is possible too. */
    public String expectedStatus() {
        if (statuses.equals(Set.of(Status.NOT_APPLICABLE))) {
            return "NOT_APPLICABLE";
        }
        if (!statuses.contains(Status.FAILED)) {
            return "PASSED";
        }
        return statuses.size() == 1 ? "FAILED" : "UNDETERMINED";
    }
}
