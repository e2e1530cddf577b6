package ru.promcluster.rulebook.containment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Calls what stands in a kept rule. The engine would write a class for that at the first firing, which takes longer than all
 * firings of a short process.
 */
final class PlainConsequence implements Consequence<ConsequenceContext> {

    /** The context, the fact, its handle, and what the consequence speaks to. */
    private static final int ALL = 4;

    private final Method method;
    private final String global;
    /** A rule that does not look at the fact is not given it. */
    private final boolean looks;

    PlainConsequence(Method method, String global) {
        this.method = method;
        this.global = global;
        looks = method.getParameterCount() == ALL;
    }

    @Override
    public String getName() {
        return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    public void evaluate(ConsequenceContext context, ValueResolver session) throws Exception {
        var speaksTo = session.getGlobal(global);
        try {
            if (looks) {
                FactHandle handle = context.getTuple().getFactHandle();
                method.invoke(null, context, handle.getObject(), handle, speaksTo);
            } else {
                method.invoke(null, context, speaksTo);
            }
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
