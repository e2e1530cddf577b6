package ru.promcluster.oracle.batch;

import java.time.LocalDate;
import java.util.List;
import ru.promcluster.oracle.measure.Confirmation;
import ru.promcluster.oracle.measure.HandRuleset;

/** The ruleset over start batches, as section 0 of the law file lists its rows. */
public final class BatchRulesets {

    private BatchRulesets() {}

    /** Decree 41 since 2023. */
    public static HandRuleset decree2372() {
        return new HandRuleset(
                "start-batches",
                "2022-2372",
                List.of(
                        Confirmation.row(),
                        BatchRows.startBatches(),
                        BatchRows.betweenMembers(),
                        BatchRows.paidSince2023(),
                        BatchRows.subsidyShare(),
                        BatchRows.subsidyCap()),
                List.of("start-batch-definition"),
                List.of(
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2025, 3, 1)));
    }
}
