package ru.promcluster.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.containment.RuleBase;
import ru.promcluster.rulebook.containment.RuleSession;
import ru.promcluster.rulebook.vocabulary.ClusterView;

/** The rules of an edition in one knowledge base, put together when it is first needed from rules compiled one by one. */
final class CompiledRules {

    private final List<CompiledRule> rules;
    private @Nullable RuleBase base;

    CompiledRules(List<CompiledRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The knowledge base.
     *
     * @throws IllegalStateException the compiler refuses what the guard let through
     */
    synchronized RuleBase base() {
        if (base == null) {
            base = FactTypes.WALLS.together(
                    rules.stream().flatMap(rule -> rule.packages().stream()).toList(), ClusterView.class);
        }
        return base;
    }

    /** The rule of one criterion alone; it stays compiled. */
    CompiledRules alone(String criterion) {
        return new CompiledRules(rules.stream()
                .filter(rule -> rule.criterion().equals(criterion))
                .toList());
    }

    /** A session for one thread at a time, whose rules write to these findings. */
    RuleSession newSession(Findings findings) {
        return base().newSession("findings", findings);
    }
}
