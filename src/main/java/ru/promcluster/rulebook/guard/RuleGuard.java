package ru.promcluster.rulebook.guard;

import java.util.Collection;
import java.util.List;
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
import ru.promcluster.rulebook.guard.RuleComplaints.Complaint;
import ru.promcluster.rulebook.text.Span;
import ru.promcluster.verdict.NearestName;

/** Parses a rule file and lets it pass only if its syntax tree keeps to the small language. */
public final class RuleGuard {

    private static final Set<String> ANNOTATIONS = Set.of("criterion", "clause");
    private static final List<String> BESIDE =
            List.of("package", "unit", "import", "global", "dialect", "function", "declare", "query");

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
        var complaints = new RuleComplaints(criterion.ruleFile(), criterion.rule(), problems);
        var fault = RuleText.fault(criterion.rule());
        if (fault != null) {
            complaints.at(
                    fault.line() == 0 ? Span.FILE : complaints.word(fault.line(), fault.column()), fault.complaint());
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
        var fragment = afterThen(rule, complaints);
        consequence.check(rule, fragment);
        for (var figure : consequence.figures()) {
            if (figures != null && !figures.contains(name(figure))) {
                fragment.complain(figure.start() + 1, figure.end() - 1, unknownFigure(name(figure), figures));
            }
        }
        var named = consequence.figures().stream().map(RuleGuard::name).toList();
        return complaints.isEmpty()
                ? new GuardedRule(criterion.id(), criterion.rule(), rule.getName(), rule.getLine(), named)
                : null;
    }

    private static String name(Words.Word quoted) {
        return quoted.text().substring(1, quoted.text().length() - 1);
    }

    private static Complaint unknownFigure(String name, Set<String> figures) {
        var advice = NearestName.advice(name, figures);
        return new Complaint(
                "figure.unknown", "Числа «" + name + "» нет." + advice.ru(), "No figure «" + name + "»." + advice.en());
    }

    /** The parser names the line of "then" and drops the blank lines after it. */
    private static Fragment afterThen(RuleDescr rule, RuleComplaints complaints) {
        int then = Math.max(0, complaints.offset("then", complaints.offsetOfLine(rule.getConsequenceLine())));
        var text = String.valueOf(rule.getConsequence()).strip();
        return text.isEmpty()
                ? new Fragment(complaints, rule, text, then)
                : Fragment.of(complaints, rule, text, then + "then".length());
    }

    private static @Nullable PackageDescr parse(String text, RuleComplaints complaints) {
        var parser = new DrlParser();
        PackageDescr tree = null;
        try {
            tree = parser.parse(false, text);
        } catch (DroolsParserException | RuntimeException e) {
            complaints.at(Span.FILE, syntax(String.valueOf(e.getMessage())));
        }
        for (var error : parser.getErrors()) {
            var place = error instanceof ParserError found && found.getRow() > 0
                    ? complaints.word(found.getRow(), found.getCol() + 1)
                    : Span.FILE;
            complaints.at(place, syntax(error.getMessage()));
        }
        if (tree == null && complaints.isEmpty()) {
            complaints.at(Span.FILE, syntax("—"));
        }
        return complaints.isEmpty() ? tree : null;
    }

    private static RuleComplaints.Complaint syntax(String detail) {
        var first = detail.lines().findFirst().orElse("").replaceAll("^\\[.*?] |^Line \\S+ ", "");
        return new Complaint(
                "rule.syntax",
                "Правило записано неверно (" + first + "). Проверьте скобки, кавычки, точку с запятой и слова"
                        + " rule, when, then, end здесь и строкой выше.",
                "The rule is not well formed (" + first + "). Check brackets, quotes, the semicolon and the words"
                        + " rule, when, then, end here and one line above.");
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
                    complaints.beside(BESIDE),
                    new Complaint(
                            "rule.only-rule",
                            "В файле стоит ровно одно правило. Уберите всё прочее: package, import, function, второе"
                                    + " правило.",
                            "The file holds exactly one rule. Remove all else: package, import, function, a second"
                                    + " rule."));
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
                        annotation.getName(),
                        new Complaint(
                                "rule.annotation",
                                "Допустимы только пометки @criterion(\"…\") и @clause(\"…\"). Уберите или исправьте эту.",
                                "Only @criterion(\"…\") and @clause(\"…\") are allowed. Remove or mend this one."));
                return;
            }
        }
        var named = rule.getAnnotation("criterion");
        if (named == null || !("\"" + criterion + "\"").equals(String.valueOf(named.getValue()))) {
            complaints.at(
                    rule,
                    named == null ? "\"" + rule.getName() + "\"" : String.valueOf(named.getValue()),
                    new Complaint(
                            "rule.criterion",
                            "Правило пометьте @criterion(\"" + criterion + "\"): так зовут папку.",
                            "Mark the rule @criterion(\"" + criterion + "\"): that is the folder's name."));
        }
    }
}
