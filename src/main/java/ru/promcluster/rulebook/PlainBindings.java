package ru.promcluster.rulebook;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.vocabulary.ClusterView;

/**
 * Turns {@code ClusterView( $found : members.count )} into a view and a line of Java that reads the measure from it. The
 * engine would interpret the path at each firing, by reflection; compiled, it costs a tenth of that.
 */
final class PlainBindings {

    private static final Pattern BINDING =
            Pattern.compile("\\s*(?<variable>\\$[\\p{L}_][\\p{L}\\p{N}_]*)\\s*:\\s*(?<path>[\\p{L}\\p{N}_.]+)\\s*");
    /** A name that no rule can give: theirs begin with $. */
    private static final String VIEW = "clusterView";

    private PlainBindings() {}

    /**
     * Takes the bindings out of the rule's only pattern.
     *
     * @return Java that declares the same variables, for the beginning of the consequence; empty: the rule says more than
     *     that and stays as it is
     */
    static String takenOut(RuleDescr rule) {
        List<? extends BaseDescr> parts = rule.getLhs().getDescrs();
        if (parts.size() != 1 || !(parts.get(0) instanceof PatternDescr pattern)) {
            return "";
        }
        var constraints = pattern.getConstraint().getDescrs();
        var lines = new ArrayList<String>();
        for (var constraint : constraints) {
            var line = constraint instanceof ExprConstraintDescr expression ? line(expression.getExpression()) : null;
            if (line == null) {
                return "";
            }
            lines.add(line);
        }
        List.copyOf(constraints).forEach(pattern::removeConstraint);
        pattern.setIdentifier(VIEW);
        return String.join("", lines);
    }

    private static @Nullable String line(String constraint) {
        var binding = BINDING.matcher(constraint);
        if (!binding.matches()) {
            return null;
        }
        var calls = new StringBuilder(VIEW);
        Class<?> type = ClusterView.class;
        for (var word : binding.group("path").split("\\.", -1)) {
            var reader = reader(type, word);
            if (reader == null) {
                return null;
            }
            calls.append('.').append(reader.getName()).append("()");
            type = reader.getReturnType();
        }
        return type.getCanonicalName() + " " + binding.group("variable") + " = " + calls + "; ";
    }

    private static @Nullable Method reader(Class<?> type, String property) {
        if (property.isEmpty()) {
            return null;
        }
        var capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        for (var name : List.of("get" + capital, "is" + capital, property)) {
            for (var method : type.getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    return method;
                }
            }
        }
        return null;
    }
}
