package ru.promcluster.web.checks;

import io.quarkus.runtime.Startup;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.StreamJudges;
import ru.promcluster.assessment.comparison.Compared;
import ru.promcluster.assessment.comparison.ComparisonWriter;
import ru.promcluster.assessment.comparison.NotCompared;
import ru.promcluster.assessment.comparison.Readiness;
import ru.promcluster.assessment.comparison.ScenarioComparison;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LimitsConfig;
import ru.promcluster.exchange.Reading;
import ru.promcluster.web.RequestRefused;
import ru.promcluster.web.Requester;

/** Assesses what is sent; nothing is stored. */
@Path("/api/v1/checks")
@Startup // so that a limit that is none stops the start and not the first check
public final class ChecksResource {

    private final SingleCheck single;
    private final WayInCheck wayIn;
    private final RulesOfRequest rules;
    private final Limits limits;
    private final CheckMetrics metrics;
    private final CheckLimits allowed;
    private final Requester requester;
    private final StreamJudges judges;

    ChecksResource(
            SingleCheck single,
            WayInCheck wayIn,
            RulesOfRequest rules,
            LimitsConfig limits,
            CheckMetrics metrics,
            CheckLimits allowed,
            Requester requester,
            StreamJudges judges) {
        this.single = single;
        this.wayIn = wayIn;
        this.rules = rules;
        this.limits = LimitsConfig.limits(limits);
        this.metrics = metrics;
        this.allowed = allowed;
        this.requester = requester;
        this.judges = judges;
    }

    /** One method for both forms: which one it is, is read strictly from the headers, with an answer that helps. */
    @POST
    @PermitAll // within limits
    @Operation(hidden = true) // It is in META-INF/openapi.yaml, with its examples.
    public Response check(
            InputStream body, @Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext routing)
            throws IOException {
        allowed.admit(requester, routing, BodyForm.isStream(headers));
        var order = single.order(uri);
        var form = BodyForm.of(headers);
        return switch (form) {
            case APPLICATION ->
                Response.ok(single.check(body, order).answer(), form.answer()).build();
            case STREAM -> stream(body, order, routing);
        };
    }

    /** One application in every scenario, and what each step changes. */
    @POST
    @Path("/scenarios")
    @PermitAll // within limits
    @Operation(hidden = true) // It is in META-INF/openapi.yaml.
    public Response scenarios(
            InputStream body, @Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext routing)
            throws IOException {
        allowed.admit(requester, routing, false);
        var order = single.orderOfScenarios(uri);
        BodyForm.requireApplication(headers);
        var reading = single.read(body, order);
        return compared(ScenarioComparison.of(rules.taken().assessor(), reading, order), reading, order);
    }

    /** One application by the requirements of two days. */
    @POST
    @Path("/readiness")
    @PermitAll // within limits
    @Operation(hidden = true) // It is in META-INF/openapi.yaml.
    public Response readiness(
            InputStream body, @Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext routing)
            throws IOException {
        allowed.admit(requester, routing, false);
        var days = single.orderOfDays(uri);
        BodyForm.requireApplication(headers);
        var reading = single.read(body, days.order());
        var from = days.fromOf(reading.application());
        var readiness = Readiness.of(rules.taken().assessor(), reading, days.order(), from, days.until());
        return compared(readiness, reading, days.order());
    }

    private static Response compared(Map<String, Compared> compared, Reading.Accepted reading, Order order) {
        if (!SingleCheck.isForAll(order) && compared.get(order.ruleset()) instanceof NotCompared none) {
            throw new RequestRefused(none.problem());
        }
        return Response.ok(ComparisonWriter.write(compared, reading, order), BodyForm.APPLICATION.answer())
                .build();
    }

    /** The way in of one application; it costs as much as many checks and counts as one. */
    @POST
    @Path("/remedies")
    @PermitAll // within limits
    @Operation(hidden = true) // It is in META-INF/openapi.yaml, with its examples.
    public Response remedies(
            InputStream body, @Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext routing)
            throws IOException {
        allowed.admit(requester, routing, false);
        var order = wayIn.order(uri);
        BodyForm.requireApplication(headers);
        return Response.ok(wayIn.answer(body, order), BodyForm.APPLICATION.answer())
                .build();
    }

    private Response stream(InputStream body, Order order, RoutingContext routing) {
        var stream = new AssessmentStream(rules.taken().assessor(), order, limits);
        StreamingOutput answer = out -> stream.run(
                body, out, outcomes -> outcomes.forEach(outcome -> metrics.count(order.ruleset(), outcome)), judges);
        return StreamAnswer.of(answer, routing);
    }
}
