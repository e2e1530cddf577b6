package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.oracle.measure.Hull;
import ru.promcluster.oracle.support.SmallCase;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Operator;

/** On small applications the bounds and statuses of the support measures are those of every way to fill them in. */
class MeasureTightnessTest {

    private static final int SEEDS = Integer.getInteger("tightness.seeds", 200);
    private static final BigDecimal NEAR = new BigDecimal("0.0001");

    static Iterable<SmallCase> cases() {
        return SmallCase.all();
    }

    /** 30 rows × 200 seeds = 6 000. */
    @ParameterizedTest
    @MethodSource("cases")
    void bounds_and_status_are_those_of_all_completions(SmallCase small) {
        var differences = new ArrayList<String>();

        for (long seed = 0; seed < SEEDS; seed++) {
            var day = small.day(seed);
            var partial = small.application(seed);
            var hull = small.hull(partial, day);
            var finding = Measures.judge(small.ruleset(), partial, day)
                    .get(small.row().id());
            var difference = difference(finding, hull);
            if (!difference.isEmpty()) {
                differences.add("seed " + seed + " on " + day + ": " + difference + ": " + Measures.json(partial));
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void there_are_thirty_rows_in_force() {
        assertThat(SmallCase.all()).hasSize(30);
        assertThat(SmallCase.all().get(0).day(1)).isAfter(LocalDate.of(2016, 2, 5));
    }

    private static String difference(@Nullable Finding finding, Hull hull) {
        if (finding == null) {
            return "no finding";
        }
        var observed = finding.observed();
        var requirement = finding.requirement();
        if (!finding.status().name().equals(hull.status())) {
            return finding.status() + " " + observed + " instead of " + hull;
        }
        if (observed == null || requirement == null || !hull.hasFigure()) {
            return observed == null && hull.hasFigure() && !hull.isBoundless() ? "no figure instead of " + hull : "";
        }
        // Where nothing may be there to measure, that passes: the passing side may reach further than any figure.
        boolean mayPassAbove = hull.mayBeNothing() && requirement.operator() != Operator.AT_MOST;
        boolean mayPassBelow = hull.mayBeNothing() && requirement.operator() == Operator.AT_MOST;
        boolean min = !mayPassBelow && differs(observed.min(), hull.min());
        boolean max = !mayPassAbove && differs(observed.max(), hull.max());
        return min || max ? finding.status() + " " + observed + " instead of " + hull : "";
    }

    private static boolean differs(@Nullable End end, Hull.@Nullable End expected) {
        if (end == null || expected == null) {
            return end != null || expected != null;
        }
        var distance = end.value().minus(Measures.quotient(expected.value()));
        return end.reached() != expected.reached()
                || (expected.reached()
                        ? distance.signum() != 0
                        : distance.rounded(RoundingMode.UP).abs().compareTo(NEAR) > 0);
    }
}
