package ru.promcluster.web.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.history.users.Role;
import ru.promcluster.policy.drafts.DraftDesk;
import ru.promcluster.policy.drafts.DraftTrials;
import ru.promcluster.policy.simulation.SimulationJson;
import ru.promcluster.policy.simulation.Sweep;
import ru.promcluster.policy.simulation.SweepChart;
import ru.promcluster.policy.worker.protocol.CriterionCost;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.Requester;
import ru.promcluster.web.RoleNames;

/** What a draft would do: how it differs, whose verdict changes, who would pass at other figures, what rules cost. */
@Path(DraftsResource.DRAFTS)
@Produces(MediaType.APPLICATION_JSON)
public final class DraftSimulationResource {

    private static final String SVG = "image/svg+xml";
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final DraftDesk desk;
    private final DraftTrials trials;
    private final TriedApplications applications;
    private final DraftCall call;
    private final Requester requester;

    DraftSimulationResource(
            DraftDesk desk, DraftTrials trials, TriedApplications applications, DraftCall call, Requester requester) {
        this.desk = desk;
        this.trials = trials;
        this.applications = applications;
        this.call = call;
        this.requester = requester;
    }

    /** What each criterion costs. */
    public record Costs(List<CriterionCost> criteria) {}

    @GET
    @Path("/{id}/diff")
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Response diff(@PathParam("id") String id) throws SQLException {
        call.parameters();
        var draft = desk.draft(id);
        return Response.ok(trials.compare(desk.base(draft), desk.files(id)).json())
                .build();
    }

    @GET
    @Path("/{id}/diff.txt")
    @Produces(TEXT)
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true)
    public String unified(@PathParam("id") String id) throws SQLException {
        call.parameters();
        var draft = desk.draft(id);
        return trials.compare(desk.base(draft), desk.files(id)).unified();
    }

    @POST
    @Path("/{id}/simulate")
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true)
    public Response simulate(@PathParam("id") String id, InputStream body) throws IOException, SQLException {
        var actor = call.actor();
        var asked = JsonBody.of(body, Bodies.Simulated.class);
        var before = desk.base(desk.draft(id));
        var after = desk.files(id);
        var day = asked.day(actor.today());
        var simulation =
                applications.on(asked.on(), before, day.ruleset(), known -> trials.simulate(before, after, known, day));
        var shown = requester.has(Role.REVIEWER) ? simulation : simulation.withoutNames();
        return Response.ok(SimulationJson.of(shown)).build();
    }

    @POST
    @Path("/{id}/sweep")
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true)
    public Response sweep(@PathParam("id") String id, InputStream body) throws IOException, SQLException {
        return Response.ok(SimulationJson.of(swept(id, body))).build();
    }

    @POST
    @Path("/{id}/sweep.svg")
    @Produces(SVG)
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true)
    public Response curve(@PathParam("id") String id, InputStream body) throws IOException, SQLException {
        var language = call.parameters().language();
        var sweep = swept(id, body);
        var svg = new ByteArrayOutputStream();
        try {
            SweepChart.write(sweep, language, svg);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A picture can be written to memory", impossible);
        }
        return Response.ok(svg.toByteArray()).build();
    }

    private Sweep swept(String id, InputStream body) throws IOException, SQLException {
        var actor = call.actor();
        var asked = JsonBody.of(body, Bodies.Swept.class);
        var files = desk.files(id);
        var range = asked.range();
        var day = asked.day(actor.today());
        return applications.on(asked.on(), files, day.ruleset(), known -> trials.sweep(files, range, known, day));
    }

    @GET
    @Path("/{id}/costs")
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true)
    public Costs costs(@PathParam("id") String id) throws SQLException {
        var parameters = call.parameters(Parameters.RULESET, Parameters.AS_OF);
        var day = Objects.requireNonNullElse(parameters.asOf(), call.today());
        return new Costs(trials.costs(desk.files(id), parameters.ruleset(), day));
    }
}
