package ru.promcluster.web.checks;

import java.util.List;
import java.util.Map;
import ru.promcluster.assessment.Judged;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.assessment.OutcomeWriter;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Json;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.verdict.Assessment;

/**
 * An application that was checked.
 *
 * @param outcomes by ruleset; where one was asked for, its assessment alone
 */
public record Checked(ClusterApplication application, Order order, Rulebook rulebook, Map<String, Outcome> outcomes) {

    /** Whether every ruleset was asked for: the answer is a list then. */
    public boolean isForAll() {
        return SingleCheck.isForAll(order);
    }

    public List<Assessment> assessments() {
        return outcomes.values().stream()
                .filter(Outcome.Assessed.class::isInstance)
                .map(outcome -> ((Outcome.Assessed) outcome).assessment())
                .toList();
    }

    /** What there is to keep of it. */
    public Judged judged() {
        return new Judged(application, assessments(), rulebook, order.language());
    }

    /** The answer in JSON: an assessment, or a list with one element a ruleset. */
    public byte[] answer() {
        return isForAll()
                ? Json.bytes(out -> OutcomeWriter.writeAll(outcomes, order.language(), out))
                : AssessmentWriter.write(assessments().get(0));
    }
}
