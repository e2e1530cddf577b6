package ru.promcluster.bench.textbook;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the rules need to know besides the application.
 *
 * @param reliefRegions the subjects that are relief territory as a whole on the day
 */
public record Check(LocalDate day, Set<String> reliefRegions) {}
