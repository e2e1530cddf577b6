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
 * Up to three participants, listed wholly, partly or not at all. Not drawn, because the rules leave such open that all
 * ways would decide: fewer unlisted members than ids that are named beyond the list (which of them they are is a search
 * for the choice that serves most), and a declared total that leaves no Russian member at all.
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
        if (draw.chance(40)) {
            facts.declared.participants = total(draw, roster, joined, absent);
        }
        if (!absent) {
            facts.participants = roster;
            if (draw.chance(25)) {
                facts.incomplete.add(PartialList.PARTICIPANTS);
            }
        }
        var total = facts.declared.participants;
        if (absent || !facts.incomplete.isEmpty() || (total != null && total > joined)) {
            ids.add("x1");
            if (!absent) {
                ids.add("x2");
            }
        }
        return ids;
    }

    private static long total(Draw draw, List<Participant> roster, int joined, boolean absent) {
        if (absent) {
            return draw.between(roster.size() + 1, roster.size() + 2);
        }
        return Rosters.members(roster).isEmpty() || draw.chance(50)
                ? draw.between(joined + 2, joined + 3)
                : joined;
    }
}
