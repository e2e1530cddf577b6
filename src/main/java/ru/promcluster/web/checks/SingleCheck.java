package ru.promcluster.web.checks;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.LimitsConfig;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Reading;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RequestRefused;

/** The check of one application, for every address that takes one. */
@Singleton
public final class SingleCheck {

    private static final List<String> TO_BE_KEPT =
            List.of(Parameters.RULESET, Parameters.AS_OF, Parameters.LANG, Parameters.SCENARIO);
    private static final List<String> PARAMETERS =
            List.of(Parameters.RULESET, Parameters.AS_OF, Parameters.LANG, Parameters.SCENARIO, Parameters.EXPLAIN);
    private static final List<String> OF_SCENARIOS =
            List.of(Parameters.RULESET, Parameters.AS_OF, Parameters.LANG, Parameters.EXPLAIN);
    private static final List<String> OF_WAY_IN = List.of(Parameters.RULESET, Parameters.AS_OF, Parameters.LANG);
    private static final List<String> OF_DAYS =
            List.of(Parameters.RULESET, Parameters.FROM, Parameters.TO, Parameters.LANG, Parameters.SCENARIO);

    private final RulesOfRequest rules;
    private final Clock clock;
    private final CheckMetrics metrics;
    private final int maxBytes;
    private final ApplicationReader reader;

    SingleCheck(RulesOfRequest rules, Clock clock, CheckMetrics metrics, LimitsConfig config) {
        this.rules = rules;
        this.clock = clock;
        this.metrics = metrics;
        var limits = LimitsConfig.limits(config);
        maxBytes = limits.maxBytes();
        reader = new ApplicationReader(limits);
    }

    /**
     * What the parameters ask for.
     *
     * @throws RequestRefused one is unknown or unreadable, or no application can meet them
     */
    Order order(UriInfo uri) {
        var parameters = Parameters.of(uri, PARAMETERS);
        return admitted(order(parameters).explained(parameters.explain()));
    }

    /**
     * The same for an assessment that is kept: it is explained criterion by criterion.
     *
     * @throws RequestRefused one is unknown or unreadable, or no application can meet them
     */
    public Order orderToKeep(UriInfo uri) {
        return admitted(order(Parameters.of(uri, TO_BE_KEPT)));
    }

    private Order order(Parameters parameters) {
        return new Order(parameters.ruleset(), parameters.asOf(), LocalDate.now(clock), parameters.language())
                .in(parameters.scenario());
    }

    private Order admitted(Order order) {
        rules.taken().admit(order);
        return order;
    }

    /**
     * What the parameters ask for where every scenario is judged.
     *
     * @throws RequestRefused one is unknown or unreadable, or no application can meet them
     */
    Order orderOfScenarios(UriInfo uri) {
        var parameters = Parameters.of(uri, OF_SCENARIOS);
        return admitted(order(parameters).explained(parameters.explain()));
    }

    /**
     * The same where the way in is searched, for the members of today.
     *
     * @throws RequestRefused one is unknown or unreadable, or no application can meet them
     */
    Order orderOfWayIn(UriInfo uri) {
        return admitted(order(Parameters.of(uri, OF_WAY_IN)));
    }

    /**
     * The same where two days are judged.
     *
     * @throws RequestRefused one is unknown or unreadable, or there is no such ruleset
     */
    DatedOrder orderOfDays(UriInfo uri) {
        var parameters = Parameters.of(uri, OF_DAYS);
        var days = new DatedOrder(order(parameters), parameters.day(Parameters.FROM), parameters.day(Parameters.TO));
        admitted(days.order());
        return days.checked();
    }

    /**
     * Reads the application of a body.
     *
     * @throws RequestRefused it cannot be read
     */
    Reading.Accepted read(InputStream body, Order order) throws IOException {
        var reading = reader.read(BoundedBody.read(body, maxBytes));
        if (reading instanceof Reading.Refused refused) {
            var problem = Problem.unreadable(refused);
            metrics.count(order.ruleset(), new Outcome.Refused(problem));
            throw new RequestRefused(problem);
        }
        return (Reading.Accepted) reading;
    }

    /**
     * Checks the application of a body.
     *
     * @throws RequestRefused it cannot be read, or has no edition on its day
     */
    public Checked check(InputStream body, Order order) throws IOException {
        var reading = read(body, order);
        var assessor = rules.taken().assessor();
        var outcomes = metrics.timed(order.ruleset(), () -> outcomes(assessor, reading, order));
        outcomes.forEach(metrics::count);
        if (!isForAll(order) && outcomes.get(order.ruleset()) instanceof Outcome.Refused refused) {
            throw new RequestRefused(refused.problem());
        }
        var application = reading.application();
        return new Checked(application, order, assessor.rulebook(application, order), outcomes);
    }

    private static Map<String, Outcome> outcomes(Assessor assessor, Reading reading, Order order) {
        return isForAll(order)
                ? assessor.assessAll(reading, order)
                : Map.of(order.ruleset(), assessor.assess(reading, order));
    }

    static boolean isForAll(Order order) {
        return order.ruleset().equals(AssessmentStream.ALL);
    }
}
