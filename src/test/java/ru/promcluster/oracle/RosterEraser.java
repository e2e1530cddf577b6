package ru.promcluster.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Status;

/**
 * Forgets facts of participants, some participants, or the roster. Since an unlisted member counts as a Russian one, no
 * foreign member is left out of a partial roster, and no total of participants stands in for a roster with one.
 */
final class RosterEraser {

    private final Draw draw;
    private final ApplicationFacts facts;
    private final DeclaredFacts truth;
    private final int fieldsForgotten;

    RosterEraser(Draw draw, ApplicationFacts facts, DeclaredFacts truth, int fieldsForgotten) {
        this.draw = draw;
        this.facts = facts;
        this.truth = truth;
        this.fieldsForgotten = fieldsForgotten;
    }

    void erase(int listsForgotten) {
        var roster = Known.fact(facts.participants, "participants");
        if (draw.chance(listsForgotten / 2)) {
            facts.participants = null;
            if (draw.chance(60) && roster.stream().noneMatch(RosterEraser::isForeignMember)) {
                facts.declared.participants = truth.participants;
            }
        } else if (draw.chance(listsForgotten)) {
            shorten(roster);
        } else {
            facts.participants = erased(roster);
            facts.declared.participants = draw.chance(30) ? truth.participants : null;
        }
        declare(draw.number(0, 0, 20, 60, 100));
    }

    /** Members are left out; that must show in the name "incomplete", in the declared total, or in both. */
    private void shorten(List<Participant> roster) {
        int share = draw.between(0, 100);
        var listed = new ArrayList<Participant>();
        var dropped = new HashSet<String>();
        boolean memberDropped = false;
        for (var participant : roster) {
            if (isForeignMember(participant) || draw.chance(share)) {
                listed.add(participant);
            } else {
                dropped.add(participant.id());
                memberDropped |= HandTally.counts(participant);
            }
        }
        boolean totalShowsIt = memberDropped && draw.chance(60);
        if (totalShowsIt) {
            facts.declared.participants = truth.participants;
        }
        if (!totalShowsIt || draw.chance(40)) {
            facts.incomplete.add(PartialList.PARTICIPANTS);
        }
        facts.participants = erased(listed);
        facts.contracts = withoutSomeOf(dropped);
    }

    /** Between listed participants all contracts stay; those of others may be unknown with them. */
    private List<Contract> withoutSomeOf(Set<String> dropped) {
        int share = draw.number(0, 50, 100);
        var contracts = new ArrayList<Contract>();
        for (var contract : Known.fact(facts.contracts, "contracts")) {
            boolean ofListed = !dropped.contains(contract.supplier()) && !dropped.contains(contract.buyer());
            if (ofListed || draw.chance(share)) {
                contracts.add(contract);
            }
        }
        return contracts;
    }

    private static boolean isForeignMember(Participant participant) {
        return !HandTally.counts(participant)
                && (participant.status() == null || participant.status() == Status.MEMBER);
    }

    private void declare(int share) {
        var declared = facts.declared;
        declared.industrialParticipants = draw.chance(share) ? truth.industrialParticipants : null;
        declared.finalProducers = draw.chance(share) ? truth.finalProducers : null;
        declared.anchors = draw.chance(share) ? truth.anchors : null;
        declared.educationalOrganisations = draw.chance(share) ? truth.educationalOrganisations : null;
        declared.jobs = draw.chance(share) ? truth.jobs : null;
        declared.highProductivityJobs = draw.chance(share) ? truth.highProductivityJobs : null;
        declared.cooperationLevel = draw.chance(share) ? truth.cooperationLevel : null;
        declared.reliefParticipants = draw.chance(share) ? truth.reliefParticipants : null;
    }

    private List<Participant> erased(List<Participant> roster) {
        var participants = new ArrayList<Participant>(roster.size());
        for (var participant : roster) {
            participants.add(erased(ParticipantFacts.of(participant)));
        }
        return participants;
    }

    private Participant erased(ParticipantFacts member) {
        member.name = kept(member.name);
        member.inn = kept(member.inn);
        member.ogrn = kept(member.ogrn);
        member.country = "RU".equals(member.country) ? kept(member.country) : member.country;
        member.status = member.status == Status.MEMBER ? kept(member.status) : member.status;
        member.region = kept(member.region);
        member.municipality = kept(member.municipality);
        member.reliefGround = kept(member.reliefGround);
        member.kind = kept(member.kind);
        member.role = kept(member.role);
        member.anchor = kept(member.anchor);
        member.joinedOn = kept(member.joinedOn);
        member.produced = kept(member.produced);
        member.foundsOrganisation = kept(member.foundsOrganisation);
        member.residentOf = kept(member.residentOf);
        eraseAmounts(member);
        return member.participant();
    }

    private void eraseAmounts(ParticipantFacts member) {
        member.output = kept(member.output);
        member.outputUsedByMembers = kept(member.outputUsedByMembers);
        member.purchases = kept(member.purchases);
        member.purchasesFromMembers = kept(member.purchasesFromMembers);
        member.revenue = kept(member.revenue);
        member.valueAdded = kept(member.valueAdded);
        member.jobs = kept(member.jobs);
        member.highProductivityJobs = kept(member.highProductivityJobs);
    }

    private <T> @Nullable T kept(@Nullable T fact) {
        return draw.chance(fieldsForgotten) ? null : fact;
    }
}
