package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;

/** Who starts a joint project and who takes part, against the roster. */
final class ProjectParties {

    private static final List<PointerColumn> INITIATOR = List.of(PointerColumn.INITIATOR);
    private static final List<PointerColumn> PARTIES =
            List.of(PointerColumn.PROJECT_PARTICIPANTS, PointerColumn.INITIATOR);

    private final Roster roster;

    ProjectParties(Roster roster) {
        this.roster = roster;
    }

    /** The initiator is no member. One that is not named is one of the participants, if all of them are listed. */
    EachProject.Break initiator(JointProject project) {
        var initiator = project.initiator();
        if (initiator != null) {
            var member = roster.membership(initiator);
            return new EachProject.Break(
                    not(member), INITIATOR, pointer(initiator), List.of(), member == Answer.MAYBE);
        }
        if (!roster.isComplete()) {
            return new EachProject.Break(Answer.MAYBE, List.of(), List.of(), INITIATOR, false);
        }
        var members = members();
        var answer = members == 0 ? Answer.YES : members == roster.listed().size() ? Answer.NO : Answer.MAYBE;
        return new EachProject.Break(answer, List.of(), List.of("/participants"), INITIATOR, answer != Answer.MAYBE);
    }

    /** No member takes part but the initiator. */
    EachProject.Break partners(JointProject project) {
        var parties = project.participants();
        var initiator = project.initiator();
        return parties == null ? ofUnknown(initiator) : of(parties, initiator);
    }

    private EachProject.Break of(List<String> parties, @Nullable String initiator) {
        var sure = new HashSet<String>();
        var inDoubt = new HashSet<String>();
        for (var party : parties) {
            switch (roster.membership(party)) {
                case YES -> sure.add(party);
                case MAYBE -> inDoubt.add(party);
                case NO -> {
                    // It is no partner.
                }
            }
        }
        if (initiator != null) {
            sure.remove(initiator);
            inDoubt.remove(initiator);
            var answer = !sure.isEmpty() ? Answer.NO : inDoubt.isEmpty() ? Answer.YES : Answer.MAYBE;
            return new EachProject.Break(answer, PARTIES, List.of(), List.of(), !inDoubt.isEmpty());
        }
        var answer = byUnknownInitiator(sure, inDoubt);
        return new EachProject.Break(
                answer, List.of(PointerColumn.PROJECT_PARTICIPANTS), List.of(), INITIATOR, !inDoubt.isEmpty());
    }

    /** A single member may itself be the initiator, and is where nobody else is in the cluster. */
    private Answer byUnknownInitiator(Set<String> sure, Set<String> inDoubt) {
        if (sure.size() > 1) {
            return Answer.NO;
        }
        if (sure.isEmpty() && inDoubt.isEmpty()) {
            return Answer.YES;
        }
        var alone = roster.isComplete() && roster.listed().size() == 1;
        return alone ? Answer.YES : Answer.MAYBE;
    }

    /** Where there is no member besides the initiator at all, none takes part. */
    private EachProject.Break ofUnknown(@Nullable String initiator) {
        var open = new ArrayList<PointerColumn>();
        open.add(PointerColumn.PROJECT_PARTICIPANTS);
        if (initiator == null) {
            open.add(PointerColumn.INITIATOR);
        }
        var fields = initiator == null ? List.<PointerColumn>of() : INITIATOR;
        var alone = roster.isComplete() && !mayHavePartner(initiator);
        return new EachProject.Break(
                alone ? Answer.YES : Answer.MAYBE, fields, List.of("/participants"), open, alone);
    }

    private boolean mayHavePartner(@Nullable String initiator) {
        if (initiator == null) {
            return members() > 0 && roster.listed().size() > 1;
        }
        return roster.listed().stream()
                .anyMatch(participant -> participant.isMember() && !participant.id().equals(initiator));
    }

    private long members() {
        return roster.listed().stream().filter(Participant::isMember).count();
    }

    private List<String> pointer(String id) {
        for (int i = 0; i < roster.listed().size(); i++) {
            if (roster.listed().get(i).id().equals(id)) {
                return List.of(PointerColumn.MEMBER.at(i));
            }
        }
        return List.of();
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case MAYBE -> Answer.MAYBE;
            case NO -> Answer.YES;
        };
    }
}
