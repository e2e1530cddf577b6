package ru.promcluster.assessment.comparison;

import java.util.Map;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.Reading;

/** What came of judging an application several times against one ruleset. */
public sealed interface Compared permits NotCompared, Readiness, ScenarioComparison {

    /** What each ruleset of an order gives, by id. */
    static Map<String, Outcome> outcomes(Assessor assessor, Reading.Accepted reading, Order order) {
        return order.ruleset().equals(AssessmentStream.ALL)
                ? assessor.assessAll(reading, order)
                : Map.of(order.ruleset(), assessor.assess(reading, order));
    }
}
