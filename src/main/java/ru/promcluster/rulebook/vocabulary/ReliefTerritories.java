package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.Participant;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;

/** Which places give a member relief from the functional dependency level on one day (decree 413 of 2024, F5). */
public final class ReliefTerritories {

    private final Set<String> wholeRegions;

    /** @param wholeRegions ISO 3166-2:RU codes of the subjects that are relief territory as a whole on that day */
    public ReliefTerritories(Set<String> wholeRegions) {
        // Asked for every member: a copy by Set.copyOf divides at every look.
        this.wholeRegions = Collections.unmodifiableSet(new HashSet<>(wholeRegions));
    }

    /** ISO 3166-2:RU codes of the subjects that are relief territory as a whole. */
    public Set<String> wholeRegions() {
        return wholeRegions;
    }

    /** The share of members in relief territories; the declared totals where the roster is not complete. */
    Measure share(MemberGroup members) {
        var roster = members.roster();
        var share = new MemberShare(members, new Part());
        var declared = roster.usable(roster.declared().reliefParticipants(), share.surely());
        if (declared != null) {
            return declaredShare(roster, declared, share.surelyNot());
        }
        var measure = share.measure();
        return roster.isComplete() || !measure.missing().contains("/participants")
                ? measure
                : new Measure(measure.bounds(), measure.evidence(), missingTotals(roster), false);
    }

    private static Measure declaredShare(Roster roster, long relieved, long surelyNot) {
        var total = roster.declared().participants();
        if (total != null && roster.unlisted() != Count.UNLIMITED) {
            var evidence = List.of("/declared/reliefParticipants", "/declared/participants");
            return total == 0
                    ? new Measure(Bounds.exactly(Quotient.ZERO), evidence, List.of(), true)
                    : Measure.of(Bounds.exactly(MemberShare.percent(relieved, total)), evidence, List.of());
        }
        var evidence = List.of("/declared/reliefParticipants");
        var missing = List.of(total == null ? "/declared/participants" : "/participants");
        if (relieved == 0) {
            return Measure.of(Bounds.exactly(Quotient.ZERO), evidence, List.of());
        }
        var members = Math.max(roster.totals().declaredMembers(), relieved + surelyNot);
        return Measure.of(
                new Bounds(End.near(Quotient.ZERO), End.at(MemberShare.percent(relieved, members))), evidence, missing);
    }

    private static List<String> missingTotals(Roster roster) {
        DeclaredTotals declared = roster.declared();
        var missing = new ArrayList<String>();
        if (declared.participants() == null) {
            missing.add("/declared/participants");
        }
        missing.add(declared.reliefParticipants() == null ? "/declared/reliefParticipants" : "/participants");
        return missing;
    }

    private final class Part implements MemberShare.Part {

        /** The table wins over a stated NONE. */
        @Override
        public @Nullable PointerColumn shown(Participant member) {
            if (isWhole(member.region())) {
                return PointerColumn.REGION;
            }
            return hasGround(member) ? PointerColumn.RELIEF_GROUND : null;
        }

        private boolean isWhole(@Nullable String region) {
            return region != null && wholeRegions.contains(region);
        }

        private static boolean hasGround(Participant member) {
            var ground = member.reliefGround();
            return ground != null && ground != Participant.ReliefGround.NONE;
        }

        /** A member outside the table that says nothing may still lie in a monotown or a border district. */
        @Override
        public List<PointerColumn> missing(Participant member) {
            if (member.region() != null && member.reliefGround() != null) {
                return List.of();
            }
            var missing = new ArrayList<PointerColumn>();
            if (member.region() == null) {
                missing.add(PointerColumn.REGION);
            }
            if (member.reliefGround() == null) {
                missing.add(PointerColumn.RELIEF_GROUND);
            }
            return missing;
        }
    }
}
