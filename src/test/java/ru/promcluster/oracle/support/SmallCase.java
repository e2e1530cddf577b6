package ru.promcluster.oracle.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.Draw;
import ru.promcluster.oracle.batch.BatchCompletions;
import ru.promcluster.oracle.batch.SmallBatches;
import ru.promcluster.oracle.measure.Confirmation;
import ru.promcluster.oracle.measure.HandRuleset;
import ru.promcluster.oracle.measure.Hull;
import ru.promcluster.oracle.measure.Row;
import ru.promcluster.oracle.measure.Twin;
import ru.promcluster.oracle.park.ParkCompletions;
import ru.promcluster.oracle.park.SmallParks;
import ru.promcluster.oracle.project.ProjectCompletions;
import ru.promcluster.oracle.project.SmallProjects;

/**
 * A row of a measure and a day, with small applications to try it on and every way to fill them in.
 *
 * @param ruleset the measure
 * @param row one of its rows that is in force
 */
public record SmallCase(HandRuleset ruleset, Row row) {

    private static final int FORGOTTEN = 30;

    /** Every row that is in force of every edition. */
    public static List<SmallCase> all() {
        return HandRulesets.all().stream()
                .flatMap(ruleset ->
                        ruleset.rows().stream().filter(Row::isInForce).map(row -> new SmallCase(ruleset, row)))
                .toList();
    }

    /** The day that a seed judges on. */
    public LocalDate day(long seed) {
        var days = ruleset.days();
        return days.get((int) (seed % days.size()));
    }

    /** The application of a seed. */
    public ClusterApplication application(long seed) {
        var draw = new Draw(seed);
        return switch (family()) {
            case CONFIRMATION -> registered(draw, day(seed));
            case PROJECTS -> SmallProjects.drawn(draw);
            case BATCHES -> SmallBatches.drawn(draw);
            case PARKS -> SmallParks.drawn(draw);
        };
    }

    /** What all ways to fill it in give on the day. */
    public Hull hull(ClusterApplication partial, LocalDate day) {
        return Hull.of(completions(partial, day), completion -> row.outcome(completion, day));
    }

    private List<Twin<ClusterApplication>> completions(ClusterApplication partial, LocalDate day) {
        return switch (family()) {
            case CONFIRMATION -> Confirmation.completions(partial, day);
            case PROJECTS -> ProjectCompletions.of(partial, day, row);
            case BATCHES -> BatchCompletions.of(partial, day, row);
            case PARKS -> ParkCompletions.of(partial, day, row);
        };
    }

    private Family family() {
        if (row.id().equals("confirmed-cluster")) {
            return Family.CONFIRMATION;
        }
        return switch (ruleset.id()) {
            case "start-batches" -> Family.BATCHES;
            case "industrial-park" -> Family.PARKS;
            default -> Family.PROJECTS;
        };
    }

    private static ClusterApplication registered(Draw draw, LocalDate day) {
        var facts = new ApplicationFacts("Маленькая запись");
        if (draw.chance(80)) {
            facts.registry = draw.chance(15)
                    ? RegistryEntry.NONE
                    : new RegistryEntry(false, null, decision(draw, day), decision(draw, day));
        }
        return facts.application();
    }

    private static @Nullable LocalDate decision(Draw draw, LocalDate day) {
        return draw.chance(FORGOTTEN) ? null : Decisions.drawn(draw, day);
    }

    @Override
    public String toString() {
        return ruleset + " " + row.id();
    }

    /** What a row is read from. */
    private enum Family {
        CONFIRMATION,
        PROJECTS,
        BATCHES,
        PARKS
    }
}
