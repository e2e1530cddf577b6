package ru.promcluster.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.jobs.JobCounts;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/**
 * The applications of a job, counted.
 *
 * @param applications read so far
 * @param refused of them not judged
 * @param verdicts how many came to each
 * @param criteria in the ruleset's order
 * @param regions by code; an application of several regions counts in each, {@code -} stands for those that name none
 * @param rulesets by edition
 */
public record JobSummary(
        long applications,
        long refused,
        Map<Verdict, Long> verdicts,
        List<CriterionCount> criteria,
        List<RegionCount> regions,
        List<RulesetCount> rulesets) {

    public JobSummary {
        criteria = List.copyOf(criteria);
        regions = List.copyOf(regions);
        rulesets = List.copyOf(rulesets);
    }

    /** A criterion and how many applications came to each status. */
    public record CriterionCount(String id, String title, Map<Status, Long> statuses) {}

    /** A region and how many applications came to each verdict. */
    public record RegionCount(String region, long applications, long refused, Map<Verdict, Long> verdicts) {}

    /** An edition of a ruleset and how many applications were judged by it. */
    public record RulesetCount(String id, String edition, String version, String sha256, long applications) {

        private RulesetCount and(RulesetCount other) {
            return new RulesetCount(id, edition, version, sha256, applications + other.applications);
        }
    }

    /** @param rulesets the one that the job names first, then any that may have judged some of its applications */
    static JobSummary of(
            List<JobCounts.Group> groups,
            List<JobCounts.RegionGroup> regions,
            List<Ruleset> rulesets,
            Language language) {
        long all = groups.stream().mapToLong(JobCounts.Group::count).sum();
        var verdicts = zeros(Verdict.class);
        groups.forEach(group -> add(verdicts, group.verdict(), group.count()));
        return new JobSummary(
                all,
                all - verdicts.values().stream().mapToLong(Long::longValue).sum(),
                verdicts,
                criteria(groups, rulesets.get(0), language),
                regions(regions),
                rulesets(groups, rulesets));
    }

    private static void add(Map<Verdict, Long> verdicts, @Nullable String verdict, long count) {
        if (verdict != null) {
            verdicts.merge(Verdict.valueOf(verdict), count, Long::sum);
        }
    }

    private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
        var counts = new EnumMap<E, Long>(type);
        Arrays.stream(type.getEnumConstants()).forEach(each -> counts.put(each, 0L));
        return counts;
    }

    private static List<CriterionCount> criteria(List<JobCounts.Group> groups, Ruleset ruleset, Language language) {
        var counts = new ArrayList<CriterionCount>();
        for (var ruled : ruleset.editions().get(ruleset.editions().size() - 1).criteria()) {
            var statuses = zeros(Status.class);
            int place = counts.size();
            groups.stream()
                    .filter(group -> place < group.statuses().length())
                    .forEach(group -> statuses.merge(
                            StatusLetters.status(group.statuses().charAt(place)), group.count(), Long::sum));
            counts.add(new CriterionCount(
                    ruled.criterion().id(), ruled.card().in(language).title(), statuses));
        }
        return counts;
    }

    private static List<RegionCount> regions(List<JobCounts.RegionGroup> groups) {
        var byRegion = new TreeMap<String, List<JobCounts.RegionGroup>>();
        groups.forEach(group -> byRegion.computeIfAbsent(group.region(), any -> new ArrayList<>())
                .add(group));
        var counts = new ArrayList<RegionCount>();
        byRegion.forEach((region, each) -> {
            var verdicts = zeros(Verdict.class);
            each.forEach(group -> add(verdicts, group.verdict(), group.count()));
            long all = each.stream().mapToLong(JobCounts.RegionGroup::count).sum();
            long judged = verdicts.values().stream().mapToLong(Long::longValue).sum();
            counts.add(new RegionCount(region, all, all - judged, verdicts));
        });
        return counts;
    }

    private static List<RulesetCount> rulesets(List<JobCounts.Group> groups, List<Ruleset> rulesets) {
        var named = rulesets.get(0);
        var counts = new TreeMap<String, RulesetCount>();
        for (var group : groups) {
            var edition = group.edition();
            if (edition != null) {
                var ruleset = rulesets.stream()
                        .filter(each -> each.sha256().equals(group.rulesetSha256()))
                        .findFirst()
                        .orElse(named);
                var count = new RulesetCount(ruleset.id(), edition, ruleset.version(), ruleset.sha256(), group.count());
                counts.merge(edition + " " + ruleset.sha256(), count, RulesetCount::and);
            }
        }
        return List.copyOf(counts.values());
    }
}
