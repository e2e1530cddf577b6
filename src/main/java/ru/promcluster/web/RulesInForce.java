package ru.promcluster.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.exchange.Problem;
import ru.promcluster.rulebook.LiveRulebook;
import ru.promcluster.rulebook.Ruleset;

/**
 * The rules at one moment; a request takes them once and finishes on them, whatever happens to the folder.
 *
 * @param assessor puts applications to the rulebook of the state
 */
public record RulesInForce(LiveRulebook.State state, Assessor assessor) {

    /** All rulesets that judge a day, by id. */
    public List<Ruleset> rulesets(LocalDate day) {
        return List.copyOf(state.timeline().on(day).rulesets());
    }

    /**
     * Refuses an order that no application can meet.
     *
     * @throws RequestRefused there is no such ruleset, or none is in force on the day asked for
     */
    public void admit(Order order) {
        if (!order.ruleset().equals(AssessmentStream.ALL)) {
            refuse(assessor.problemWith(order));
        }
    }

    /**
     * The one ruleset of an order, of the day that it asks for, else of today.
     *
     * @throws RequestRefused there is no such ruleset, or it is not in force on the day asked for
     */
    public Ruleset ruleset(Order order) {
        refuse(assessor.problemWith(order));
        var ruleset = assessor.ruleset(order);
        if (ruleset == null) {
            throw new RequestRefused(assessor.unknown(order, order.day()));
        }
        return ruleset;
    }

    private static void refuse(@Nullable Problem problem) {
        if (problem != null) {
            throw new RequestRefused(problem);
        }
    }

    /** The rulesets of a day that an id asks for: one, all, or none where there is no such ruleset. */
    public List<Ruleset> named(String id, LocalDate day) {
        if (id.equals(AssessmentStream.ALL)) {
            return rulesets(day);
        }
        var ruleset = state.timeline().on(day).ruleset(id);
        return ruleset == null ? List.of() : List.of(ruleset);
    }
}
