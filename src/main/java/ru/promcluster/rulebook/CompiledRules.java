package ru.promcluster.rulebook;

import java.util.List;
import java.util.Objects;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.io.DescrResource;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import ru.promcluster.rulebook.guard.GuardedRule;

/** Rules that have passed the guard, compiled when they are first needed. */
final class CompiledRules {

    /** Reading the defaults takes longer than many judgements: they are read once. */
    private static final KieSessionConfiguration SESSIONS = sessions();

    private final List<GuardedRule> rules;
    private @Nullable KieBase base;

    CompiledRules(List<GuardedRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The compiled rules.
     *
     * @throws IllegalStateException the compiler refuses what the guard let through
     */
    synchronized KieBase base() {
        if (base == null) {
            base = compiled();
        }
        return base;
    }

    /** A session for one thread at a time. */
    KieSession newSession() {
        return base().newKieSession(SESSIONS, null);
    }

    private static KieSessionConfiguration sessions() {
        var configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        configuration.setOption(DirectFiringOption.NO);
        return configuration;
    }

    private KieBase compiled() {
        var loader = Objects.requireNonNullElseGet(
                Thread.currentThread().getContextClassLoader(), CompiledRules.class::getClassLoader);
        var configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader);
        var builder = (KnowledgeBuilderImpl) KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        for (var rule : rules) {
            add(builder, rule);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException("The rules do not compile: " + builder.getErrors());
        }
        return builder.newKieBase();
    }

    /**
     * What every rule needs and none has to write: package, imports, and {@code finding}, the finding of its own
     * criterion. It goes before the first word of the consequence, so that lines stay the same.
     */
    private static void add(KnowledgeBuilderImpl builder, GuardedRule rule) {
        var tree = rule.tree();
        tree.setName("ru.promcluster.rules");
        FactTypes.ALL.forEach(type -> tree.addImport(new ImportDescr(type.getName())));
        tree.addGlobal(new GlobalDescr("findings", Findings.class.getName()));
        var descr = tree.getRules().get(0);
        descr.setName(rule.criterion());
        descr.setConsequence(RuleFinding.class.getName() + " finding = findings.of(\"" + rule.criterion() + "\"); "
                + PlainBindings.takenOut(descr) + descr.getConsequence());
        builder.add(new DescrResource(tree), ResourceType.DESCR);
    }
}
