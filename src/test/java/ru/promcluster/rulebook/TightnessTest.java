package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.oracle.Completions;
import ru.promcluster.oracle.Enumerated;
import ru.promcluster.oracle.Fraction;
import ru.promcluster.oracle.HandJudge;
import ru.promcluster.oracle.SmallApplications;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Quotient;

/** On applications small enough to try every way to fill in what is missing, the bounds are those of all the ways. */
class TightnessTest {

    private static final int SEEDS = Integer.getInteger("tightness.seeds", 100);
    /** How near a value with a very large denominator or numerator comes to a bound that is not reached. */
    private static final BigDecimal NEAR = new BigDecimal("0.0001");

    static List<String> criteria() {
        return HandJudge.criteria();
    }

    /** 24 criteria × 100 seeds = 2 400. */
    @ParameterizedTest
    @MethodSource("criteria")
    void bounds_and_status_are_those_of_all_completions(String criterion) {
        var days = HandJudge.firstDaysInForce(criterion);

        for (long seed = 0; seed < SEEDS; seed++) {
            var day = days.get((int) (seed % days.size()));
            var partial = SmallApplications.application(criterion, day, seed);
            var all = Completions.bounds(partial, criterion, day);
            var finding = RealRules.judgeById(partial, day).get(criterion);
            assertThat(finding).isNotNull();
            assertThat(difference(finding, all))
                    .as("%s on %s, seed %d: %s", criterion, day, seed, text(partial))
                    .isEmpty();
        }
    }

    private static String text(ClusterApplication application) {
        return new String(ApplicationWriter.write(application), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String difference(@Nullable Finding finding, Enumerated all) {
        if (finding == null) {
            return "no finding";
        }
        if (!finding.status().name().equals(all.expectedStatus())) {
            return finding.status() + " " + finding.observed() + " instead of " + all;
        }
        var observed = finding.observed();
        if (observed == null) {
            return "";
        }
        var min = differs(observed.min(), all.min(), all.minOpen(), all.isMinUnbounded());
        var max = differs(observed.max(), all.max(), all.maxOpen(), all.isMaxUnbounded());
        return min || max ? observed + " instead of " + all : "";
    }

    private static boolean differs(@Nullable End end, @Nullable Fraction value, boolean open, boolean unbounded) {
        if (end == null || unbounded || value == null) {
            return end != null || !unbounded;
        }
        var expected = new Quotient(value.numerator(), value.denominator());
        if (open) {
            var distance = end.value()
                    .minus(expected)
                    .rounded(java.math.RoundingMode.UP)
                    .abs();
            return end.reached() || distance.compareTo(NEAR) > 0;
        }
        return !end.reached() || end.value().compareTo(expected) != 0;
    }
}
