package ru.promcluster.history.jobs;

/**
 * The right to work on a job, for a time. Who lets it run out loses it: another one's number is greater.
 *
 * @param job as it was when the lease was given
 * @param number of the lease
 */
public record JobLease(Job job, long number) {}
