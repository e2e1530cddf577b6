package ru.promcluster.web.checks;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import ru.promcluster.web.Rules;
import ru.promcluster.web.RulesInForce;

/** The rules that a request began with, so that its answer and the headers over it speak of the same ones. */
@RequestScoped
class RulesOfRequest {

    private final Rules rules;
    private @Nullable RulesInForce taken;

    RulesOfRequest(Rules rules) {
        this.rules = rules;
    }

    RulesInForce taken() {
        var held = taken;
        if (held == null) {
            held = rules.inForce();
            taken = held;
        }
        return held;
    }
}
