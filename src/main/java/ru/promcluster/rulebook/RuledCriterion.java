package ru.promcluster.rulebook;

import java.util.List;
import ru.promcluster.rulebook.files.Card;
import ru.promcluster.verdict.Criterion;

/**
 * A criterion of an edition with the card that speaks of it.
 *
 * @param figures names of the figures that its rule compares with
 * @param inForce it is in force in the edition; else it is listed as not applicable
 */
public record RuledCriterion(Criterion criterion, Card card, List<String> figures, boolean inForce) {

    public RuledCriterion {
        figures = List.copyOf(figures);
    }
}
