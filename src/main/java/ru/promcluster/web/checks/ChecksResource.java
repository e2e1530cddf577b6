package ru.promcluster.web.checks;

import io.quarkus.runtime.Startup;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Order;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LimitsConfig;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.RulesInForce;

/** Assesses what is sent; nothing is stored. */
@Path("/api/v1/checks")
@Startup // so that a limit that is none stops the start and not the first check
public final class ChecksResource {

    private static final List<String> PARAMETERS = List.of(Parameters.RULESET, Parameters.AS_OF, Parameters.LANG);

    private final RulesOfRequest rules;
    private final Clock clock;
    private final Limits limits;
    private final ApplicationReader reader;
    private final CheckMetrics metrics;

    ChecksResource(RulesOfRequest rules, Clock clock, LimitsConfig limits, CheckMetrics metrics) {
        this.rules = rules;
        this.clock = clock;
        this.limits = LimitsConfig.limits(limits);
        this.metrics = metrics;
        reader = new ApplicationReader(this.limits);
    }

    /** One method for both forms: which one it is, is read strictly from the headers, with an answer that helps. */
    @POST
    @Operation(hidden = true) // It is in META-INF/openapi.yaml, with its examples.
    public Response check(InputStream body, @Context UriInfo uri, @Context HttpHeaders headers) throws IOException {
        var parameters = Parameters.of(uri, PARAMETERS);
        var order = new Order(parameters.ruleset(), parameters.asOf(), LocalDate.now(clock), parameters.language());
        var inForce = rules.taken();
        inForce.admit(order);
        var form = BodyForm.of(headers);
        return switch (form) {
            case APPLICATION -> one(body, order, inForce);
            case STREAM -> stream(body, order, inForce);
        };
    }

    private Response one(InputStream body, Order order, RulesInForce inForce) throws IOException {
        var document = BoundedBody.read(body, limits.maxBytes());
        var answer = new SingleCheck(inForce.assessor(), metrics).answer(reader.read(document), order);
        return Response.ok(answer, BodyForm.APPLICATION.answer()).build();
    }

    private Response stream(InputStream body, Order order, RulesInForce inForce) {
        var stream = new AssessmentStream(inForce.assessor(), order, limits);
        StreamingOutput answer = out ->
                stream.run(body, out, outcomes -> outcomes.forEach(outcome -> metrics.count(order.ruleset(), outcome)));
        return Response.ok(answer, BodyForm.STREAM.answer()).build();
    }
}
