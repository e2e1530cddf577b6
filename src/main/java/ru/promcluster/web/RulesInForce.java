package ru.promcluster.web;

import java.util.List;
import java.util.Objects;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.rulebook.LiveRulebook;
import ru.promcluster.rulebook.Ruleset;

/**
 * The rules at one moment; a request takes them once and finishes on them, whatever happens to the folder.
 *
 * @param assessor puts applications to the rulebook of the state
 */
public record RulesInForce(LiveRulebook.State state, Assessor assessor) {

    /** All published rulesets, by id. */
    public List<Ruleset> rulesets() {
        return List.copyOf(state.rulebook().rulesets());
    }

    /**
     * Refuses an order that no application can meet.
     *
     * @throws RequestRefused there is no such ruleset, or none is in force on the day asked for
     */
    public void admit(Order order) {
        if (!order.ruleset().equals(AssessmentStream.ALL)) {
            ruleset(order);
        }
    }

    /**
     * The one ruleset of an order.
     *
     * @throws RequestRefused there is no such ruleset, or it is not in force on the day asked for
     */
    public Ruleset ruleset(Order order) {
        var problem = assessor.problemWith(order);
        if (problem != null) {
            throw new RequestRefused(problem);
        }
        return Objects.requireNonNull(state.rulebook().ruleset(order.ruleset()), "Admitted and not there");
    }

    /** The rulesets that an id asks for: one, all, or none where there is no such ruleset. */
    public List<Ruleset> named(String id) {
        if (id.equals(AssessmentStream.ALL)) {
            return rulesets();
        }
        var ruleset = state.rulebook().ruleset(id);
        return ruleset == null ? List.of() : List.of(ruleset);
    }
}
