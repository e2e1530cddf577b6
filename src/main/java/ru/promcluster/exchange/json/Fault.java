package ru.promcluster.exchange.json;

/**
 * What is wrong with one value, without its place.
 *
 * @param code stable, lower-case with dots, such as {@code field.unknown}
 */
public record Fault(String code, String russian, String english) {}
