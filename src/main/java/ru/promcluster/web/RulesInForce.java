package ru.promcluster.web;

import java.util.List;
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
        var problem = order.ruleset().equals(AssessmentStream.ALL) ? null : assessor.problemWith(order);
        if (problem != null) {
            throw new RequestRefused(problem);
        }
    }

    /**
     * The ruleset of an order that was admitted.
     *
     * @throws RequestRefused it was not
     */
    public Ruleset ruleset(Order order) {
        var ruleset = state.rulebook().ruleset(order.ruleset());
        if (ruleset == null) {
            admit(order);
            throw new IllegalStateException("Ruleset " + order.ruleset() + " was admitted and is not there");
        }
        return ruleset;
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
