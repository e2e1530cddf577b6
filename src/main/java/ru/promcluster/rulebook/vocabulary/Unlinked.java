package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.Participant;
import ru.promcluster.verdict.Measure;

/** The members of a group of industrial ones that have no contract with another member that counts on the day. */
final class Unlinked {

    private final MemberGroup group;
    private final ClusterView view;
    private final Roster roster;
    private final Links links;
    private final List<String> unlinked = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private long ofKnownKind;
    private long ofUnknownKind;
    private long surelyButForKind;

    Unlinked(MemberGroup group, ClusterView view) {
        this.group = group;
        this.view = view;
        roster = view.roster();
        links = view.links();
        ofUnknownKind = roster.unlisted();
        for (int place : group.candidates()) {
            if (links.of(place) != Answer.YES) {
                note(place, roster.listed().get(place));
            }
        }
    }

    private void note(int place, Participant member) {
        var surely = links.of(place) == Answer.NO;
        if (member.kind() == null) {
            ofUnknownKind = Count.add(ofUnknownKind, 1);
            surelyButForKind += surely && group.isSureButForKind(member) ? 1 : 0;
        } else {
            ofKnownKind++;
        }
        if (group.at(place) == Answer.YES && surely) {
            unlinked.add(PointerColumn.MEMBER.at(place));
        } else if (group.at(place) == Answer.MAYBE) {
            group.addMissingConditions(place, missing);
        }
    }

    /** The least are those that surely have none, the greatest all that do not surely have one: both at once. */
    private Count count() {
        if (!roster.isComplete()) {
            return count(roster.totals());
        }
        var least = links.hasPartners() ? unlinked.size() : group.total().min();
        return new Count(least, ofKnownKind + ofUnknownKind);
    }

    private Count count(RosterTotals totals) {
        var least = links.hasPartners()
                ? unlinked.size() + totals.surelyIndustrialAmong(surelyButForKind)
                : group.total(totals).min();
        return new Count(least, Count.add(ofKnownKind, Math.min(ofUnknownKind, totals.mayBeIndustrialBesides())));
    }

    Measure measure() {
        var count = count();
        if (!count.isExact()) {
            links.addMissing(missing);
            if (links.isOpen()) {
                missing.add("/contracts");
            }
            if (roster.hasUnlisted()) {
                missing.add("/participants");
            }
        }
        return Measure.of(count.bounds(), evidence(count), missing);
    }

    /** The members that surely have none; where there are none of those, what makes it possible that some have none. */
    private List<String> evidence(Count count) {
        var evidence = new ArrayList<>(unlinked);
        if (unlinked.isEmpty() && view.hasContracts()) {
            evidence.add("/contracts");
        }
        if (count.min() == 0 && !count.isExact()) {
            for (int place : group.candidates()) {
                if (links.of(place) != Answer.YES && roster.listed().get(place).kind() != null) {
                    evidence.add(PointerColumn.KIND.at(place));
                }
            }
        }
        evidence.addAll(roster.declaredFor(this::count));
        return evidence;
    }
}
