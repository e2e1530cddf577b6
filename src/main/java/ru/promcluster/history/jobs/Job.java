package ru.promcluster.history.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job at one moment.
 *
 * @param fileBytes size of the file
 * @param cancelRequested somebody asked for its end
 * @param startedAt when the first worker took it
 */
public record Job(
        String id,
        Instant createdAt,
        JobOrder order,
        long fileBytes,
        String fileSha256,
        JobState state,
        boolean cancelRequested,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        JobProgress progress,
        JobEnd end) {

    /**
     * How far a job is.
     *
     * @param chunks written so far
     * @param read applications, {@code judged} and {@code refused} together
     * @param share of the file, from 0 to 1
     */
    public record JobProgress(long chunks, long read, long judged, long refused, double share) {}

    /**
     * What there is to say about the file as a whole.
     *
     * @param faultCount faults of the file that belong to no application
     * @param faults the first of them, in JSON
     * @param notes what stands out across the applications, in JSON
     * @param problem why it failed, in JSON
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record JobEnd(
            long faultCount, byte @Nullable [] faults, byte @Nullable [] notes, byte @Nullable [] problem) {}
}
