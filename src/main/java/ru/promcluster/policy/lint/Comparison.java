package ru.promcluster.policy.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Unit;

/**
 * A comparison that a rule states. The guard lets nothing pass that this cannot read.
 *
 * @param figures names, the strict one first
 * @param isCondition it only decides which figure applies
 */
record Comparison(Operator operator, List<String> figures, boolean isCondition) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern CALL =
            Pattern.compile("\\.\\s*(atLeast|atMost|moreThan|where)\\s*\\([^\"]*?((?:,\\s*\"[^\"]*\"\\s*)+)\\)");
    private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");

    /** The comparisons of a rule with figures, in the order written. */
    static List<Comparison> in(String rule) {
        var comparisons = new ArrayList<Comparison>();
        var call = CALL.matcher(rule);
        while (call.find()) {
            var names = NAME.matcher(call.group(2))
                    .results()
                    .map(name -> name.group(1))
                    .toList();
            var word = call.group(1);
            comparisons.add(new Comparison(operator(word), names, word.equals("where")));
        }
        return comparisons;
    }

    private static Operator operator(String word) {
        return switch (word) {
            case "atMost" -> Operator.AT_MOST;
            case "moreThan" -> Operator.MORE_THAN;
            default -> Operator.AT_LEAST;
        };
    }

    /** Whatever is measured passes. What is counted or shared lies from 0 on, a share up to 100. */
    boolean neverFails(Figure figure) {
        int toZero = figure.value().signum();
        return switch (operator) {
            case AT_LEAST -> toZero <= 0;
            case MORE_THAN -> toZero < 0;
            case AT_MOST -> figure.unit() == Unit.PERCENT && figure.value().compareTo(HUNDRED) >= 0;
        };
    }

    /** Nothing that can be measured passes. */
    boolean neverPasses(Figure figure) {
        int toWhole = figure.unit() == Unit.PERCENT ? figure.value().compareTo(HUNDRED) : -1;
        return switch (operator) {
            case AT_LEAST -> toWhole > 0;
            case MORE_THAN -> toWhole >= 0;
            case AT_MOST -> figure.value().signum() < 0;
        };
    }
}
