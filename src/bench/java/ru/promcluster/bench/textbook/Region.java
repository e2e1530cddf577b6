package ru.promcluster.bench.textbook;

/** A subject of the Federation that the application names. */
public record Region(String code) {}
