package ru.promcluster.web.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ru.promcluster.exchange.Violation;
import ru.promcluster.policy.drafts.DraftDesk;
import ru.promcluster.policy.drafts.DraftFaults;
import ru.promcluster.policy.drafts.DraftTrials;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Language;
import ru.promcluster.web.RoleNames;

/** What a draft is worth while it is written: its faults, its cases. Nothing of it is kept. */
@Path(DraftsResource.DRAFTS)
@Produces(MediaType.APPLICATION_JSON)
public final class DraftTrialsResource {

    private final DraftDesk desk;
    private final DraftTrials trials;
    private final DraftCall call;

    DraftTrialsResource(DraftDesk desk, DraftTrials trials, DraftCall call) {
        this.desk = desk;
        this.trials = trials;
        this.call = call;
    }

    /**
     * A fault of a draft.
     *
     * @param place file, line and column, as far as they are known
     */
    public record Fault(RuleProblem.Level level, String place, String code, String message) {

        static Fault of(RuleProblem problem, Language language) {
            return new Fault(problem.level(), problem.place(), problem.code(), problem.message(language));
        }

        static Fault of(Violation violation, Language language) {
            return new Fault(
                    RuleProblem.Level.ERROR, violation.pointer(), violation.code(), violation.message(language));
        }
    }

    /** All faults, by place. */
    public record Diagnostics(List<Fault> faults) {}

    /**
     * What came of the cases.
     *
     * @param runs of cases, each in every edition that has it
     * @param faults cases that gave something else or could not be run
     */
    public record Cases(int runs, List<Fault> faults) {}

    @GET
    @Path("/{id}/diagnostics")
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true) // It is in META-INF/openapi.
    public Diagnostics diagnostics(@PathParam("id") String id) throws SQLException {
        var language = call.parameters().language();
        return new Diagnostics(trials.diagnose(desk.files(id)).stream()
                .map(problem -> Fault.of(problem, language))
                .toList());
    }

    @POST
    @Path("/{id}/cases")
    @RolesAllowed({RoleNames.POLICY_AUTHOR, RoleNames.POLICY_APPROVER})
    @Operation(hidden = true)
    public Cases cases(@PathParam("id") String id) throws SQLException {
        var language = call.parameters().language();
        var run = trials.cases(desk.files(id));
        return new Cases(
                run.results().size(),
                DraftFaults.of(run).stream()
                        .map(violation -> Fault.of(violation, language))
                        .toList());
    }
}
