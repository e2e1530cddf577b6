package ru.promcluster.rulebook.containment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.io.DescrResource;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.wiring.api.classloader.ProjectClassLoader;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Compiles guarded rules and fires them, within all walls. Safe for many threads. */
public final class Containment {

    private final Vocabulary vocabulary;
    private final Set<Layer> layers;

    /** @param vocabulary all that a rule may reach */
    public Containment(Vocabulary vocabulary) {
        this(vocabulary, EnumSet.allOf(Layer.class));
    }

    /** With some of the walls: only for who wants to see what each of them holds. */
    Containment(Vocabulary vocabulary, Set<Layer> layers) {
        this.vocabulary = vocabulary;
        this.layers = Set.copyOf(layers);
    }

    /**
     * Compiles a rule.
     *
     * @throws RuleRefusedException the compiler refuses it, or one of the walls does
     */
    public Collection<KiePackage> compiled(PackageDescr tree) {
        // Only what is compiled here has conditions to interpret: a process that compiles nothing loads no interpreter.
        if (layers.contains(Layer.INTERPRETER)) {
            Interpreter.harden();
        }
        var loader = loader();
        var configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader);
        if (layers.contains(Layer.BYTECODE)) {
            var engine = configuration.as(KnowledgeBuilderConfigurationImpl.KEY);
            engine.setDialectConfiguration("java", new CheckedDialect(engine, new BytecodeCheck(vocabulary)));
        }
        var builder = (KnowledgeBuilderImpl) KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        within(loader, () -> {
            add(tree, builder);
            return builder;
        });
        if (builder.hasErrors()) {
            throw new RuleRefusedException(String.valueOf(builder.getErrors()), null);
        }
        return builder.getKnowledgePackages();
    }

    /** Some of its complaints the engine throws; what is hidden from it breaks it in the middle. */
    private static void add(PackageDescr tree, KnowledgeBuilderImpl builder) {
        try {
            builder.add(new DescrResource(tree), ResourceType.DESCR);
        } catch (RuleRefusedException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new RuleRefusedException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What may be kept of a compiled rule; empty: it has conditions, and has to be compiled anew. */
    public static Optional<PlainRule> plain(Collection<KiePackage> compiled) {
        return PlainRules.of(compiled);
    }

    /**
     * Takes a rule that was kept. It passes the same walls as one that was compiled just now: what was kept may have been
     * changed by whoever can write there.
     *
     * @param fact type of the one fact that rules look at
     * @param global name of what their consequences speak to
     * @return gives a knowledge base the rule, each time in another package
     * @throws RuleRefusedException the class is damaged, or one of the walls refuses it
     */
    public Supplier<KiePackage> taken(PlainRule rule, Class<?> fact, String global) {
        if (layers.contains(Layer.BYTECODE)) {
            try {
                new BytecodeCheck(vocabulary).ofRule(rule.type(), rule.bytecode());
            } catch (RuleRefusedException e) {
                throw e;
            } catch (RuntimeException e) {
                throw new RuleRefusedException("The class of the rule " + rule.name() + " is damaged", e);
            }
        }
        var method = PlainRules.method(rule, loader());
        var consequence = PlainConsequence.of(method, global);
        return () -> PlainRules.packaged(rule, method, fact, consequence);
    }

    /**
     * Puts compiled rules together.
     *
     * @param type of the facts that they will be put to
     */
    public RuleBase together(Collection<KiePackage> packages, Class<?> type) {
        return new RuleBase(
                this,
                base(packages, rules -> CertainRules.areAll(rules, type)),
                base(packages, rules -> !CertainRules.areAll(rules, type)));
    }

    /** A base of some of the packages, {@code null}: there are none. What has no rules belongs to all bases. */
    private @Nullable KieBase base(Collection<KiePackage> all, Predicate<KiePackage> which) {
        var packages = all.stream()
                .filter(rules -> rules.getRules().isEmpty() || which.test(rules))
                .toList();
        if (packages.stream().allMatch(rules -> rules.getRules().isEmpty())) {
            return null;
        }
        var loader = loader();
        var base = KnowledgeBaseFactory.newKnowledgeBase(RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
        return within(loader, () -> {
            base.addPackages(packages);
            return base;
        });
    }

    /** Does what runs rules of a session. */
    <T> T within(KieSession session, Supplier<T> work) {
        return within(((InternalKnowledgeBase) session.getKieBase()).getRootClassLoader(), work);
    }

    /**
     * Fires the rules of a session.
     *
     * @param rules how many there are: none fires twice for one fact
     * @return how many have fired
     * @throws IllegalStateException they have not come to an end after so many firings
     */
    int fired(KieSession session, int rules) {
        if (!layers.contains(Layer.BUDGET)) {
            return session.fireAllRules();
        }
        int fired = session.fireAllRules(rules + 1);
        if (fired > rules) {
            throw new IllegalStateException("More than " + rules + " firings of " + rules + " rules");
        }
        return fired;
    }

    /** What the interpreter does not find where it should look, it looks for in the loader of the thread. */
    private static <T> T within(ClassLoader loader, Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The engine takes its own kind of loader as it is; any other it would let see everything. */
    private ClassLoader loader() {
        var all = Containment.class.getClassLoader();
        return ProjectClassLoader.createProjectClassLoader(
                layers.contains(Layer.CLASSES) ? new RuleClassLoader(all, vocabulary) : all);
    }
}
