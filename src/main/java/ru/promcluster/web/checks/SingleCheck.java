package ru.promcluster.web.checks;

import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.assessment.OutcomeWriter;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Reading;
import ru.promcluster.web.RequestRefused;

/** The check of one application. */
final class SingleCheck {

    private final Assessor assessor;
    private final CheckMetrics metrics;

    SingleCheck(Assessor assessor, CheckMetrics metrics) {
        this.assessor = assessor;
        this.metrics = metrics;
    }

    /**
     * The answer in JSON: an assessment, or a list with one element a ruleset.
     *
     * @throws RequestRefused the application cannot be read, or has no edition on its day
     */
    byte[] answer(Reading reading, Order order) {
        if (reading instanceof Reading.Refused refused) {
            var problem = Problem.unreadable(refused);
            metrics.count(order.ruleset(), new Outcome.Refused(problem));
            throw new RequestRefused(problem);
        }
        return order.ruleset().equals(AssessmentStream.ALL) ? all(reading, order) : one(reading, order);
    }

    private byte[] all(Reading reading, Order order) {
        var outcomes = metrics.timed(order.ruleset(), () -> assessor.assessAll(reading, order));
        outcomes.forEach(metrics::count);
        return Json.bytes(out -> OutcomeWriter.writeAll(outcomes, order.language(), out));
    }

    private byte[] one(Reading reading, Order order) {
        var outcome = metrics.timed(order.ruleset(), () -> assessor.assess(reading, order));
        metrics.count(order.ruleset(), outcome);
        if (outcome instanceof Outcome.Refused refused) {
            throw new RequestRefused(refused.problem());
        }
        return AssessmentWriter.write(((Outcome.Assessed) outcome).assessment());
    }
}
