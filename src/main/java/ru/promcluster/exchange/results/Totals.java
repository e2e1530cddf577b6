package ru.promcluster.exchange.results;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.document.AssessmentDocument;
import ru.promcluster.verdict.Assessment.AppliedRuleset;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** What all rows together say. Grows with the kinds of what is counted, not with the rows. */
public final class Totals {

    /** What senders write at will is told apart only so far. */
    private static final int KINDS = 1_000;

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, VerdictCounts> regions = new TreeMap<>();
    private final Map<CriterionKey, Map<Status, Long>> criteria = new LinkedHashMap<>();
    private final Map<AppliedRuleset, Long> rulesets = new LinkedHashMap<>();
    private final Set<String> extraHeaders = new LinkedHashSet<>();
    private long refused;
    private long faults;

    /** A criterion of a ruleset, as it is titled. */
    public record CriterionKey(String ruleset, String id, String title) {}

    /** How many applications came to which verdict, and how many were refused. */
    public static final class VerdictCounts {

        private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        private long refused;

        void add(@Nullable AssessmentDocument document) {
            if (document == null) {
                refused++;
            } else {
                verdicts.merge(document.verdict(), 1L, Long::sum);
            }
        }

        public long of(Verdict verdict) {
            return verdicts.getOrDefault(verdict, 0L);
        }

        public long refused() {
            return refused;
        }
    }

    /** Counts one more row. */
    public void add(ResultRow row) {
        row.extra().keySet().stream()
                .filter(header -> extraHeaders.size() < KINDS)
                .forEach(extraHeaders::add);
        AssessmentDocument document = null;
        if (row.assessed()) {
            document = row.assessment();
            add(document);
        } else {
            refused++;
            faults += row.problem().violations().size();
        }
        for (var region : row.regions().isEmpty() ? List.of("") : row.regions()) {
            if (regions.size() < KINDS || regions.containsKey(region)) {
                regions.computeIfAbsent(region, any -> new VerdictCounts()).add(document);
            }
        }
    }

    private void add(AssessmentDocument document) {
        verdicts.merge(document.verdict(), 1L, Long::sum);
        rulesets.merge(document.ruleset(), 1L, Long::sum);
        for (var written : document.criteria()) {
            var key = new CriterionKey(
                    document.ruleset().id(), written.criterion().id(), written.title());
            criteria.computeIfAbsent(key, any -> new EnumMap<>(Status.class)).merge(written.status(), 1L, Long::sum);
        }
    }

    public long of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /** Applications that were not assessed. */
    public long refused() {
        return refused;
    }

    /** Faults of the refused applications, as many as are kept. */
    public long faults() {
        return faults;
    }

    public long applications() {
        return refused + verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** By code; an application of several regions counts in each; the empty code stands for none named. */
    public Map<String, VerdictCounts> regions() {
        return regions;
    }

    /** In the order of the ruleset. */
    public Map<CriterionKey, Map<Status, Long>> criteria() {
        return criteria;
    }

    /** The rulesets used, by day and version, in the order they came. */
    public Map<AppliedRuleset, Long> rulesets() {
        return rulesets;
    }

    /** Headers of the sender's own columns, in the order they came. */
    public Set<String> extraHeaders() {
        return extraHeaders;
    }
}
