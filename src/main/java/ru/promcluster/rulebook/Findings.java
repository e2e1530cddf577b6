package ru.promcluster.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.Figure;

/** Collects what the rules of one edition find of one application. Public for the compiled rules, who ask it by name. */
public final class Findings {

    private final Map<String, RuleFinding> byCriterion = new HashMap<>();
    private final List<RuleFinding> inOrder = new ArrayList<>();
    private final Map<String, List<Figure>> figures;
    private final Map<String, Figure> inForce = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    Findings(Map<String, List<Figure>> figures, List<RuledCriterion> criteria) {
        this.figures = figures;
        for (var ruled : criteria) {
            var finding = new RuleFinding(this, ruled);
            byCriterion.put(ruled.criterion().id(), finding);
            inOrder.add(finding);
        }
    }

    void begin(LocalDate checkedOn) {
        if (!day.equals(checkedOn)) {
            day = checkedOn;
            inForce.clear();
            figures.forEach((name, dated) -> {
                var figure = Figure.inForce(dated, day);
                if (figure != null) {
                    inForce.put(name, figure);
                }
            });
        }
        inOrder.forEach(RuleFinding::forget);
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

    /** The findings of the criteria in force, in their order, whether their rules stated anything or not. */
    List<RuleFinding> inOrder() {
        return inOrder;
    }

    /** The figure in force on the day; {@code null}: it is not in force yet. */
    @Nullable
    Figure figure(String name) {
        return inForce.get(name);
    }
}
