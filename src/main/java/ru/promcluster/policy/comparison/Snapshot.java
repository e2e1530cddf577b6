package ru.promcluster.policy.comparison;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.EditionContent;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.rulebook.files.RulesetContent;

/** What is in force on a day. */
record Snapshot(Map<String, CriterionFiles> criteria, Map<String, Figure> figures) {

    private static final Snapshot NOTHING = new Snapshot(Map.of(), Map.of());

    static Snapshot of(RulesetContent ruleset, LocalDate day) {
        EditionContent inForce = null;
        for (var edition : ruleset.editions()) {
            if (!edition.act().inForceFrom().isAfter(day)) {
                inForce = edition;
            }
        }
        return inForce == null || !inForce.act().isInForce(day) ? NOTHING : of(inForce, day);
    }

    private static Snapshot of(EditionContent edition, LocalDate day) {
        var figures = new HashMap<String, Figure>();
        edition.figures().forEach((name, dated) -> {
            var figure = Figure.inForce(dated, day);
            if (figure != null) {
                figures.put(name, figure);
            }
        });
        return new Snapshot(edition.criteria(), figures);
    }

    /** The days on which something comes into force or is so no longer. */
    static TreeSet<LocalDate> days(RulesetContent ruleset) {
        var days = new TreeSet<LocalDate>();
        for (var edition : ruleset.editions()) {
            days.add(edition.act().inForceFrom());
            var until = edition.act().inForceUntil();
            add(until == null ? null : until.plusDays(1), days);
            edition.figures().values().forEach(dated -> dated.forEach(figure -> add(figure.from(), days)));
        }
        return days;
    }

    private static void add(@Nullable LocalDate day, TreeSet<LocalDate> days) {
        if (day != null) {
            days.add(day);
        }
    }

    /** The criterion that bears a figure's name, else the first whose rule compares with it. */
    @Nullable
    CriterionFiles criterionOf(String figure) {
        var named = criteria.get(figure);
        if (named != null) {
            return named;
        }
        return criteria.values().stream()
                .filter(each -> each.comparesWith(figure))
                .findFirst()
                .orElse(null);
    }
}
