package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;

/** Figures about the jobs of a group of members (formulas F3 and F4 of the law). */
final class JobFigures {

    private static final String DECLARED_JOBS = "/declared/jobs";
    private static final String DECLARED_PRODUCTIVE = "/declared/highProductivityJobs";

    private final MemberGroup group;
    private final Roster roster;
    private final List<String> evidence;
    private final List<String> missing = new ArrayList<>();

    JobFigures(MemberGroup group) {
        this.group = group;
        this.roster = group.roster();
        evidence = new ArrayList<>(2 * group.candidates().length + 2);
    }

    Measure shareOfHighProductivityJobs() {
        var sums = new ShareOfSums();
        var surely = new SureJobs();
        for (int i : group.candidates()) {
            var member = roster.listed().get(i);
            if (isLeftOut(i)) {
                continue;
            }
            var part = member.highProductivityJobs();
            var whole = member.jobs();
            if (group.at(i) == Answer.YES) {
                sums.addCounts(part, whole);
                surely.add(part, whole);
            } else {
                sums.addOptional(decimal(part), decimal(whole));
            }
            note(part, PointerColumn.PRODUCTIVE_JOBS.at(i));
            note(whole, PointerColumn.JOBS.at(i));
        }
        if (roster.hasUnlisted() && group.mayHaveOthers()) {
            sums.addUnlisted();
        }
        return roster.isComplete() ? listedShare(sums) : declaredShare(sums, surely);
    }

    private Measure listedShare(ShareOfSums sums) {
        missing.addAll(group.missingOfListed());
        if (evidence.isEmpty()) {
            evidence.add("/participants");
        }
        return new Measure(sums.bounds(), evidence, missing, sums.isWholeEmpty());
    }

    /** With a roster that is not complete the declared totals count, as far as they are given. */
    private Measure declaredShare(ShareOfSums sums, SureJobs surely) {
        var jobs = roster.usable(roster.declared().jobs(), surely.least);
        var productive = roster.usable(roster.declared().highProductivityJobs(), surely.productive);
        var asked = new ArrayList<String>();
        (productive == null ? asked : evidence).add(DECLARED_PRODUCTIVE);
        (jobs == null ? asked : evidence).add(DECLARED_JOBS);
        if (Objects.equals(jobs, 0L)) {
            return new Measure(Bounds.exactly(Quotient.ZERO), List.of(DECLARED_JOBS), List.of(), true);
        }
        if (jobs != null && productive != null) {
            var exact = MemberShare.percent(Math.min(productive, jobs), jobs);
            return Measure.of(Bounds.exactly(exact), List.of(DECLARED_PRODUCTIVE, DECLARED_JOBS), List.of());
        }
        if (jobs != null) {
            var least = MemberShare.percent(surely.productive, jobs);
            var most = MemberShare.percent(jobs - surely.shortfall, jobs);
            return Measure.of(new Bounds(End.at(least), End.at(most)), evidence, asked);
        }
        return productive == null
                ? undeclaredShare(sums, asked)
                : Measure.of(surely.boundsFor(productive), evidence, asked);
    }

    private Measure undeclaredShare(ShareOfSums sums, List<String> asked) {
        if (group.mayHaveOthers()) {
            return Measure.of(sums.bounds(), evidence, asked);
        }
        evidence.add(group.closedBy());
        return new Measure(sums.bounds(), evidence, missing.isEmpty() ? List.of() : asked, sums.isWholeEmpty());
    }

    /** It does not belong to the group, or what is declared leaves no room for it. */
    private boolean isLeftOut(int place) {
        return group.at(place) == Answer.NO || (group.at(place) == Answer.MAYBE && !group.mayHaveOthers());
    }

    private void note(@Nullable Object fact, String pointer) {
        (fact == null ? missing : evidence).add(pointer);
    }

    private static @Nullable BigDecimal decimal(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    /** What is known of the jobs of the sure members, to hold declared totals against. */
    private static final class SureJobs {

        /** Jobs that there are at least. */
        private long least;
        /** High-productivity jobs that are known. */
        private long productive;
        /** High-productivity jobs that there may be at most; {@link Count#UNLIMITED}: nothing bounds them. */
        private long mostProductive;
        /** Jobs that are known not to be high-productivity ones. */
        private long shortfall;

        void add(@Nullable Long part, @Nullable Long whole) {
            least += whole != null ? whole : part != null ? part : 0;
            productive += part == null ? 0 : part;
            shortfall += part != null && whole != null ? whole - part : 0;
            var most = part != null ? part : whole != null ? whole : Count.UNLIMITED;
            mostProductive = Count.add(mostProductive, most);
        }

        /** All jobs are unknown, and the members that are not listed may have as many as one likes. */
        Bounds boundsFor(long declaredProductive) {
            if (declaredProductive == 0) {
                return Bounds.exactly(Quotient.ZERO);
            }
            var elsewhere = mostProductive == Count.UNLIMITED ? 0 : Math.max(0, declaredProductive - mostProductive);
            var fewestJobs = Math.max(declaredProductive + shortfall, least + elsewhere);
            return new Bounds(End.near(Quotient.ZERO), End.at(MemberShare.percent(declaredProductive, fewestJobs)));
        }
    }

    Measure valueAddedPerJob() {
        var productivity = new Productivity();
        for (int place : group.candidates()) {
            if (!isLeftOut(place)) {
                add(productivity, roster.listed().get(place), place);
            }
        }
        if (group.mayHaveOthers()) {
            missing.addAll(group.missingOfListed());
        }
        if (roster.hasUnlisted() && group.mayHaveOthers()) {
            productivity.addUnlisted();
            missing.add("/participants");
        } else if (roster.hasUnlisted()) {
            evidence.add(group.closedBy());
        }
        if (evidence.isEmpty() && roster.isComplete()) {
            evidence.add("/participants");
        }
        return new Measure(productivity.bounds(), evidence, missing, productivity.isWholeEmpty());
    }

    private void add(Productivity productivity, Participant member, int place) {
        var value = member.valueAdded() == null ? null : member.valueAdded().amount();
        var leastJobs = Objects.requireNonNullElse(member.highProductivityJobs(), 0L);
        productivity.add(value, member.jobs(), leastJobs, group.at(place) == Answer.YES);
        note(value, PointerColumn.VALUE_ADDED.at(place));
        note(member.jobs(), PointerColumn.JOBS.at(place));
    }
}
