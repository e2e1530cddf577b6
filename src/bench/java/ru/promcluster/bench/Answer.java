package ru.promcluster.bench;

import org.jspecify.annotations.Nullable;
import ru.promcluster.oracle.Fraction;

/**
 * What a contestant says of one criterion, in a form in which all of them can be held against each other.
 *
 * @param value what was measured, exact; {@code null} where the criterion is not applicable
 */
public record Answer(
        String criterion, String status, @Nullable Fraction value) {}
