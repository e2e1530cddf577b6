package ru.promcluster.rulebook.remedy.step;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;

/** A participant while a step changes it. */
final class EditedParticipant {

    private final Participant before;
    private @Nullable Boolean produced;
    private @Nullable Boolean founds;
    private @Nullable Roubles output;
    private @Nullable Roubles outputUsed;
    private @Nullable Roubles purchases;
    private @Nullable Roubles purchasesFromMembers;

    EditedParticipant(Participant before) {
        this.before = before;
        produced = before.producedInReportingYear();
        founds = before.foundsOrganisation();
        output = before.output();
        outputUsed = before.outputUsedByMembers();
        purchases = before.purchases();
        purchasesFromMembers = before.purchasesFromMembers();
    }

    EditedParticipant producing() {
        produced = true;
        return this;
    }

    EditedParticipant founding() {
        founds = true;
        return this;
    }

    /** Members use so much more of the output; the output grows only where the part would exceed it. */
    EditedParticipant supplying(BigDecimal more) {
        outputUsed = sum(outputUsed, more);
        output = greater(output, outputUsed);
        return this;
    }

    /** So much more of the purchases comes from members; the purchases grow only where the part would exceed them. */
    EditedParticipant buying(BigDecimal more) {
        purchasesFromMembers = sum(purchasesFromMembers, more);
        purchases = greater(purchases, purchasesFromMembers);
        return this;
    }

    private static Roubles sum(@Nullable Roubles amount, BigDecimal more) {
        return new Roubles(amount == null ? more : amount.amount().add(more));
    }

    private static Roubles greater(@Nullable Roubles whole, Roubles part) {
        return whole == null || whole.compareTo(part) < 0 ? part : whole;
    }

    Participant participant() {
        return new Participant(
                before.id(),
                before.name(),
                before.inn(),
                before.ogrn(),
                before.country(),
                before.region(),
                before.municipality(),
                before.reliefGround(),
                before.kind(),
                before.role(),
                before.anchor(),
                before.status(),
                before.joinedOn(),
                produced,
                output,
                outputUsed,
                purchases,
                purchasesFromMembers,
                before.revenue(),
                before.valueAdded(),
                before.jobs(),
                before.highProductivityJobs(),
                founds,
                before.residentOf());
    }
}
