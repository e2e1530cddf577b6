package ru.promcluster.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The cluster's entry in the federal register, if it is in it already.
 *
 * @param absent the application says that it is not in the register; then nothing else is given
 */
public record RegistryEntry(
        boolean absent,
        @Nullable String number,
        @Nullable LocalDate includedOn,
        @Nullable LocalDate confirmedOn) {

    /** The cluster is not in the register: known, not missing. */
    public static final RegistryEntry NONE = new RegistryEntry(true, null, null, null);
}
