package ru.promcluster.oracle.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small applications leave each row open in some cases and decide it in others. */
class SmallCaseTest {

    private static final int SEEDS = 100;

    static Iterable<SmallCase> cases() {
        return SmallCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_row_is_passed_failed_and_left_open(SmallCase small) {
        var statuses = new HashSet<String>();
        long most = 0;

        for (long seed = 0; seed < SEEDS; seed++) {
            var hull = small.hull(small.application(seed), small.day(seed));
            statuses.add(hull.status());
            most = Math.max(most, hull.completions());
            assertThat(hull.completions()).as("seed %d", seed).isPositive();
        }

        assertThat(statuses).contains("PASSED", "FAILED", "UNDETERMINED");
        assertThat(most).as("ways to fill in one application").isBetween(3L, 50_000L);
    }
}
