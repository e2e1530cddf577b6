package ru.promcluster.web.rulesets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Unit;

/**
 * Numbers of the law, by name and day.
 *
 * @param asOf the day they are in force on; absent: all that ever were
 */
record FigureList(String ruleset, @Nullable LocalDate asOf, List<FigureView> figures) {

    static FigureList all(Ruleset ruleset) {
        var byName = new TreeMap<String, List<Figure>>();
        // A later edition holds all earlier days of a figure; one that was dropped on the way is still taken along.
        ruleset.editions().forEach(edition -> byName.putAll(edition.content().figures()));
        var dated = byName.values().stream().flatMap(List::stream).map(FigureView::of);
        return new FigureList(ruleset.id(), null, dated.toList());
    }

    static FigureList inForce(Ruleset ruleset, LocalDate day) {
        var edition = Objects.requireNonNull(ruleset.editionInForce(day), "No edition on an admitted day");
        return new FigureList(
                ruleset.id(),
                day,
                edition.figures(day).stream().map(FigureView::of).toList());
    }

    /**
     * A number of the law.
     *
     * @param from first day, inclusive, in Moscow
     * @param point clause, in Russian
     * @param note in Russian
     */
    record FigureView(
            String name,
            BigDecimal value,
            Unit unit,
            @Nullable LocalDate from,
            String point,
            Confidence confidence,
            List<String> sources,
            @Nullable String note) {

        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.name(),
                    figure.value(),
                    figure.unit(),
                    figure.from(),
                    figure.point(),
                    figure.confidence(),
                    figure.sources(),
                    figure.note());
        }
    }
}
