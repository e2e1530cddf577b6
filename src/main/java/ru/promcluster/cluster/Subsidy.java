package ru.promcluster.cluster;

import org.jspecify.annotations.Nullable;

/**
 * A subsidy that a participant asks for.
 *
 * @param measure name of the support measure, such as START_BATCHES
 * @param applicant id of a participant
 * @param amount roubles
 */
public record Subsidy(
        @Nullable String measure,
        @Nullable String applicant,
        @Nullable Roubles amount) {}
