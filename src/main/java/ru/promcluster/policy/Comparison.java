package ru.promcluster.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.Expectation.Range;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Requirement;

/** Compares a finding with what a case expects of it. Numbers are compared as they are shown. */
final class Comparison {

    private static final String NOTHING = "—";

    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    static List<Difference> of(Expectation expected, Finding found) {
        var comparison = new Comparison();
        comparison.compare("status", expected.status().name(), found.status().name());
        comparison.compareFigures(expected, found);
        comparison.compareFacts("evidence", expected.evidence(), found.evidence());
        comparison.compareFacts("missing", expected.missing(), found.missing());
        return comparison.differences;
    }

    private void compareFigures(Expectation expected, Finding found) {
        var requirement = found.requirement();
        if (expected.observed() != null) {
            compare("observed", text(expected.observed()), text(shown(found, requirement)));
        }
        if (expected.gap() != null) {
            var gap = found.observed() == null ? NOTHING : text(found.gap());
            compare("gap", text(expected.gap().value()), gap);
        }
        if (expected.required() != null) {
            var required = requirement == null ? NOTHING : text(requirement.value());
            compare("required", text(expected.required().value()), required);
        }
    }

    private void compareFacts(String field, @Nullable List<String> expected, List<String> found) {
        if (expected != null) {
            compare(field, new TreeSet<>(expected).toString(), new TreeSet<>(found).toString());
        }
    }

    private void compare(String field, String expected, String found) {
        if (!expected.equals(found)) {
            differences.add(new Difference(field, expected, found));
        }
    }

    private static @Nullable Range shown(Finding found, @Nullable Requirement requirement) {
        var observed = found.observed();
        return observed == null || requirement == null
                ? null
                : new Range(shown(observed.min(), requirement), shown(observed.max(), requirement));
    }

    private static @Nullable BigDecimal shown(@Nullable End end, Requirement requirement) {
        return end == null ? null : end.value().rounded(requirement.operator().awayFromPassing());
    }

    private static String text(@Nullable Range range) {
        return range == null ? NOTHING : "{min: " + text(range.min()) + ", max: " + text(range.max()) + "}";
    }

    private static String text(@Nullable BigDecimal number) {
        if (number == null) {
            return "null";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
