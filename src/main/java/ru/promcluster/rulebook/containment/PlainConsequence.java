package ru.promcluster.rulebook.containment;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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

    private static final MethodType LOOKING =
            MethodType.methodType(void.class, ConsequenceContext.class, Object.class, FactHandle.class, Object.class);

    private static final MethodType NOT_LOOKING =
            MethodType.methodType(void.class, ConsequenceContext.class, Object.class);

    private final MethodHandle said;
    private final String global;
    /** A rule that does not look at the fact is not given it. */
    private final boolean looks;

    private PlainConsequence(MethodHandle said, String global, boolean looks) {
        this.said = said;
        this.global = global;
        this.looks = looks;
    }

    /**
     * Not by reflection: after some calls that would define a class which a rule's loader hides the parents of.
     *
     * @param global name of what the consequence speaks to
     */
    static PlainConsequence of(Method method, String global) {
        try {
            var handle = MethodHandles.publicLookup().unreflect(method);
            var looks = method.getParameterCount() == LOOKING.parameterCount();
            return new PlainConsequence(handle.asType(looks ? LOOKING : NOT_LOOKING), global, looks);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new RuleRefusedException("The class of a rule says nothing that can be called: " + method, e);
        }
    }

    String global() {
        return global;
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
                FactHandle fact = context.getTuple().getFactHandle();
                said.invokeExact(context, fact.getObject(), fact, speaksTo);
            } else {
                said.invokeExact(context, speaksTo);
            }
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
