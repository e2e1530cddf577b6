package ru.promcluster.web.jobs;

import org.jspecify.annotations.Nullable;
import ru.promcluster.history.jobs.JobEvent;
import ru.promcluster.history.jobs.JobState;

/**
 * How far a job is.
 *
 * @param read applications read, {@code judged} and {@code failed} together
 * @param failed applications that could not be judged
 * @param share of the file, from 0 to 1
 * @param rate applications a second; absent: not known
 * @param remaining seconds to the end; absent: not known
 */
record ProgressView(
        JobState state,
        long read,
        long judged,
        long failed,
        double share,
        @Nullable Double rate,
        @Nullable Double remaining) {

    private static final double TENTHS = 10;

    static ProgressView of(JobEvent event) {
        var isRunning = event.state() == JobState.RUNNING;
        return new ProgressView(
                event.state(),
                event.read(),
                event.judged(),
                event.refused(),
                event.share(),
                isRunning ? rounded(event.rate()) : null,
                isRunning ? rounded(event.remaining()) : null);
    }

    private static @Nullable Double rounded(@Nullable Double number) {
        return number == null ? null : Math.round(number * TENTHS) / TENTHS;
    }
}
