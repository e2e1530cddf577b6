package ru.promcluster.rulebook.vocabulary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;

/**
 * Which listed participants are linked to another member by a contract that counts on a day: signed on or before it and
 * not expired (decree 779, requirements to clusters, sub-point «а»).
 */
final class Links {

    private final Answer[] linked;
    private final boolean open;
    private final List<Contract> contracts;
    private final LocalDate day;
    private final Roster roster;
    private final MemberGroup members;

    Links(ClusterApplication application, MemberGroup members, LocalDate day) {
        this.members = members;
        roster = members.roster();
        this.day = day;
        contracts = Objects.requireNonNullElse(application.contracts(), List.of());
        open = application.contracts() == null
                || application.incomplete().contains(PartialList.CONTRACTS)
                || roster.hasUnlisted();
        linked = new Answer[roster.listed().size()];
        Arrays.fill(linked, open && hasPartners() ? Answer.MAYBE : Answer.NO);
        var unlinked = members.surely();
        for (int i = 0; i < contracts.size() && unlinked > 0; i++) {
            unlinked -= note(contracts.get(i));
        }
    }

    /** Whoever is alone in the cluster has nobody to make a contract with. */
    boolean hasPartners() {
        return Count.add(members.surely(), roster.unlisted()) > 1;
    }

    /** How many members it links that no contract before it did: once all are, no further one has to be looked at. */
    private int note(Contract contract) {
        var supplier = roster.place(contract.supplier());
        var buyer = roster.place(contract.buyer());
        if ((supplier != null && supplier.equals(buyer)) || (isLinked(supplier) && isLinked(buyer))) {
            return 0;
        }
        var counts = countsOn(contract);
        return counts == Answer.NO
                ? 0
                : link(supplier, counts.and(membership(buyer))) + link(buyer, counts.and(membership(supplier)));
    }

    private boolean isLinked(@Nullable Integer place) {
        return place == null || linked[place] == Answer.YES;
    }

    private Answer countsOn(Contract contract) {
        var until = contract.validUntil();
        if (until != null && until.isBefore(day)) {
            return Answer.NO;
        }
        var signed = contract.signedOn();
        if (signed == null) {
            return Answer.MAYBE;
        }
        return signed.isAfter(day) ? Answer.NO : Answer.YES;
    }

    /** Somebody outside a roster that is not complete may be a member. */
    private Answer membership(@Nullable Integer place) {
        if (place == null) {
            return Answer.MAYBE;
        }
        return members.at(place);
    }

    /** How many members are surely linked now that were not: one or none. */
    private int link(@Nullable Integer place, Answer answer) {
        if (place == null || answer.compareTo(linked[place]) <= 0) {
            return 0;
        }
        linked[place] = answer;
        return answer == Answer.YES && membership(place) == Answer.YES ? 1 : 0;
    }

    /** Whether the participant at this place of the list is linked. */
    Answer of(int place) {
        return linked[place];
    }

    /** Contracts may exist that are not listed. */
    boolean isOpen() {
        return open;
    }

    /** The missing days of signing that would link a participant that is not surely linked. */
    void addMissing(List<String> missing) {
        for (int i = 0; i < contracts.size(); i++) {
            var contract = contracts.get(i);
            if (contract.signedOn() == null && countsOn(contract) == Answer.MAYBE && wouldLink(contract)) {
                missing.add(PointerColumn.SIGNED_ON.at(i));
            }
        }
    }

    private boolean wouldLink(Contract contract) {
        return !contract.isWithItself()
                && (isUnlinkedMember(contract.supplier()) || isUnlinkedMember(contract.buyer()));
    }

    private boolean isUnlinkedMember(String id) {
        var place = roster.place(id);
        return place != null && members.at(place) == Answer.YES && linked[place] == Answer.MAYBE;
    }
}
