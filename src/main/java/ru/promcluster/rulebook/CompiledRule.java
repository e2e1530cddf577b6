package ru.promcluster.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import ru.promcluster.rulebook.containment.Containment;
import ru.promcluster.rulebook.containment.PlainRule;
import ru.promcluster.rulebook.containment.RuleRefusedException;
import ru.promcluster.rulebook.guard.GuardedRule;
import ru.promcluster.rulebook.vocabulary.ClusterView;

/**
 * A rule that has passed the guard, compiled when it is first needed, in a package of its own. However many editions
 * inherit it, and however often other rules change, it is compiled once.
 */
final class CompiledRule {

    private static final Logger LOG = Logger.getLogger(CompiledRule.class);
    private static final String FINDINGS = "findings";

    private final Supplier<GuardedRule> guarded;
    private final String criterion;
    private final boolean isKept;
    private @Nullable PlainRule plain;
    private @Nullable Supplier<KiePackage> taken;
    private @Nullable Collection<KiePackage> packages;

    CompiledRule(GuardedRule rule) {
        this(rule.criterion(), () -> rule, null);
    }

    /**
     * @param guarded passes the rule through the guard, when it has to be compiled
     * @param kept what the compiler made of it at an earlier start; {@code null}: nothing that could be kept
     */
    CompiledRule(String criterion, Supplier<GuardedRule> guarded, @Nullable PlainRule kept) {
        this.criterion = criterion;
        this.guarded = guarded;
        plain = kept;
        isKept = kept != null;
    }

    String criterion() {
        return criterion;
    }

    /** What may be kept of it; {@code null}: it has conditions, or was not needed yet. */
    synchronized @Nullable PlainRule plain() {
        return plain;
    }

    /** It was compiled by this process, and may be kept. */
    synchronized boolean isNew() {
        return !isKept && plain != null;
    }

    /**
     * The compiled rule, for one knowledge base.
     *
     * @throws IllegalStateException the compiler refuses what the guard let through
     */
    synchronized Collection<KiePackage> packages() {
        if (taken == null && packages == null && plain != null) {
            taken = taken(plain);
        }
        if (taken != null) {
            return List.of(taken.get());
        }
        if (packages == null) {
            packages = compiled(guarded.get());
            plain = Containment.plain(packages).orElse(null);
        }
        return packages;
    }

    /** A kept rule that a wall refuses was changed by somebody, who should be found; its text is compiled instead. */
    private @Nullable Supplier<KiePackage> taken(PlainRule kept) {
        try {
            return FactTypes.WALLS.taken(kept, ClusterView.class, FINDINGS);
        } catch (RuleRefusedException e) {
            LOG.warnf("The kept rule «%s» is refused and compiled anew: %s", criterion, e.getMessage());
            return null;
        }
    }

    private static Collection<KiePackage> compiled(GuardedRule rule) {
        try {
            return FactTypes.WALLS.compiled(completed(rule));
        } catch (RuleRefusedException e) {
            throw new IllegalStateException("The rule «" + rule.name() + "» does not compile: " + e.getMessage(), e);
        }
    }

    /**
     * What every rule needs and none has to write: package, imports, and {@code finding}, the finding of its own
     * criterion. It goes before the first word of the consequence, so that lines stay the same.
     */
    private static PackageDescr completed(GuardedRule rule) {
        var tree = rule.tree();
        tree.setName("ru.promcluster.rules." + rule.criterion().replace('-', '_'));
        FactTypes.ALL.forEach(type -> tree.addImport(new ImportDescr(type.getName())));
        tree.addGlobal(new GlobalDescr(FINDINGS, Findings.class.getName()));
        var descr = tree.getRules().get(0);
        descr.setName(rule.criterion());
        descr.setConsequence(RuleFinding.class.getName() + " finding = findings.of(\"" + rule.criterion() + "\"); "
                + PlainBindings.takenOut(descr) + descr.getConsequence());
        return tree;
    }
}
