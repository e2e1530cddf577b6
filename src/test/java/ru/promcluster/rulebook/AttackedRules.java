package ru.promcluster.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.containment.Containment;
import ru.promcluster.rulebook.containment.RuleRefusedException;
import ru.promcluster.rulebook.containment.Walls;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.guard.GuardedRule;
import ru.promcluster.rulebook.guard.RuleGuard;
import ru.promcluster.rulebook.vocabulary.ClusterView;
import ru.promcluster.rulebook.vocabulary.ReliefTerritories;

/** Takes a rule file the way that the product takes it, or the same way with some of the walls away. */
public final class AttackedRules {

    /** The wall before all others, besides those of {@link Walls}. */
    public static final String LANGUAGE = "LANGUAGE";

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final RuleGuard GUARD = new RuleGuard(ClusterView.class, FactTypes.ALL, RuleFinding.class);

    private final boolean guarded;
    private final Containment containment;
    private final ClusterApplication application = Filings.all().values().stream()
            .max(Comparator.comparingInt(AttackedRules::listed))
            .orElseThrow();
    private final RuledCriterion criterion = RealRules.edition(DAY).criteria().stream()
            .filter(ruled -> ruled.criterion().id().equals("minimum-participants"))
            .findFirst()
            .orElseThrow();

    /** @param walls names of the walls that stand */
    public AttackedRules(Set<String> walls) {
        guarded = walls.contains(LANGUAGE);
        var inner = new HashSet<>(walls);
        inner.remove(LANGUAGE);
        containment = Walls.only(inner, FactTypes.VOCABULARY);
    }

    private static int listed(ClusterApplication application) {
        var participants = application.participants();
        return participants == null ? 0 : participants.size();
    }

    /** What has come of it, in one line: "refused …", "judged" or "broke …". */
    public String outcome(String rule) {
        try {
            var tree = tree(rule);
            if (tree == null) {
                return "refused by the language";
            }
            complete(tree);
            judge(tree);
            return "judged";
        } catch (RuleRefusedException e) {
            return "refused by the compiler";
        } catch (DroolsParserException | RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return "broke with " + e.getClass().getSimpleName();
        }
    }

    private @Nullable PackageDescr tree(String rule) throws DroolsParserException {
        if (guarded) {
            var passed = checked(rule, new RuleProblems());
            return passed == null ? null : passed.tree();
        }
        var parser = new DrlParser();
        var tree = parser.parse(false, rule);
        return parser.hasErrors() ? null : tree;
    }

    /** What the guard says of a rule of {@code minimum-participants}. */
    static List<RuleProblem> problems(String rule) {
        var problems = new RuleProblems();
        var passed = checked(rule, problems);
        if ((passed == null) == problems.isEmpty()) {
            throw new IllegalStateException("Refused without a word, or let through with one: " + rule);
        }
        return problems.sorted();
    }

    private static @Nullable GuardedRule checked(String rule, RuleProblems problems) {
        var honest = Objects.requireNonNull(
                RealRules.registry().editions().get(0).content().criteria().get("minimum-participants"));
        var criterion = new CriterionFiles(
                honest.id(),
                honest.card(),
                honest.ruleFile(),
                rule,
                honest.casesFile(),
                honest.severity(),
                honest.confidence());
        return GUARD.check(criterion, Set.of("minimum-participants", "relief-share"), problems);
    }

    private static void complete(PackageDescr tree) {
        tree.setName("ru.promcluster.rules.attacked");
        FactTypes.ALL.forEach(type -> tree.addImport(new ImportDescr(type.getName())));
        tree.addGlobal(new GlobalDescr("findings", Findings.class.getName()));
        if (tree.getRules().size() == 1) {
            tree.getRules().get(0).setName("minimum-participants");
        }
        for (var rule : tree.getRules()) {
            rule.setConsequence(RuleFinding.class.getName() + " finding = findings.of(\"minimum-participants\"); "
                    + rule.getConsequence());
        }
    }

    private void judge(PackageDescr tree) {
        var findings = new Findings(RealRules.edition(DAY).content().figures(), List.of(criterion));
        findings.begin(DAY);
        var session = containment
                .together(containment.compiled(tree), ClusterView.class)
                .newSession("findings", findings);
        try {
            session.fire(new ClusterView(application, DAY, new ReliefTerritories(Set.of())));
        } finally {
            session.dispose();
        }
    }
}
