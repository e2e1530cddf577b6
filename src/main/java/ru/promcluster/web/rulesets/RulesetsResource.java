package ru.promcluster.web.rulesets;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.Order;
import ru.promcluster.web.Parameters;
import ru.promcluster.web.Rules;

/** What is published: rulesets, their editions, criteria and figures. */
@Path("/api/v1/rulesets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulesets", description = "Опубликованные наборы правил · published rulesets")
public final class RulesetsResource {

    private static final List<String> WORDED = List.of(Parameters.LANG);
    private static final List<String> DATED = List.of(Parameters.AS_OF, Parameters.LANG);

    private final Rules rules;
    private final Clock clock;

    RulesetsResource(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listRulesets",
            summary = "Все наборы правил и состояние папки правил · all rulesets, and how the rules folder is")
    @Parameter(ref = "lang")
    public RulesetList all(@Context UriInfo uri) {
        var language = Parameters.of(uri, WORDED).language();
        return RulesetList.of(rules.inForce(), LocalDate.now(clock), language);
    }

    @GET
    @PermitAll
    @Path("/{ruleset}")
    @Operation(operationId = "getRuleset", summary = "Набор правил и его редакции · a ruleset and its editions")
    @Parameter(ref = "lang")
    public RulesetView one(@PathParam("ruleset") String id, @Context UriInfo uri) {
        var parameters = Parameters.of(uri, WORDED);
        return RulesetView.of(rules.inForce().ruleset(order(id, null, parameters)), parameters.language());
    }

    @GET
    @PermitAll
    @Path("/{ruleset}/criteria")
    @Operation(
            operationId = "listCriteria",
            summary = "Критерии редакции, действующей в день asOf (без него — сегодня в Москве) · criteria of the"
                    + " edition in force on asOf (absent: today in Moscow)")
    @Parameter(ref = "asOf")
    @Parameter(ref = "lang")
    public CriterionList criteria(@PathParam("ruleset") String id, @Context UriInfo uri) {
        var parameters = Parameters.of(uri, DATED);
        var day = Objects.requireNonNullElse(parameters.asOf(), LocalDate.now(clock));
        var ruleset = rules.inForce().ruleset(order(id, day, parameters));
        return CriterionList.of(ruleset, day, parameters.language());
    }

    @GET
    @PermitAll
    @Path("/{ruleset}/figures")
    @Operation(
            operationId = "listFigures",
            summary = "Числа, действующие в день asOf (без него — все с их датами) · the figures in force on asOf"
                    + " (absent: all, with their days)")
    @Parameter(ref = "asOf")
    @Parameter(ref = "lang")
    public FigureList figures(@PathParam("ruleset") String id, @Context UriInfo uri) {
        var parameters = Parameters.of(uri, DATED);
        var day = parameters.asOf();
        var ruleset = rules.inForce().ruleset(order(id, day, parameters));
        return day == null ? FigureList.all(ruleset) : FigureList.inForce(ruleset, day);
    }

    private Order order(String id, @Nullable LocalDate asOf, Parameters parameters) {
        return new Order(id, asOf, LocalDate.now(clock), parameters.language());
    }
}
