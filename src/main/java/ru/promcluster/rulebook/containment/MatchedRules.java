package ru.promcluster.rulebook.containment;

import org.kie.api.runtime.KieSession;

/** The rules of a session that the engine has to match: its network finds what they hold for, its agenda fires them. */
final class MatchedRules implements RuleGroup {

    private final Containment walls;
    private final KieSession session;
    private final int rules;

    MatchedRules(Containment walls, KieSession session) {
        this.walls = walls;
        this.session = session;
        rules = session.getKieBase().getKiePackages().stream()
                .mapToInt(each -> each.getRules().size())
                .sum();
    }

    @Override
    public int fire(Object fact) {
        var handle = session.insert(fact);
        int fired = walls.within(session, () -> walls.fired(session, rules));
        session.delete(handle);
        return fired;
    }

    @Override
    public void dispose() {
        session.dispose();
    }
}
