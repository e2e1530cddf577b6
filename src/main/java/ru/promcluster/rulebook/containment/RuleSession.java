package ru.promcluster.rulebook.containment;

import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** Puts one fact after another to the same rules, and keeps none. For one thread at a time. */
public final class RuleSession {

    private final Containment walls;
    private final KieSession certain;
    private final CertainRules certainRules;
    private final @Nullable KieSession conditional;
    private final int conditionalRules;

    RuleSession(Containment walls, KieSession certain, @Nullable KieSession conditional) {
        this.walls = walls;
        this.certain = certain;
        this.conditional = conditional;
        certainRules = new CertainRules(certain);
        conditionalRules = conditional == null ? 0 : rulesOf(conditional);
    }

    private static int rulesOf(KieSession session) {
        return session.getKieBase().getKiePackages().stream()
                .mapToInt(rules -> rules.getRules().size())
                .sum();
    }

    /**
     * Fires the rules on a fact.
     *
     * @return how many have fired
     * @throws RuntimeException a rule broke down, or they do not come to an end; the session is of no more use
     */
    public int fire(Object fact) {
        int fired = walls.within(certain, () -> certainRules.fire(fact));
        return conditional == null ? fired : fired + fire(fact, conditional);
    }

    private int fire(Object fact, KieSession session) {
        var handle = session.insert(fact);
        int fired = walls.within(session, () -> walls.fired(session, conditionalRules));
        session.delete(handle);
        return fired;
    }

    public void dispose() {
        certain.dispose();
        if (conditional != null) {
            conditional.dispose();
        }
    }
}
