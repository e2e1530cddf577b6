package ru.promcluster.rulebook.guard;

import java.util.Collection;
import java.util.Set;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.RuleProblems;

/** Parses a rule file and lets it pass only if its syntax tree keeps to the small language. */
public final class RuleGuard {

    private static final Set<String> ANNOTATIONS = Set.of("criterion", "clause");

    private final Names names;
    private final Class<?> root;

    /**
     * @param root the type of the one fact that rules look at
     * @param types all types that a pattern may name, the root among them
     * @param finding the type whose public methods a consequence may call
     */
    public RuleGuard(Class<?> root, Collection<Class<?>> types, Class<?> finding) {
        this.root = root;
        names = new Names(types, finding);
    }

    /**
     * Checks the rule of a criterion.
     *
     * @param figures names of the figures there are; {@code null}: that is not known
     * @return {@code null} if it is not let through; then the problems say why
     */
    public @Nullable GuardedRule check(CriterionFiles criterion, @Nullable Set<String> figures, RuleProblems problems) {
        var complaints = new RuleComplaints(criterion.ruleFile(), problems);
        var fault = RuleText.fault(criterion.rule());
        if (fault != null) {
            complaints.at(fault.line(), fault.column(), fault.complaint());
            return null;
        }
        var tree = parse(criterion.rule(), complaints);
        if (tree == null) {
            return null;
        }
        checkPackage(tree, complaints);
        if (!complaints.isEmpty()) {
            return null;
        }
        var rule = tree.getRules().get(0);
        checkHeader(rule, criterion.id(), complaints);
        var conditions = new Conditions(names, root.getSimpleName(), complaints);
        conditions.check(rule);
        if (!complaints.isEmpty()) {
            // What follows from a wrong condition would only be repeated.
            return null;
        }
        var consequence = new Consequence(names, conditions.variables());
        int line = firstLineAfterThen(criterion.rule(), rule.getConsequenceLine());
        consequence.check(rule, line, complaints);
        for (var figure : consequence.figures()) {
            if (figures != null && !figures.contains(figure)) {
                complaints.at(
                        line,
                        0,
                        new RuleComplaints.Complaint(
                                "figure.unknown",
                                "Числа «" + figure + "» нет." + RuleProblems.maybe(figure, figures, true),
                                "No figure «" + figure + "»." + RuleProblems.maybe(figure, figures, false)));
            }
        }
        return complaints.isEmpty()
                ? new GuardedRule(
                        criterion.id(), criterion.rule(), rule.getName(), rule.getLine(), consequence.figures())
                : null;
    }

    /** The parser names the line of "then" and drops the blank lines after it. */
    private static int firstLineAfterThen(String text, int thenLine) {
        var lines = text.split("\n", -1);
        for (int line = thenLine + 1; line <= lines.length; line++) {
            if (!lines[line - 1].isBlank()) {
                return line;
            }
        }
        return thenLine;
    }

    private static @Nullable PackageDescr parse(String text, RuleComplaints complaints) {
        var parser = new DrlParser();
        PackageDescr tree = null;
        try {
            tree = parser.parse(false, text);
        } catch (DroolsParserException | RuntimeException e) {
            complaints.at(0, 0, syntax(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            // Signs in a row with blanks between them make the parser call itself too; it keeps nothing to put right.
            complaints.at(
                    1,
                    1,
                    new RuleComplaints.Complaint(
                            "rule.nesting",
                            "Выражение вложено слишком глубоко. Уберите лишние знаки.",
                            "An expression is nested too deep. Remove the signs that are not needed."));
        }
        for (var error : parser.getErrors()) {
            int line = error instanceof ParserError place ? Math.max(0, place.getRow()) : 0;
            int column = error instanceof ParserError place ? Math.max(0, place.getCol() + 1) : 0;
            complaints.at(line, column, syntax(error.getMessage()));
        }
        if (tree == null && complaints.isEmpty()) {
            complaints.at(0, 0, syntax("—"));
        }
        return complaints.isEmpty() ? tree : null;
    }

    private static RuleComplaints.Complaint syntax(String detail) {
        return new RuleComplaints.Complaint(
                "rule.syntax", "Правило записано неверно: " + detail, "The rule is not well formed: " + detail);
    }

    private static void checkPackage(PackageDescr tree, RuleComplaints complaints) {
        var extras = !tree.getImports().isEmpty()
                || !tree.getFunctionImports().isEmpty()
                || !tree.getAccumulateImports().isEmpty()
                || !tree.getGlobals().isEmpty()
                || !tree.getFunctions().isEmpty()
                || !tree.getTypeDeclarations().isEmpty()
                || !tree.getEnumDeclarations().isEmpty()
                || !tree.getEntryPointDeclarations().isEmpty()
                || !tree.getWindowDeclarations().isEmpty()
                || !tree.getAttributes().isEmpty();
        if (extras || tree.getRules().size() != 1 || !tree.getNamespace().isEmpty()) {
            complaints.at(
                    1,
                    1,
                    new RuleComplaints.Complaint(
                            "rule.only-rule",
                            "В файле стоит ровно одно правило и ничего больше: ни package, ни import, ни function.",
                            "The file holds exactly one rule and nothing else: no package, import or function."));
        }
    }

    private static void checkHeader(RuleDescr rule, String criterion, RuleComplaints complaints) {
        if (!rule.getAttributes().isEmpty() || rule.getParentName() != null || rule instanceof QueryDescr) {
            complaints.at(
                    rule,
                    "rule.attributes",
                    "У правила нет атрибутов и предков (salience, extends …). Уберите их.",
                    "A rule has no attributes and no parent (salience, extends …). Remove them.");
        }
        if (rule.getAnnotations().stream().anyMatch(AnnotationDescr::isDuplicated)) {
            complaints.at(
                    rule,
                    "rule.annotation",
                    "Пометки @criterion и @clause стоят по одному разу.",
                    "@criterion and @clause stand once each.");
        }
        for (var annotation : rule.getAnnotations()) {
            var value = String.valueOf(annotation.getValue());
            var words = Words.of(value);
            if (!ANNOTATIONS.contains(annotation.getName())
                    || annotation.getValueMap().size() != 1
                    || words == null
                    || words.size() != 1
                    || words.get(0).kind() != Words.Kind.TEXT) {
                complaints.at(
                        rule,
                        "rule.annotation",
                        "Допустимы только пометки @criterion(\"…\") и @clause(\"…\").",
                        "Only @criterion(\"…\") and @clause(\"…\") are allowed.");
                return;
            }
        }
        var named = rule.getAnnotation("criterion");
        if (named == null || !("\"" + criterion + "\"").equals(String.valueOf(named.getValue()))) {
            complaints.at(
                    rule,
                    "rule.criterion",
                    "Правило должно быть помечено @criterion(\"" + criterion + "\").",
                    "The rule must be marked @criterion(\"" + criterion + "\").");
        }
    }
}
