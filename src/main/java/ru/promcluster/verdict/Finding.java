package ru.promcluster.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion found, without words.
 *
 * @param measure what was measured; {@code null} where the criterion is not in force, is a person's to decide or broke
 * @param requirement what was asked; {@code null} where nothing was compared
 */
public record Finding(
        Criterion criterion,
        Status status,
        @Nullable Measure measure,
        @Nullable Requirement requirement) {

    /** A criterion that came to its status without a comparison. */
    public static Finding of(Criterion criterion, Status status) {
        return new Finding(criterion, status, null, null);
    }

    /** The bounds that were compared; {@code null} where nothing was. */
    public @Nullable Bounds observed() {
        return measure == null || !status.isMeasured() ? null : measure.bounds();
    }

    /** The most that may be missing to pass; {@code null} where nothing was compared or nothing bounds it. */
    public @Nullable BigDecimal gap() {
        var observed = observed();
        return observed == null || requirement == null ? null : requirement.gap(observed, status);
    }

    public List<String> evidence() {
        return measure == null ? List.of() : measure.evidence();
    }

    /** The facts that would decide an undetermined criterion; none for a decided one. */
    public List<String> missing() {
        return measure == null || status != Status.UNDETERMINED ? List.of() : measure.missing();
    }
}
