package ru.promcluster.history.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job was at a moment that changed it.
 *
 * @param number from 1, without gaps
 * @param read applications, {@code judged} and {@code refused} together
 * @param share of the file, from 0 to 1
 * @param rate applications a second, by the last half minute; {@code null}: not known
 * @param remaining seconds to the end at that rate; {@code null}: not known
 */
public record JobEvent(
        long number,
        Instant at,
        JobState state,
        long read,
        long judged,
        long refused,
        double share,
        @Nullable Double rate,
        @Nullable Double remaining) {}
