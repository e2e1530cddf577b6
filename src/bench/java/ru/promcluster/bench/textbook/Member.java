package ru.promcluster.bench.textbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;

/** Derived: a participant that counts. Its fields are flat, so that no constraint has to walk a path. */
public record Member(
        String id,
        Participant.@Nullable Kind kind,
        Participant.@Nullable Role role,
        @Nullable String region,
        Participant.@Nullable ReliefGround reliefGround,
        @Nullable Boolean anchor,
        @Nullable Boolean produced,
        @Nullable BigDecimal purchases,
        @Nullable BigDecimal purchasesFromMembers,
        @Nullable BigDecimal valueAdded,
        @Nullable Long jobs,
        @Nullable Long highProductivityJobs) {

    public Member(Participant participant) {
        this(
                participant.id(),
                participant.kind(),
                participant.role(),
                participant.region(),
                participant.reliefGround(),
                participant.anchor(),
                participant.producedInReportingYear(),
                amount(participant.purchases()),
                amount(participant.purchasesFromMembers()),
                amount(participant.valueAdded()),
                participant.jobs(),
                participant.highProductivityJobs());
    }

    private static @Nullable BigDecimal amount(@Nullable Roubles roubles) {
        return roubles == null ? null : roubles.amount();
    }
}
