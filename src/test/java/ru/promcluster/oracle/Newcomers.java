package ru.promcluster.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Status;
import ru.promcluster.cluster.Scenario;

/** Clusters that others are about to join, and the same once they have. It shares no code with what judges scenarios. */
public final class Newcomers {

    private Newcomers() {}

    /**
     * A complete application in which some of the members have not joined yet. Its regions are those of all: who joins
     * stands in one of them, so that the list may be forgotten where the members alone stand in all of them.
     */
    public static ClusterApplication among(ClusterApplication complete, long seed) {
        var draw = new Draw(seed);
        int share = draw.number(5, 20, 50, 90);
        var facts = ApplicationFacts.of(complete);
        var participants = new ArrayList<Participant>();
        for (var participant : Known.fact(complete.participants(), "participants")) {
            var drawn = ParticipantFacts.of(participant);
            if (HandTally.counts(participant) && draw.chance(share)) {
                drawn.status = draw.oneOf(Status.JOINING, Status.PROSPECT);
            }
            participants.add(drawn.participant());
        }
        facts.participants = participants;
        facts.regions = participants.stream()
                .filter(each -> each.country() == null || "RU".equals(each.country()))
                .map(Participant::region)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return facts.application();
    }

    /** The complete application in which all that a scenario counts have joined. */
    public static ClusterApplication joined(ClusterApplication complete, Scenario scenario) {
        var facts = ApplicationFacts.of(complete);
        var participants = new ArrayList<Participant>();
        for (var participant : Known.fact(complete.participants(), "participants")) {
            var status = participant.status();
            var joins = (status == Status.JOINING && scenario != Scenario.MEMBERS)
                    || (status == Status.PROSPECT && scenario == Scenario.PROSPECTS);
            var drawn = ParticipantFacts.of(participant);
            drawn.status = joins ? Status.MEMBER : status;
            participants.add(drawn.participant());
        }
        facts.participants = participants;
        return facts.application();
    }

    /** A part of the facts, perhaps with the true numbers of those that have not joined. */
    public static ClusterApplication declared(ClusterApplication partial, ClusterApplication complete, long seed) {
        var draw = new Draw(seed);
        var facts = ApplicationFacts.of(partial);
        int share = draw.number(0, 50, 100);
        facts.declared.joining = draw.chance(share) ? number(complete, Status.JOINING) : null;
        facts.declared.prospects = draw.chance(share) ? number(complete, Status.PROSPECT) : null;
        return facts.application();
    }

    /** Since one that is not listed counts as Russian, no number stands in for foreign ones. */
    private static @Nullable Long number(ClusterApplication complete, Status status) {
        List<Participant> participants = Known.fact(complete.participants(), "participants");
        var newcomers =
                participants.stream().filter(each -> each.status() == status).toList();
        return newcomers.stream().allMatch(each -> each.country() == null || "RU".equals(each.country()))
                ? (long) newcomers.size()
                : null;
    }
}
