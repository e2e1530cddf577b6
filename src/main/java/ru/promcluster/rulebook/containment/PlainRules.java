package ru.promcluster.rulebook.containment;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.EnabledBoolean;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.drools.mvel.MVELKnowledgePackageImpl;
import org.kie.api.definition.KiePackage;

/** Takes compiled rules without conditions apart, and puts them together again. */
final class PlainRules {

    private static final String JAVA = "java";
    private static final String CLASS_FILE = ".class";

    private PlainRules() {}

    /** What the compiler made of a rule; empty: it has conditions, and more than a class belongs to it. */
    static Optional<PlainRule> of(Collection<KiePackage> compiled) {
        var holding = compiled.stream()
                .filter(each -> !each.getRules().isEmpty())
                .map(MVELKnowledgePackageImpl.class::cast)
                .toList();
        return holding.size() == 1 && holding.get(0).getRules().size() == 1 ? of(holding.get(0)) : Optional.empty();
    }

    private static Optional<PlainRule> of(MVELKnowledgePackageImpl compiled) {
        var rule = (RuleImpl) compiled.getRules().iterator().next();
        if (!isPlain(rule)
                || !(compiled.getDialectRuntimeRegistry().getDialectData(JAVA)
                        instanceof JavaDialectRuntimeData data)) {
            return Optional.empty();
        }
        // Beside it lies the engine's caller, which it can do without.
        var own = data.getStore().keySet().stream()
                .filter(file -> file.endsWith(CLASS_FILE))
                .map(file -> file.substring(0, file.length() - CLASS_FILE.length()))
                .filter(type -> !BytecodeCheck.isCaller(type))
                .toList();
        return own.size() != 1
                ? Optional.empty()
                : Optional.of(new PlainRule(
                        rule.getName(), own.get(0).replace('/', '.'), data.getBytecode(own.get(0) + CLASS_FILE)));
    }

    /** One pattern, no condition and no attribute: it holds for whatever there is of its type. */
    static boolean isPlain(RuleImpl rule) {
        return rule.getLhs().isAnd()
                && rule.getLhs().getChildren().size() == 1
                && rule.getLhs().getChildren().get(0) instanceof Pattern pattern
                && pattern.getSource() == null
                && pattern.getConstraints().isEmpty()
                && pattern.getBehaviors().isEmpty()
                && hasNoAttributes(rule);
    }

    /** What might hold a match back. The guard refuses all of it; this does not rely on that. */
    private static boolean hasNoAttributes(RuleImpl rule) {
        return !rule.isQuery()
                && rule.getTimer() == null
                && rule.getCalendars() == null
                && rule.getDateEffective() == null
                && rule.getDateExpires() == null
                && rule.getActivationGroup() == null
                && !rule.hasNamedConsequences()
                && rule.getEnabled() == EnabledBoolean.ENABLED_TRUE
                && rule.getSalience().isDefault();
    }

    /** The only pattern of a plain rule. */
    static Pattern pattern(RuleImpl plain) {
        return (Pattern) plain.getLhs().getChildren().get(0);
    }

    /**
     * The method that holds what stands in the rule.
     *
     * @param loader all that the rule may see
     */
    static Method method(PlainRule rule, ClassLoader loader) {
        var methods = new OneClass(loader).define(rule).getDeclaredMethods();
        var said = Stream.of(methods)
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .toList();
        if (said.size() != 1) {
            throw new RuleRefusedException("The rule " + rule.name() + " has " + said.size() + " methods", null);
        }
        return said.get(0);
    }

    /**
     * The rule as the engine takes it, in a package of its own. A package belongs to one knowledge base: each needs another.
     *
     * @param fact type of the one fact
     * @param consequence calls the method
     */
    static KiePackage packaged(PlainRule rule, Method method, Class<?> fact, PlainConsequence consequence) {
        var type = method.getDeclaringClass();
        var compiled = new MVELKnowledgePackageImpl(type.getPackageName());
        var speaksTo = List.of(method.getParameterTypes());
        compiled.addGlobal(consequence.global(), speaksTo.get(speaksTo.size() - 1));
        var built = new RuleImpl(rule.name());
        built.setPackage(compiled.getName());
        built.setDialect(JAVA);
        built.addPattern(new Pattern(0, new ClassObjectType(fact)));
        built.setConsequence(consequence);
        compiled.addRule(built);
        return compiled;
    }

    /** Knows the class of one rule, and of others what a rule may see. */
    private static final class OneClass extends ClassLoader {

        static {
            registerAsParallelCapable();
        }

        OneClass(ClassLoader parent) {
            super("rule", parent);
        }

        Class<?> define(PlainRule rule) {
            try {
                return defineClass(rule.type(), rule.bytecode(), 0, rule.bytecode().length);
            } catch (LinkageError e) {
                throw new RuleRefusedException("The class of the rule " + rule.name() + " is damaged", e);
            }
        }
    }
}
