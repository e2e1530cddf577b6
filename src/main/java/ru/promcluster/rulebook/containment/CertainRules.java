package ru.promcluster.rulebook.containment;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;

/**
 * The rules of a session that match whatever is put to them: one pattern of one type, and no condition. There is nothing
 * for a network to find out and nothing for an agenda to put in order, and both take longer than such rules themselves; so
 * their matches are made once, and their compiled consequences are called one after the other. For one thread at a time.
 */
final class CertainRules implements RuleGroup {

    private final Containment walls;
    private final KieSession session;
    private final ReteEvaluator evaluator;
    private final KnowledgeHelper helper;
    private final InternalFactHandle fact = new DefaultFactHandle();
    private final List<RuleTerminalNodeLeftTuple> matches = new ArrayList<>();

    /** @param session of a base that has no other rules; no fact is ever put into it */
    CertainRules(Containment walls, KieSession session) {
        this.walls = walls;
        this.session = session;
        evaluator = (ReteEvaluator) session;
        helper = evaluator.createKnowledgeHelper();
        var nodes = ((InternalRuleBase) session.getKieBase()).getReteooBuilder().getTerminalNodes();
        for (var ends : nodes.values()) {
            for (var end : ends) {
                matches.add(new RuleTerminalNodeLeftTuple(fact, (RuleTerminalNode) end, false));
            }
        }
    }

    /** All rules of the package say nothing but "whatever there is of this type". */
    static boolean areAll(KiePackage rules, Class<?> type) {
        return rules.getRules().stream().allMatch(rule -> rule instanceof RuleImpl certain && isCertain(certain, type));
    }

    private static boolean isCertain(RuleImpl rule, Class<?> type) {
        return PlainRules.isPlain(rule)
                && PlainRules.pattern(rule).getObjectType() instanceof ClassObjectType root
                && root.getClassType() == type;
    }

    @Override
    public int fire(Object put) {
        return walls.within(session, () -> fireAll(put));
    }

    private int fireAll(Object put) {
        fact.setObject(put);
        try {
            for (var match : matches) {
                fire(match);
            }
        } finally {
            fact.setObject(null);
        }
        return matches.size();
    }

    @SuppressWarnings("unchecked") // the engine hands each consequence its own helper in the same way
    private void fire(RuleTerminalNodeLeftTuple match) {
        var rule = ((RuleTerminalNode) match.getSink()).getRule();
        helper.setActivation(match);
        try {
            rule.getConsequence().evaluate(helper, evaluator);
        } catch (Exception e) {
            throw new IllegalStateException("The rule " + rule.getName() + " broke down", e);
        } finally {
            helper.reset();
        }
    }

    @Override
    public void dispose() {
        session.dispose();
    }
}
