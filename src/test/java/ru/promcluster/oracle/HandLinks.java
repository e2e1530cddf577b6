package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;

/** Which members have a contract with another member that counts on a day. */
final class HandLinks {

    private final Map<String, Integer> placeOfMember;
    private final boolean[] linked;

    HandLinks(List<Participant> participants) {
        int size = participants.size();
        placeOfMember = new HashMap<>(size * 2);
        linked = new boolean[size];
        for (int i = 0; i < size; i++) {
            var participant = participants.get(i);
            if (HandTally.counts(participant)) {
                placeOfMember.put(participant.id(), i);
            }
        }
    }

    void follow(List<Contract> contracts, LocalDate day) {
        int size = contracts.size();
        for (int i = 0; i < size; i++) {
            var contract = contracts.get(i);
            if (isInForce(contract, day)) {
                follow(contract);
            }
        }
    }

    boolean isLinked(int place) {
        return linked[place];
    }

    static boolean isInForce(Contract contract, LocalDate day) {
        var validUntil = contract.validUntil();
        return !Known.fact(contract.signedOn(), "signedOn").isAfter(day)
                && (validUntil == null || !validUntil.isBefore(day));
    }

    private void follow(Contract contract) {
        var supplier = placeOfMember.get(contract.supplier());
        var buyer = placeOfMember.get(contract.buyer());
        if (supplier != null && buyer != null && !supplier.equals(buyer)) {
            linked[supplier] = true;
            linked[buyer] = true;
        }
    }
}
