package ru.promcluster.history.jobs;

import java.time.Instant;
import ru.promcluster.history.jobs.Job.JobProgress;

/**
 * How a job was at a moment that changed it.
 *
 * @param number from 1, without gaps
 */
public record JobEvent(long number, Instant at, JobState state, JobProgress progress) {}
