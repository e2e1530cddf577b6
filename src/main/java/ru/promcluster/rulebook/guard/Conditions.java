package ru.promcluster.rulebook.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.guard.RuleComplaints.Complaint;
import ru.promcluster.verdict.NearestName;

/**
 * Checks what stands between "when" and "then": one {@code ClusterView( … )}, then at most accumulates and patterns
 * over the lists that it binds.
 */
final class Conditions {

    private static final Set<String> FUNCTIONS = Set.of("count", "sum", "min", "max", "average");

    private final Names names;
    private final String root;
    private final RuleComplaints complaints;
    private final Map<String, Class<?>> variables = new HashMap<>();

    Conditions(Names names, String root, RuleComplaints complaints) {
        this.names = names;
        this.root = root;
        this.complaints = complaints;
    }

    /** The variables that the consequence may use, with their types. */
    Map<String, Class<?>> variables() {
        return variables;
    }

    void check(RuleDescr rule) {
        List<? extends BaseDescr> parts = rule.getLhs().getDescrs();
        if (parts.isEmpty() || !(parts.get(0) instanceof PatternDescr first) || !isRoot(first)) {
            complaints.at(
                    rule,
                    parts.isEmpty() ? "when" : firstWord(parts.get(0)),
                    new Complaint(
                            "rule.no-view",
                            "Условие начинается с «" + root + "( … )». Напишите так.",
                            "The condition begins with «" + root + "( … )». Write it so."));
            return;
        }
        checkPattern(first, names.type(root));
        for (var part : parts.subList(1, parts.size())) {
            checkFurther(part);
        }
    }

    private static String firstWord(BaseDescr part) {
        return part instanceof PatternDescr pattern ? String.valueOf(pattern.getObjectType()) : "when";
    }

    private boolean isRoot(PatternDescr pattern) {
        return root.equals(pattern.getObjectType()) && pattern.getSource() == null && pattern.getIdentifier() == null;
    }

    private void checkFurther(BaseDescr part) {
        if (part instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr accumulate) {
            checkAccumulate(accumulate);
        } else if (part instanceof PatternDescr pattern && pattern.getSource() instanceof FromDescr from) {
            checkListed(pattern, from);
        } else {
            complaints.at(
                    part,
                    "rule.second-pattern",
                    "Здесь может стоять только «accumulate( … from $список; … )» или «… from $список».",
                    "Only «accumulate( … from $list; … )» or «… from $list» may stand here.");
        }
    }

    private void checkAccumulate(AccumulateDescr accumulate) {
        var input =
                accumulate.getInput() instanceof AndDescr and && and.getDescrs().size() == 1
                        ? and.getDescrs().get(0)
                        : accumulate.getInput();
        if (input instanceof PatternDescr pattern && pattern.getSource() instanceof FromDescr from) {
            checkListed(pattern, from);
        } else {
            checkFurther(accumulate.getInput());
        }
        if (accumulate.getFunctions().isEmpty()) {
            complaints.at(
                    accumulate,
                    "rule.accumulate-code",
                    "В accumulate допустимы только функции " + String.join(", ", FUNCTIONS) + ".",
                    "Only the functions " + String.join(", ", FUNCTIONS) + " are allowed in accumulate.");
        }
        for (var function : accumulate.getFunctions()) {
            checkFunction(accumulate, function);
        }
    }

    private void checkFunction(AccumulateDescr place, AccumulateDescr.AccumulateFunctionCallDescr function) {
        if (!FUNCTIONS.contains(function.getFunction())) {
            var advice = NearestName.advice(function.getFunction(), FUNCTIONS);
            complaints.at(
                    place,
                    function.getFunction(),
                    new Complaint(
                            "rule.function",
                            "Функция «" + function.getFunction() + "» не предусмотрена." + advice.ru(),
                            "Unknown function «" + function.getFunction() + "»." + advice.en()));
        }
        for (var parameter : function.getParams()) {
            checkExpression(place, parameter, null);
        }
        if (function.getBind() != null) {
            variables.put(function.getBind(), Number.class);
        }
    }

    private void checkListed(PatternDescr pattern, FromDescr from) {
        var source = from.getDataSource() == null ? "" : from.getDataSource().getText();
        var words = Words.of(source);
        if (words == null || words.size() != 1 || !variables.containsKey(source.strip())) {
            complaints.at(
                    pattern,
                    source.strip(),
                    new Complaint(
                            "rule.from",
                            "После from может стоять только переменная со списком."
                                    + NearestName.advice(source.strip(), variables.keySet())
                                            .ru(),
                            "Only a variable that holds a list may follow from."
                                    + NearestName.advice(source.strip(), variables.keySet())
                                            .en()));
        }
        var type = names.type(pattern.getObjectType());
        if (type == null) {
            var advice = NearestName.advice(pattern.getObjectType(), names.types());
            complaints.at(
                    pattern,
                    pattern.getObjectType(),
                    new Complaint(
                            "rule.type",
                            "Вид факта «" + pattern.getObjectType() + "» неизвестен." + advice.ru(),
                            "Unknown type «" + pattern.getObjectType() + "»." + advice.en()));
            return;
        }
        if (pattern.getIdentifier() != null) {
            variables.put(pattern.getIdentifier(), type);
        }
        checkPattern(pattern, type);
    }

    private void checkPattern(PatternDescr pattern, @Nullable Class<?> type) {
        if (!pattern.getAnnotations().isEmpty()
                || pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()) {
            complaints.at(
                    pattern,
                    "rule.pattern",
                    "У условия не может быть аннотаций, окон и запросов. Уберите их.",
                    "A pattern has no annotations, windows or queries. Remove them.");
        }
        for (var part : pattern.getConstraint().getDescrs()) {
            if (part instanceof ExprConstraintDescr constraint) {
                checkExpression(constraint, constraint.getExpression(), type);
            } else {
                complaints.at(
                        part,
                        "rule.constraint",
                        "Такое условие не предусмотрено. Пишите «имя», «$переменная : имя» или сравнение.",
                        "Such a constraint is not allowed. Write «name», «$variable : name» or a comparison.");
            }
        }
    }

    private void checkExpression(BaseDescr place, String text, @Nullable Class<?> type) {
        var fragment = Fragment.of(complaints, place, text, complaints.offset(place));
        new Expression(names, variables, type).check(fragment);
    }
}
