package ru.promcluster.assessment.comparison;

import ru.promcluster.exchange.Problem;

/** Nothing was judged, and this is why. */
public record NotCompared(Problem problem) implements Compared {}
