package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.verdict.Measure;

/** The subjects of the Federation that the cluster lies in. */
public final class Regions {

    private final ClusterApplication application;
    private final MemberGroup members;
    private final Roster roster;

    Regions(ClusterApplication application, MemberGroup members) {
        this.application = application;
        this.members = members;
        roster = members.roster();
    }

    /** How many different ones: as listed, else those of the members, each of whom stands in exactly one. */
    public Measure count() {
        var listed = application.regions();
        if (listed == null) {
            return ofMembers();
        }
        var evidence = new ArrayList<String>();
        for (int i = 0; i < listed.size(); i++) {
            evidence.add(PointerColumn.LISTED_REGION.at(i));
        }
        var different = new HashSet<>(listed).size();
        var partial = application.incomplete().contains(PartialList.REGIONS);
        if (evidence.isEmpty() && !partial) {
            evidence.add("/regions");
        }
        var count = new Count(different, partial ? Count.UNLIMITED : different);
        return Measure.of(count.bounds(), evidence, partial ? List.of("/regions") : List.of());
    }

    private Measure ofMembers() {
        Set<String> known = new HashSet<>();
        var evidence = new ArrayList<String>();
        long unknown = 0;
        for (int i = 0; i < roster.listed().size(); i++) {
            var member = roster.listed().get(i);
            if (!member.isMember()) {
                continue;
            }
            if (member.region() == null) {
                unknown++;
                evidence.add(PointerColumn.MEMBER.at(i));
            } else {
                known.add(member.region());
                evidence.add(PointerColumn.REGION.at(i));
            }
        }
        var open = Count.add(unknown, roster.unlisted());
        var count = new Count(known.isEmpty() ? leastOfUnknown(unknown) : known.size(), Count.add(known.size(), open));
        addRosterEvidence(evidence);
        return Measure.of(count.bounds(), evidence, count.isExact() ? List.of() : List.of("/regions"));
    }

    private long leastOfUnknown(long unknown) {
        var sure = roster.unlisted() == Count.UNLIMITED ? members.total().min() : roster.unlisted();
        return unknown + sure > 0 ? 1 : 0;
    }

    private void addRosterEvidence(List<String> evidence) {
        if (roster.isComplete() && evidence.isEmpty()) {
            evidence.add("/participants");
        }
        if (!roster.isComplete() && (roster.unlisted() != Count.UNLIMITED || members.isSumOfParts())) {
            evidence.add("/declared/participants");
        }
    }
}
