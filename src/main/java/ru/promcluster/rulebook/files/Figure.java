package ru.promcluster.rulebook.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Unit;

/**
 * A number of the law.
 *
 * @param point clause, in Russian
 * @param from first day it is in force, inclusive; absent: the first day of its edition
 */
public record Figure(
        String name,
        BigDecimal value,
        Unit unit,
        String point,
        Confidence confidence,
        List<String> sources,
        @Nullable String note,
        @Nullable LocalDate from) {

    public Figure {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /**
     * The one that is in force on a day.
     *
     * @param dated figures of one name, the earliest first
     * @return {@code null}: none is in force yet
     */
    public static @Nullable Figure inForce(List<Figure> dated, LocalDate day) {
        Figure latest = null;
        for (var figure : dated) {
            var from = figure.from();
            if (from == null || !from.isAfter(day)) {
                latest = figure;
            }
        }
        return latest;
    }

    /** The figure with another value. */
    public Figure with(BigDecimal other) {
        return new Figure(name, other, unit, point, confidence, sources, note, from);
    }

    Figure since(LocalDate editionFrom) {
        return from != null ? this : new Figure(name, value, unit, point, confidence, sources, note, editionFrom);
    }
}
