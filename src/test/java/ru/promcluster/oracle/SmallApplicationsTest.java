package ru.promcluster.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small applications can all be completed, and bring every criterion into every status. */
final class SmallApplicationsTest {

    private static final int SEEDS = 90;

    @ParameterizedTest
    @MethodSource("ru.promcluster.oracle.HandJudge#criteria")
    void each_criterion_is_passed_failed_and_left_open_by_some(String criterion) {
        var days = HandJudge.firstDaysInForce(criterion);
        var statuses = new HashMap<String, Integer>();
        long completions = 0;

        for (int seed = 0; seed < SEEDS; seed++) {
            var day = days.get(seed % days.size());
            var application = SmallApplications.application(criterion, day, seed);
            var enumerated = Completions.bounds(application, criterion, day);
            assertThat(enumerated.completions()).as("seed " + seed).isBetween(1L, 20_000L);
            statuses.merge(enumerated.expectedStatus(), 1, Integer::sum);
            completions += enumerated.completions();
        }

        assertThat(statuses).containsKeys("FAILED", "UNDETERMINED", "PASSED");
        assertThat(completions).isGreaterThan(SEEDS);
    }

    @Test
    void the_same_seed_draws_the_same() {
        var day = HandJudge.firstDays().get(6);

        var first = SmallApplications.application("functional-dependency", day, 5);

        assertThat(SmallApplications.application("functional-dependency", day, 5))
                .isEqualTo(first);
        assertThat(SmallApplications.application("functional-dependency", day, 6))
                .isNotEqualTo(first);
    }
}
