package ru.promcluster.web.checks;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.ReadyOutcomes;
import ru.promcluster.assessment.StreamJudges;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.LimitsConfig;
import ru.promcluster.web.Requester;

/**
 * {@link ChecksResource} without judging and explaining: the same admission, headers, reader, threads, writer and counters,
 * with assessments that are ready. Bench only; it is in no jar but that of the profile {@code wire}.
 */
@Path("/api/v1/checks/floor")
public final class FloorResource {

    private final SingleCheck single;
    private final RulesOfRequest rules;
    private final Limits limits;
    private final CheckMetrics metrics;
    private final CheckLimits allowed;
    private final Requester requester;
    private final StreamJudges judges;
    private final ReadyOutcomes ready = new ReadyOutcomes();

    FloorResource(
            SingleCheck single,
            RulesOfRequest rules,
            LimitsConfig limits,
            CheckMetrics metrics,
            CheckLimits allowed,
            Requester requester,
            StreamJudges judges) {
        this.single = single;
        this.rules = rules;
        this.limits = LimitsConfig.limits(limits);
        this.metrics = metrics;
        this.allowed = allowed;
        this.requester = requester;
        this.judges = judges;
    }

    @POST
    @PermitAll // within limits
    @Operation(hidden = true)
    public Response check(
            InputStream body, @Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext routing)
            throws IOException {
        allowed.admit(requester, routing, BodyForm.isStream(headers));
        var order = single.order(uri);
        var form = BodyForm.of(headers);
        return switch (form) {
            case APPLICATION -> Response.ok(answer(body, order), form.answer()).build();
            case STREAM -> stream(body, order, routing);
        };
    }

    /** Judges what is sent and keeps the assessments, in place of those kept before. */
    @POST
    @Path("/ready")
    @PermitAll // within limits
    @Operation(hidden = true)
    public Response make(InputStream body, @Context UriInfo uri) {
        var order = single.order(uri);
        var assessor = rules.taken().assessor();
        StreamingOutput answer = out -> ready.make(assessor, order, limits, body, out);
        return Response.ok(answer, BodyForm.STREAM.answer()).build();
    }

    private byte[] answer(InputStream body, Order order) throws IOException {
        var reading = single.read(body, order);
        var outcome = metrics.timed(order.ruleset(), () -> ready.of(reading));
        metrics.count(order.ruleset(), outcome);
        return AssessmentWriter.write(outcome.assessment());
    }

    private Response stream(InputStream body, Order order, RoutingContext routing) {
        StreamingOutput answer = out -> ready.answer(
                order,
                limits,
                judges,
                body,
                out,
                outcomes -> outcomes.forEach(outcome -> metrics.count(order.ruleset(), outcome)));
        return StreamAnswer.of(answer, routing);
    }
}
