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

    Figure since(LocalDate editionFrom) {
        return from != null ? this : new Figure(name, value, unit, point, confidence, sources, note, editionFrom);
    }
}
