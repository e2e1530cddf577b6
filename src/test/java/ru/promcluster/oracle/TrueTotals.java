package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;

/** The totals that the sender of a complete application would declare truly, by each criterion's own meaning. */
public final class TrueTotals {

    private static final int MOST_DECIMALS = 12;

    private TrueTotals() {}

    /** Members of any country count in {@code participants}; all others count Russian members, relief on the day. */
    static DeclaredFacts of(ClusterApplication complete, LocalDate day) {
        var tally = HandTally.of(complete, day);
        var totals = new DeclaredFacts();
        totals.participants = joined(complete);
        totals.industrialParticipants = (long) tally.industrial;
        totals.finalProducers = (long) tally.finals;
        totals.anchors = (long) tally.anchors;
        totals.educationalOrganisations = (long) tally.education;
        totals.jobs = tally.jobs;
        totals.highProductivityJobs = tally.highProductivityJobs;
        totals.industrialParks = (long) tally.parks;
        totals.technologyInfrastructure = (long) tally.technologyObjects;
        totals.jointProjects = (long) tally.projects;
        totals.jointProjectsValue = new Roubles(tally.projectsValue);
        totals.cooperationLevel = exactPerCent(tally.purchasesFromMembers, tally.purchases);
        // A foreign member stands in declared.participants but in no relief count: the two would not be of one whole.
        totals.reliefParticipants = tally.members == totals.participants ? (long) tally.inRelief : null;
        return totals;
    }

    /**
     * The totals of a sender who speaks of Russian members only, as the criteria do, and rounds a level down that has no end in
     * decimals: no figure of the law lies between the two.
     */
    public static DeclaredTotals ofRussianMembers(ClusterApplication complete, LocalDate day) {
        var tally = HandTally.of(complete, day);
        var totals = of(complete, day);
        totals.participants = (long) tally.members;
        totals.reliefParticipants = (long) tally.inRelief;
        totals.cooperationLevel = new Share(
                tally.purchases.signum() == 0
                        ? BigDecimal.ZERO
                        : tally.purchasesFromMembers
                                .multiply(BigDecimal.valueOf(100))
                                .divide(tally.purchases, MOST_DECIMALS, RoundingMode.DOWN));
        return totals.totals();
    }

    static long joined(ClusterApplication application) {
        long joined = 0;
        for (var participant : Known.fact(application.participants(), "participants")) {
            var status = participant.status();
            if (status == null || status == Participant.Status.MEMBER) {
                joined++;
            }
        }
        return joined;
    }

    /** Null where the level has no end in decimals: a rounded one would not be true. */
    private static @Nullable Share exactPerCent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return new Share(BigDecimal.ZERO);
        }
        var hundredfold = part.multiply(BigDecimal.valueOf(100));
        var level = hundredfold.divide(whole, MOST_DECIMALS, RoundingMode.DOWN);
        return level.multiply(whole).compareTo(hundredfold) == 0 ? new Share(level.stripTrailingZeros()) : null;
    }
}
