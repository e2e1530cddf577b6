package ru.promcluster.history;

/**
 * What was assessed and what was answered, to the byte.
 *
 * @param application the canonical form
 * @param document the assessment in JSON
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record KeptTexts(byte[] application, byte[] document) {}
