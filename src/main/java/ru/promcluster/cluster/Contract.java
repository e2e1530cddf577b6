package ru.promcluster.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract between participants.
 *
 * @param supplier id of the participant that delivers
 * @param buyer id of the participant that pays
 * @param value roubles
 * @param signedOn absent: not known whether it counts yet
 * @param validUntil its last day; absent: it does not expire
 * @param startBatch it buys a start batch (стартовая партия)
 */
public record Contract(
        @Nullable String id,
        String supplier,
        String buyer,
        @Nullable Kind kind,
        @Nullable Roubles value,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validUntil,
        @Nullable Boolean startBatch,
        @Nullable LocalDate paidOn) {

    /** What the contract is about (decree 779, requirements to clusters, sub-point «а»). */
    public enum Kind {
        SUPPLY,
        PRODUCTION_SERVICES,
        IMPORT_SUBSTITUTION_PROJECT,
        SPIC
    }

    /** Both ends are the same participant. */
    public boolean isWithItself() {
        return supplier.equals(buyer);
    }
}
