package ru.promcluster.rulebook;

import ru.promcluster.rulebook.files.Card;
import ru.promcluster.verdict.Criterion;

/**
 * A criterion of an edition with the card that speaks of it.
 *
 * @param inForce it is in force in the edition; else it is listed as not applicable
 */
public record RuledCriterion(Criterion criterion, Card card, boolean inForce) {}
