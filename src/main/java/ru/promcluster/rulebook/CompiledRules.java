package ru.promcluster.rulebook;

import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** The rules of an edition in one knowledge base, put together when it is first needed from rules compiled one by one. */
final class CompiledRules {

    /** Reading the defaults takes longer than many judgements: they are read once. */
    private static final KieSessionConfiguration SESSIONS = sessions();

    private final List<CompiledRule> rules;
    private @Nullable KieBase base;

    CompiledRules(List<CompiledRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The knowledge base.
     *
     * @throws IllegalStateException the compiler refuses what the guard let through
     */
    synchronized KieBase base() {
        if (base == null) {
            base = FactTypes.WALLS.together(
                    rules.stream().flatMap(rule -> rule.packages().stream()).toList());
        }
        return base;
    }

    /** The rule of one criterion alone; it stays compiled. */
    CompiledRules alone(String criterion) {
        return new CompiledRules(rules.stream()
                .filter(rule -> rule.criterion().equals(criterion))
                .toList());
    }

    /** A session for one thread at a time. */
    KieSession newSession() {
        return base().newKieSession(SESSIONS, null);
    }

    /**
     * Fires the rules of a session on what it holds.
     *
     * @return how many have fired
     * @throws RuntimeException a rule broke down, or they do not come to an end
     */
    int fire(KieSession session) {
        return FactTypes.WALLS.fire(session, rules.size());
    }

    /** Without direct firing: with it, a session that is used again keeps every application it has ever judged. */
    private static KieSessionConfiguration sessions() {
        var configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        return configuration;
    }
}
