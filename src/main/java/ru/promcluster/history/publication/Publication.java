package ru.promcluster.history.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rules as they were published.
 *
 * @param number from 1, without gaps; the higher, the newer
 * @param from day of force, in Moscow; {@code null}: from the beginning
 * @param sha256 digest of all files of the bundle
 * @param reason why it reaches back, why a gate was passed, or why it was rolled back
 * @param draft id of the draft it was
 */
public record Publication(
        long number,
        @Nullable LocalDate from,
        String sha256,
        Instant publishedAt,
        String publishedBy,
        @Nullable String reason,
        @Nullable String draft) {

    /** What the audit trail calls it: its day is no less a part of it than its content. */
    String subject() {
        return from == null ? String.valueOf(number) : number + " from " + from;
    }
}
