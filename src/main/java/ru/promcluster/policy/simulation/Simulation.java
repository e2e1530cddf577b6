package ru.promcluster.policy.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.bulk.JobComparison.Change;
import ru.promcluster.bulk.JobComparison.CriterionChange;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Verdict;

/**
 * What a change of the rules does to applications.
 *
 * @param judged applications judged before and after
 * @param notJudged applications that cannot be read, or on whose day no edition is in force
 * @param flipped how many verdicts change
 * @param flips the first of them, in the order the applications came
 * @param criteria those whose status changes somewhere, in the order of the ruleset
 * @param regions all regions by code; an application of several counts in each, one of none under the empty code
 * @param gate whether the change needs a written reason
 */
public record Simulation(
        long judged,
        long notJudged,
        long flipped,
        List<Flip> flips,
        List<CriterionCount> criteria,
        Map<String, RegionCount> regions,
        Gate gate) {

    /** More names than anybody reads; the others are counted. */
    public static final int MOST_FLIPS = 1_000;

    public Simulation {
        flips = List.copyOf(flips);
        criteria = List.copyOf(criteria);
        regions = Collections.unmodifiableMap(new TreeMap<>(regions));
    }

    /**
     * An application whose verdict changes.
     *
     * @param key where it was taken from; {@code null}: the name is withheld
     * @param published anybody may know whose it is
     * @param applicationId the sender's own key; {@code null}: none, or withheld
     * @param clusterName {@code null}: withheld
     * @param change FIXED: it becomes eligible; BROKEN: it was; OTHERWISE: neither
     * @param criteria those whose status changes
     */
    public record Flip(
            @Nullable String key,
            boolean published,
            @Nullable String applicationId,
            @Nullable String clusterName,
            List<String> regions,
            Verdict before,
            Verdict after,
            Change change,
            List<CriterionChange> criteria) {

        public Flip {
            regions = List.copyOf(regions);
            criteria = List.copyOf(criteria);
        }

        Flip withoutName() {
            return published ? this : new Flip(null, false, null, null, regions, before, after, change, criteria);
        }
    }

    /** In how many applications the status of a criterion changes: to passed, from passed, or otherwise. */
    public record CriterionCount(String id, Bilingual title, long fixed, long broken, long otherwise) {}

    /** How many applications a region has, and how many become eligible, no longer are, or change otherwise. */
    public record RegionCount(long applications, long fixed, long broken, long otherwise) {}

    /**
     * Whether so many verdicts may change without a written reason.
     *
     * @param share per cent of the judged applications whose verdict changes, to two decimals
     * @param reasonAbove per cent above which a reason is needed
     */
    public record Gate(BigDecimal share, BigDecimal reasonAbove, boolean reasonNeeded) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int DECIMALS = 2;

        static Gate of(long flipped, long judged, BigDecimal reasonAbove) {
            var whole = BigDecimal.valueOf(Math.max(1, judged));
            var part = BigDecimal.valueOf(flipped).multiply(HUNDRED);
            return new Gate(
                    part.divide(whole, DECIMALS, RoundingMode.HALF_UP),
                    reasonAbove,
                    part.compareTo(reasonAbove.multiply(whole)) > 0);
        }
    }

    /** The same for those who may not see whose applications are stored: filings, which are published, keep their names. */
    public Simulation withoutNames() {
        var nameless = flips.stream().map(Flip::withoutName).toList();
        return new Simulation(judged, notJudged, flipped, nameless, criteria, regions, gate);
    }
}
