package ru.promcluster.rulebook.containment;

import java.util.List;

/** Puts one fact after another to the same rules, and keeps none. For one thread at a time. */
public final class RuleSession {

    private final List<RuleGroup> groups;

    RuleSession(List<RuleGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * Fires the rules on a fact.
     *
     * @return how many have fired
     * @throws RuntimeException a rule broke down, or they do not come to an end; the session is of no more use
     */
    public int fire(Object fact) {
        int fired = 0;
        for (var group : groups) {
            fired += group.fire(fact);
        }
        return fired;
    }

    public void dispose() {
        groups.forEach(RuleGroup::dispose);
    }
}
