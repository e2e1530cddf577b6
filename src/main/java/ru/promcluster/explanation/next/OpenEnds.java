package ru.promcluster.explanation.next;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Participant;

/**
 * Which ends of a contract have no other contract whose day of signing is known. Whether that one counts on the day is not
 * looked at: it only chooses whom to ask about first.
 */
final class OpenEnds {

    private final List<Contract> contracts;
    private final List<Participant> participants;
    private @Nullable Map<String, Integer> places;

    OpenEnds(ClusterApplication application) {
        contracts = Objects.requireNonNullElse(application.contracts(), List.of());
        participants = Objects.requireNonNullElse(application.participants(), List.of());
    }

    /** Places of those ends in the list of participants, for the contract at a place of its own list. */
    List<Integer> of(int place) {
        var open = places == null ? openPlaces() : places;
        places = open;
        var contract = contracts.get(place);
        var ends = new ArrayList<Integer>(2);
        addEnd(open.get(contract.supplier()), ends);
        addEnd(open.get(contract.buyer()), ends);
        return ends;
    }

    private static void addEnd(@Nullable Integer end, List<Integer> ends) {
        if (end != null) {
            ends.add(end);
        }
    }

    private Map<String, Integer> openPlaces() {
        var linked = linked();
        var open = new HashMap<String, Integer>();
        for (int i = 0; i < participants.size(); i++) {
            var id = participants.get(i).id();
            if (!linked.contains(id)) {
                open.put(id, i);
            }
        }
        return open;
    }

    private Set<String> linked() {
        var linked = new HashSet<String>();
        for (var contract : contracts) {
            if (contract.signedOn() != null && !contract.isWithItself()) {
                linked.add(contract.supplier());
                linked.add(contract.buyer());
            }
        }
        return linked;
    }
}
