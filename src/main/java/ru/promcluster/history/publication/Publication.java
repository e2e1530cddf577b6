package ru.promcluster.history.publication;

/**
 * Rules as they were published.
 *
 * @param number the higher, the newer
 * @param sha256 digest of all files of the bundle
 */
public record Publication(long number, String sha256) {}
