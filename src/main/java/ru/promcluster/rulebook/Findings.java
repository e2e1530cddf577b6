package ru.promcluster.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.verdict.Finding;

/** Collects what the rules of one edition find of one application. Public for the compiled rules, who ask it by name. */
public final class Findings {

    private final Map<String, RuleFinding> byCriterion = new HashMap<>();
    private final Map<String, List<Figure>> figures;
    private LocalDate day = LocalDate.EPOCH;

    Findings(Map<String, List<Figure>> figures, List<RuledCriterion> criteria) {
        this.figures = figures;
        criteria.forEach(ruled -> byCriterion.put(ruled.criterion().id(), new RuleFinding(this, ruled)));
    }

    void begin(LocalDate checkedOn) {
        day = checkedOn;
        byCriterion.values().forEach(RuleFinding::forget);
    }

    /**
     * The finding that the rule of a criterion states.
     *
     * @throws IllegalArgumentException no such criterion is in force
     */
    public RuleFinding of(String criterion) {
        var finding = byCriterion.get(criterion);
        if (finding == null) {
            throw new IllegalArgumentException("No criterion " + criterion + " in this edition");
        }
        return finding;
    }

    /** What the rule stated; {@code null}: nothing. */
    @Nullable
    Finding stated(String criterion) {
        return of(criterion).stated();
    }

    /** The figure in force on the day; {@code null}: it is not in force yet. */
    @Nullable
    Figure figure(String name) {
        return Figure.inForce(figures.getOrDefault(name, List.of()), day);
    }
}
