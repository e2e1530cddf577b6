package ru.promcluster.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.jobs.JobChunk;
import ru.promcluster.history.jobs.JobCounts;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/**
 * One application in two jobs, compared.
 *
 * @param before in the first job; {@code null}: it is not there
 * @param after in the second job; {@code null}: it is not there
 * @param criteria those whose status changed, and those that failed in both
 */
public record JobComparison(
        @Nullable Side before, @Nullable Side after, Change change, List<CriterionChange> criteria) {

    public JobComparison {
        criteria = List.copyOf(criteria);
    }

    /**
     * An application as a job has it.
     *
     * @param number in the file
     * @param verdict {@code null}: not judged
     */
    public record Side(
            long number,
            @Nullable String applicationId,
            @Nullable String clusterName,
            @Nullable String applicationSha256,
            @Nullable String verdict) {

        static @Nullable Side of(JobChunk.@Nullable Row row) {
            return row == null
                    ? null
                    : new Side(
                            row.number(),
                            row.applicationId(),
                            row.clusterName(),
                            row.applicationSha256(),
                            row.verdict());
        }
    }

    /** What became of a verdict or a criterion. */
    public enum Change {
        /** It did not pass, and passes. */
        FIXED,
        /** It passed, and does not pass. */
        BROKEN,
        /** It passes neither before nor after, in the same way. */
        STILL,
        /** It passes neither before nor after, in another way; or it is asked on one of the two days alone. */
        OTHERWISE,
        /** It passes before and after. */
        GOOD,
        /** It is in one of the jobs alone. */
        ALONE;

        /** What became of a verdict. */
        public static Change of(Verdict before, Verdict after) {
            return of(before.name(), after.name(), Verdict.ELIGIBLE.name());
        }

        /**
         * What became of a criterion. An act that brings a criterion or takes it away neither breaks nor mends anything in
         * the application.
         */
        public static Change of(Status before, Status after) {
            return before == Status.NOT_APPLICABLE || after == Status.NOT_APPLICABLE
                    ? OTHERWISE
                    : of(before.name(), after.name(), Status.PASSED.name());
        }

        private static Change of(String before, String after, String good) {
            if (before.equals(good)) {
                return after.equals(good) ? GOOD : BROKEN;
            }
            if (after.equals(good)) {
                return FIXED;
            }
            return before.equals(after) ? STILL : OTHERWISE;
        }
    }

    /** A criterion and what became of it. */
    public record CriterionChange(String id, Status before, Status after, Change change) {}

    /**
     * Compares one pair.
     *
     * @param before ids of the criteria of the first job's ruleset, in its order
     * @param after the same of the second job's
     */
    static JobComparison of(JobCounts.Pair pair, List<String> before, List<String> after) {
        var one = pair.one();
        var other = pair.other();
        if (one == null || other == null) {
            return new JobComparison(Side.of(one), Side.of(other), Change.ALONE, List.of());
        }
        var change = Change.of(String.valueOf(one.verdict()), String.valueOf(other.verdict()), Verdict.ELIGIBLE.name());
        var then = statuses(one.statuses(), before);
        var now = statuses(other.statuses(), after);
        var criteria = new ArrayList<CriterionChange>();
        then.forEach((id, status) -> {
            var changed = criterion(id, status, now.get(id));
            if (changed != null) {
                criteria.add(changed);
            }
        });
        return new JobComparison(Side.of(one), Side.of(other), change, criteria);
    }

    private static Map<String, Status> statuses(String letters, List<String> criteria) {
        var statuses = new LinkedHashMap<String, Status>();
        for (int i = 0; i < Math.min(letters.length(), criteria.size()); i++) {
            statuses.put(criteria.get(i), StatusLetters.status(letters.charAt(i)));
        }
        return statuses;
    }

    /** {@code null}: nothing that anybody has to look at. */
    private static @Nullable CriterionChange criterion(String id, Status before, @Nullable Status after) {
        if (after == null || (before == after && before != Status.FAILED)) {
            return null;
        }
        return new CriterionChange(id, before, after, Change.of(before, after));
    }
}
