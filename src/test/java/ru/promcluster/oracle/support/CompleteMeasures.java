package ru.promcluster.oracle.support;

import java.time.LocalDate;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.oracle.Draw;
import ru.promcluster.oracle.Known;
import ru.promcluster.oracle.batch.CompleteBatches;
import ru.promcluster.oracle.park.CompleteParks;
import ru.promcluster.oracle.project.CompleteProjects;

/**
 * Made applications in which every fact is known that a support measure reads: money of projects, start batches and
 * subsidies for them, parks, and the entry in the register. Many figures lie just at what is asked or one step beyond.
 */
public final class CompleteMeasures {

    private static final List<CompleteApplications> SIZES =
            List.of(CompleteApplications.ofSize(2), CompleteApplications.ofSize(8), CompleteApplications.ofSize(20));

    private CompleteMeasures() {}

    /** The application of a seed; the days of the register are drawn around the day. */
    public static ClusterApplication application(long seed, LocalDate day) {
        var draw = new Draw(seed);
        var facts = ApplicationFacts.of(draw.oneOf(SIZES).application(seed));
        var ids = Known.fact(facts.participants, "participants").stream()
                .map(Participant::id)
                .toList();
        facts.jointProjects = CompleteProjects.drawn(draw, Known.fact(facts.participants, "participants"));
        facts.infrastructure = CompleteParks.drawn(draw, Known.fact(facts.infrastructure, "infrastructure"));
        new CompleteBatches(draw, ids).drawInto(facts);
        facts.registry = draw.chance(10)
                ? RegistryEntry.NONE
                : new RegistryEntry(false, "17", Decisions.drawn(draw, day), Decisions.drawn(draw, day));
        return facts.application();
    }
}
