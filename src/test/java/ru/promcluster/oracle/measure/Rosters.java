package ru.promcluster.oracle.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Status;
import ru.promcluster.oracle.ParticipantFacts;

/** Who is a member, and every way to fill in a roster of which a part or nothing is listed. */
public final class Rosters {

    private Rosters() {}

    /** The ids of the Russian ones that have joined; what says nothing of country or status counts as such. */
    public static Set<String> members(List<Participant> roster) {
        var members = new LinkedHashSet<String>();
        for (var participant : roster) {
            if (hasJoined(participant)
                    && (participant.country() == null || participant.country().equals("RU"))) {
                members.add(participant.id());
            }
        }
        return members;
    }

    /** Participants may exist that are not listed. */
    public static boolean isOpen(ClusterApplication application) {
        var listed = application.participants();
        return listed == null
                || application.incomplete().contains(PartialList.PARTICIPANTS)
                || (unlisted(application) != null && more(application) > 0);
    }

    /** Contracts may exist that are not listed: the list is absent or named incomplete, or some participants are. */
    public static boolean areContractsOpen(ClusterApplication application) {
        return application.contracts() == null
                || application.incomplete().contains(PartialList.CONTRACTS)
                || isOpen(application);
    }

    /**
     * Every roster there may be: of the named ids beyond the list each may be a member, as long as the declared total
     * allows, or one that has not joined; and further ones of both sorts may exist besides.
     */
    public static List<List<Participant>> completions(ClusterApplication partial, Set<String> named) {
        var listed = partial.participants() == null ? List.<Participant>of() : partial.participants();
        if (!isOpen(partial)) {
            return List.of(listed);
        }
        var beyond = new ArrayList<>(named);
        listed.forEach(participant -> beyond.remove(participant.id()));
        var rosters = new ArrayList<List<Participant>>();
        for (int chosen = 0; chosen < 1 << beyond.size(); chosen++) {
            long free = more(partial) - Integer.bitCount(chosen);
            if (free >= 0) {
                var roster = new ArrayList<>(listed);
                for (int i = 0; i < beyond.size(); i++) {
                    roster.add(participant(beyond.get(i), (chosen >> i & 1) == 1 ? Status.MEMBER : Status.JOINING));
                }
                roster.add(participant("stranger", Status.PROSPECT));
                if (free > 0) {
                    roster.add(participant("fresh", Status.MEMBER));
                }
                rosters.add(roster);
            }
        }
        return rosters;
    }

    /** So many members may be unlisted. */
    private static long more(ClusterApplication application) {
        var unlisted = unlisted(application);
        return unlisted == null ? Integer.MAX_VALUE : Math.max(0, unlisted);
    }

    private static @Nullable Long unlisted(ClusterApplication application) {
        var total = application.declared().participants();
        var listed = application.participants();
        return total == null || listed == null
                ? total
                : Long.valueOf(
                        total - listed.stream().filter(Rosters::hasJoined).count());
    }

    private static boolean hasJoined(Participant participant) {
        return participant.status() == null || participant.status() == Status.MEMBER;
    }

    /** A participant of whom nothing else is asked. */
    public static Participant participant(String id, @Nullable Status status) {
        var facts = new ParticipantFacts(id);
        facts.status = status;
        return facts.participant();
    }
}
