package ru.promcluster.web.checks;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.web.Parameters;

/**
 * Says over every answer to a check, kept or not, refusals too, which rules judge the day that it asks for (else today);
 * for all of them, lists by id. An application that names another day as that of its filing is told so in its assessment.
 */
@Singleton
public class RulesetHeaders {

    private static final List<String> CHECKING = List.of("/api/v1/checks", "/api/v1/assessments");

    private final RulesOfRequest rules;
    private final Clock clock;

    RulesetHeaders(RulesOfRequest rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Adds the headers where the ruleset asked for exists. */
    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        var uri = request.getUriInfo();
        if (CHECKING.stream().noneMatch(uri.getPath()::startsWith)
                || !request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        var asked = Objects.requireNonNullElse(uri.getQueryParameters().getFirst(Parameters.RULESET), "registry");
        var rulesets = rules.taken().named(asked, Parameters.dayOf(uri, LocalDate.now(clock)));
        if (!rulesets.isEmpty()) {
            var headers = response.getHeaders();
            headers.putSingle("Ruleset-Id", list(rulesets, Ruleset::id));
            headers.putSingle("Ruleset-Version", list(rulesets, Ruleset::version));
            headers.putSingle("Ruleset-Digest", list(rulesets, Ruleset::sha256));
        }
    }

    private static String list(List<Ruleset> rulesets, Function<Ruleset, String> part) {
        return rulesets.stream().map(part).collect(Collectors.joining(", "));
    }
}
