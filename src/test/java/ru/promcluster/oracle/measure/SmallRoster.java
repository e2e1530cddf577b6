package ru.promcluster.oracle.measure;

import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Status;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.Draw;
import ru.promcluster.oracle.ParticipantFacts;

/**
 * Up to three participants, listed wholly, partly or not at all. Where members are declared that are not listed, they are
 * as many as the ids that are named beyond the list: the rules let each of these be a member, whatever is declared, and do
 * not search which of them serve most where there are fewer.
 */
public final class SmallRoster {

    private SmallRoster() {}

    /** Puts them into the application and gives the ids that others may name; a complete roster has at least one. */
    public static List<String> drawInto(ApplicationFacts facts, Draw draw) {
        var roster = new ArrayList<Participant>();
        var ids = new ArrayList<String>();
        int joined = 0;
        for (int i = draw.between(1, 3); i > 0; i--) {
            var participant = new ParticipantFacts("p" + i);
            participant.status =
                    draw.chance(20) ? null : draw.oneOf(Status.MEMBER, Status.MEMBER, Status.JOINING, Status.PROSPECT);
            participant.country = draw.chance(25) ? null : draw.oneOf("RU", "RU", "BY");
            joined += participant.status == null || participant.status == Status.MEMBER ? 1 : 0;
            roster.add(participant.participant());
            ids.add(participant.id);
        }
        boolean absent = draw.chance(15);
        boolean partial = !absent && draw.chance(25);
        if (partial) {
            facts.incomplete.add(PartialList.PARTICIPANTS);
        }
        if (draw.chance(40)) {
            int more = partial || draw.chance(60) ? 2 : 0;
            facts.declared.participants = absent ? ids.size() + 1L : joined + more;
        }
        if (!absent) {
            facts.participants = roster;
        }
        if (Rosters.isOpen(facts.application())) {
            ids.add("x1");
            if (!absent) {
                ids.add("x2");
            }
        }
        return ids;
    }
}
