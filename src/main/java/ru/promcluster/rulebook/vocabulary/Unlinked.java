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
        var besides = roster.isComplete()
                ? ofUnknownKind
                : Math.min(ofUnknownKind, roster.totals().mayBeIndustrialBesides());
        var forced = roster.isComplete() ? 0 : roster.totals().surelyIndustrialAmong(surelyButForKind);
        var least =
                links.hasPartners() ? unlinked.size() + forced : group.total().min();
        return new Count(least, Count.add(ofKnownKind, besides));
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
        if (unlinked.isEmpty() && view.hasContracts()) {
            unlinked.add("/contracts");
        }
        return Measure.of(count.bounds(), unlinked, missing);
    }
}
