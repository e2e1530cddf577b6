package ru.promcluster.rulebook.remedy.step;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.cluster.Roubles;

/**
 * A participant that a cluster is advised to take in: what it has to be, and nothing that it would have to do besides. It
 * founds nothing and has no contract: these are steps of their own. Of money it has the least there is, a kopeck: one that
 * makes parts sells them to members, one that makes the final product buys from members; so that no sum is carried by it.
 *
 * @param role of an industrial one; {@code null}: it is not industrial
 * @param produces false: it organises production and has made nothing yet
 * @param region subject where it produces; {@code null}: the application names none
 * @param ground why that is a relief territory; NONE: the place itself gives none
 * @param relieved it counts as standing in a relief territory
 */
public record Newcomer(
        Kind kind,
        @Nullable Role role,
        boolean produces,
        @Nullable String region,
        ReliefGround ground,
        boolean relieved) {

    /** The least amount there is, in roubles. */
    public static final BigDecimal KOPECK = new BigDecimal("0.01");

    private static final Roubles LEAST = new Roubles(KOPECK);
    private static final Roubles NOTHING = Roubles.of(0);

    /** It is an industrial member. */
    public boolean isIndustrial() {
        return kind == Kind.INDUSTRIAL;
    }

    /** Roubles that it has to spend with members, now or once it produces. */
    public BigDecimal roubles() {
        return role == Role.FINAL ? KOPECK : BigDecimal.ZERO;
    }

    /** As it stands in the roster of an application. */
    Participant participant(String id) {
        var sold = role == Role.INTERMEDIATE && produces ? LEAST : NOTHING;
        var bought = role == Role.FINAL && produces ? LEAST : NOTHING;
        return new Participant(
                id,
                null,
                null,
                null,
                "RU",
                region,
                null,
                ground,
                kind,
                role,
                false,
                Participant.Status.MEMBER,
                null,
                produces,
                sold,
                sold,
                bought,
                bought,
                NOTHING,
                NOTHING,
                0L,
                0L,
                false,
                null);
    }

    /** The totals with it among them; what is not declared stays so. */
    DeclaredTotals counted(DeclaredTotals totals) {
        return new DeclaredTotals(
                more(totals.participants(), true),
                more(totals.industrialParticipants(), isIndustrial()),
                more(totals.finalProducers(), role == Role.FINAL),
                totals.industrialParks(),
                totals.jobs(),
                totals.highProductivityJobs(),
                totals.revenue(),
                totals.jointProjects(),
                totals.jointProjectsValue(),
                totals.cooperationLevel(),
                more(totals.reliefParticipants(), relieved),
                totals.joining(),
                totals.prospects(),
                totals.anchors(),
                more(totals.educationalOrganisations(), kind == Kind.EDUCATION),
                totals.technologyInfrastructure());
    }

    private static @Nullable Long more(@Nullable Long total, boolean counts) {
        return total == null || !counts ? total : Long.valueOf(total + 1);
    }
}
