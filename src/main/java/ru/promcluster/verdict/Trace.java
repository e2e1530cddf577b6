package ru.promcluster.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one criterion came to its status, so that a reviewer can do it again by hand.
 *
 * @param facts what was read, as it was sent
 * @param figures the numbers of the law that were compared with
 * @param comparison step by step, in words
 */
public record Trace(List<Fact> facts, List<TracedFigure> figures, List<String> comparison) {

    public Trace {
        facts = List.copyOf(facts);
        figures = List.copyOf(figures);
        comparison = List.copyOf(comparison);
    }

    /**
     * A fact of the application.
     *
     * @param pointer JSON Pointer
     * @param json the value in JSON
     * @param words what it is about and what it says
     */
    public record Fact(String pointer, String json, String words) {}

    /**
     * A number of the law.
     *
     * @param from first day in force, inclusive
     * @param point clause, in Russian
     * @param sources addresses of published pages
     */
    public record TracedFigure(
            String name,
            BigDecimal value,
            Unit unit,
            @Nullable LocalDate from,
            String point,
            Confidence confidence,
            List<String> sources) {}
}
