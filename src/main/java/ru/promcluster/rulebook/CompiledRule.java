package ru.promcluster.rulebook;

import java.util.Collection;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import ru.promcluster.rulebook.containment.RuleRefusedException;
import ru.promcluster.rulebook.guard.GuardedRule;

/**
 * A rule that has passed the guard, compiled when it is first needed, in a package of its own. However many editions
 * inherit it, and however often other rules change, it is compiled once.
 */
final class CompiledRule {

    private final GuardedRule rule;
    private @Nullable Collection<KiePackage> packages;

    CompiledRule(GuardedRule rule) {
        this.rule = rule;
    }

    String criterion() {
        return rule.criterion();
    }

    /**
     * The compiled rule.
     *
     * @throws IllegalStateException the compiler refuses what the guard let through
     */
    synchronized Collection<KiePackage> packages() {
        if (packages == null) {
            packages = compiled();
        }
        return packages;
    }

    private Collection<KiePackage> compiled() {
        try {
            return FactTypes.WALLS.compiled(completed());
        } catch (RuleRefusedException e) {
            throw new IllegalStateException("The rule «" + rule.name() + "» does not compile: " + e.getMessage(), e);
        }
    }

    /**
     * What every rule needs and none has to write: package, imports, and {@code finding}, the finding of its own
     * criterion. It goes before the first word of the consequence, so that lines stay the same.
     */
    private PackageDescr completed() {
        var tree = rule.tree();
        tree.setName("ru.promcluster.rules." + rule.criterion().replace('-', '_'));
        FactTypes.ALL.forEach(type -> tree.addImport(new ImportDescr(type.getName())));
        tree.addGlobal(new GlobalDescr("findings", Findings.class.getName()));
        var descr = tree.getRules().get(0);
        descr.setName(rule.criterion());
        descr.setConsequence(RuleFinding.class.getName() + " finding = findings.of(\"" + rule.criterion() + "\"); "
                + PlainBindings.takenOut(descr) + descr.getConsequence());
        return tree;
    }
}
