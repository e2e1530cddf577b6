package ru.promcluster.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import ru.promcluster.verdict.Language;

/**
 * Says which rules are in force and whether the folder, or the latest publication, is what
 * is in force. A broken change does not make the service
 * unready: it goes on judging by the last good rules, and taking every instance out of service at once for a slip in a
 * text file would be the greater harm. Who watches alerts on {@code folder: broken}.
 */
@Readiness
@Singleton
final class RulesReadiness implements HealthCheck {

    private final Rules rules;
    private final Clock clock;

    RulesReadiness(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var inForce = rules.inForce();
        var state = inForce.state();
        var check = HealthCheckResponse.named("rules")
                .up()
                .withData("folder", state.problems().isEmpty() ? "in-force" : "broken")
                .withData("live", state.since().toString());
        inForce.rulesets(LocalDate.now(clock))
                .forEach(ruleset -> check.withData("ruleset." + ruleset.id(), ruleset.version()));
        int number = 0;
        for (var problem : state.problems()) {
            number++;
            check.withData("problem." + number, problem.place() + " " + problem.message(Language.RU));
        }
        return check.build();
    }
}
