package ru.promcluster.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that says last that a cluster conforms to the requirements: its inclusion in the register, or a later
 * confirmation. It holds five years from its day (decree 1956 of 2021, point 2, and the rules of confirmation).
 *
 * @param on the day of the decision
 * @param latest no day that is left out of the entry can be that of a later decision; else it holds at least so long
 */
public record Confirmation(LocalDate on, boolean latest) {

    private static final int YEARS = 5;

    /**
     * The last decision known that is not after a day.
     *
     * @return {@code null}: none is known
     */
    public static @Nullable Confirmation of(@Nullable RegistryEntry entry, LocalDate day) {
        if (entry == null) {
            return null;
        }
        var included = notAfter(day, entry.includedOn());
        var confirmed = notAfter(day, entry.confirmedOn());
        var last = later(included, confirmed);
        if (last == null) {
            return null;
        }
        var known = entry.includedOn() != null && entry.confirmedOn() != null;
        return new Confirmation(last, known || last.equals(day));
    }

    private static @Nullable LocalDate notAfter(LocalDate day, @Nullable LocalDate decided) {
        return decided == null || decided.isAfter(day) ? null : decided;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    /** Its last day: five years on; of 29 February, 28 February. */
    public LocalDate until() {
        return on.plusYears(YEARS);
    }

    /** It still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !until().isBefore(day);
    }
}
