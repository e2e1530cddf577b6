package ru.promcluster.bench.textbook;

/**
 * Derived: a member has a contract with another one that counts on the day.
 *
 * @param member id of the participant
 */
public record Link(String member) {}
