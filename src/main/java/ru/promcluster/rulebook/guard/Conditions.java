package ru.promcluster.rulebook.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.guard.RuleComplaints.Complaint;
import ru.promcluster.verdict.NearestName;

/**
 * Checks what stands between "when" and "then": one {@code ClusterView( … )}, then at most accumulates, each over one of
 * the lists that it binds. So a rule fires once for an application, and its work grows with the lists and no faster.
 */
final class Conditions {

    private static final Set<String> FUNCTIONS = new TreeSet<>(Set.of("count", "sum", "min", "max", "average"));

    /** What the parser calls the result of one function, and of several. */
    private static final Set<String> RESULTS = Set.of("Object", "Object[]");

    /** The longest rule that is known has three; each goes over a list once. */
    private static final int MOST_ACCUMULATES = 8;

    /** The longest rule that is known has three; each is looked at once for an element. */
    private static final int MOST_CONSTRAINTS = 20;

    private final Names names;
    private final String root;
    private final RuleComplaints complaints;
    private final Map<String, Class<?>> variables = new HashMap<>();
    private final Set<String> lists = new HashSet<>();

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
        variables.forEach((variable, type) -> {
            if (Iterable.class.isAssignableFrom(type)) {
                lists.add(variable);
            }
        });
        if (parts.size() > MOST_ACCUMULATES + 1) {
            complaints.at(
                    rule,
                    "rule.accumulates",
                    "В правиле не больше " + MOST_ACCUMULATES + " accumulate. Разделите требование.",
                    "A rule has at most " + MOST_ACCUMULATES + " accumulates. Divide the criterion.");
            return;
        }
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
            checkResult(pattern);
            checkAccumulate(accumulate);
        } else {
            complaints.at(
                    part,
                    "rule.second-pattern",
                    "Здесь может стоять только «accumulate( Вид( … ) from $список; … )», иначе правило сработает много раз."
                            + " Уберите прочее.",
                    "Only «accumulate( Type( … ) from $list; … )» may stand here, or the rule would fire many times."
                            + " Remove all else.");
        }
    }

    /** An accumulate that is written without a pattern of its own gets one from the parser: it is empty. */
    private void checkResult(PatternDescr pattern) {
        if (!pattern.getConstraint().getDescrs().isEmpty()
                || pattern.getIdentifier() != null
                || !pattern.getAnnotations().isEmpty()
                || !pattern.getBehaviors().isEmpty()
                || !RESULTS.contains(pattern.getObjectType())) {
            complaints.at(
                    pattern,
                    "rule.accumulate-result",
                    "Перед accumulate и после его функций ничего не стоит. Пишите «accumulate( … ; $n : count() )».",
                    "Nothing stands before accumulate and after its functions. Write «accumulate( … ; $n : count() )».");
        }
    }

    private void checkAccumulate(AccumulateDescr accumulate) {
        var outer = Map.copyOf(variables);
        var input =
                accumulate.getInput() instanceof AndDescr and && and.getDescrs().size() == 1
                        ? and.getDescrs().get(0)
                        : accumulate.getInput();
        if (input instanceof PatternDescr pattern && pattern.getSource() instanceof FromDescr from) {
            checkListed(pattern, from);
        } else {
            complaints.at(
                    accumulate,
                    "rule.accumulate-input",
                    "В accumulate стоит одно «Вид( … ) from $список»: списки не вкладывают и не перемножают.",
                    "One «Type( … ) from $list» stands in an accumulate: lists are not nested and not multiplied.");
        }
        checkFunctions(accumulate);
        // What is bound in an accumulate is not there after it, but for its results.
        variables.clear();
        variables.putAll(outer);
        for (var function : accumulate.getFunctions()) {
            if (function.getBind() != null) {
                variables.put(function.getBind(), Number.class);
            }
        }
    }

    private void checkFunctions(AccumulateDescr accumulate) {
        if (accumulate.getFunctions().isEmpty() || hasCode(accumulate)) {
            complaints.at(
                    accumulate,
                    "rule.accumulate-code",
                    "В accumulate пишите только функции. Есть: " + String.join(", ", FUNCTIONS) + ".",
                    "Only functions may stand in accumulate. There are: " + String.join(", ", FUNCTIONS) + ".");
        }
        for (var function : accumulate.getFunctions()) {
            checkFunction(accumulate, function);
        }
    }

    /** Code stands in it, or (that is "groupby") an expression to group by. */
    private static boolean hasCode(AccumulateDescr accumulate) {
        return accumulate instanceof GroupByDescr
                || Stream.of(
                                accumulate.getInitCode(),
                                accumulate.getActionCode(),
                                accumulate.getReverseCode(),
                                accumulate.getResultCode())
                        .anyMatch(code -> code != null && !code.isBlank());
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
    }

    private void checkListed(PatternDescr pattern, FromDescr from) {
        var source = from.getDataSource() == null ? "" : from.getDataSource().getText();
        var words = Words.of(source);
        if (words == null || words.size() != 1 || !lists.contains(source.strip())) {
            complaints.at(
                    pattern,
                    source.strip(),
                    new Complaint(
                            "rule.from",
                            "После from может стоять только переменная представления со списком."
                                    + NearestName.advice(source.strip(), lists).ru(),
                            "Only a variable of the view that holds a list may follow from."
                                    + NearestName.advice(source.strip(), lists).en()));
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
        var constraints = pattern.getConstraint().getDescrs();
        if (constraints.size() > MOST_CONSTRAINTS) {
            complaints.at(
                    pattern,
                    "rule.constraints",
                    "В скобках не больше " + MOST_CONSTRAINTS + " условий. Разделите требование.",
                    "At most " + MOST_CONSTRAINTS + " constraints stand in the brackets. Divide the criterion.");
            return;
        }
        for (var part : constraints) {
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
