package ru.promcluster.history.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.results.Decision;

/**
 * What a reviewer decided on an application of a job.
 *
 * @param number of the application in the file
 * @param version from 1, without gaps: what was decided on the same application one time after the other
 * @param applicationSha256 digest of what was judged
 * @param who uploaded it
 * @param counts no later version took its place
 */
public record JobDecision(
        long number,
        int version,
        @Nullable String applicationId,
        String applicationSha256,
        Decision decision,
        @Nullable String reason,
        Instant at,
        String who,
        boolean counts) {}
