package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which publication judges which day. */
class RulesVersionTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

    private static RulesVersion version(long number, @Nullable LocalDate from) {
        return new RulesVersion(number, from, "content " + number);
    }

    @Test
    void one_that_a_newer_one_overtakes_judges_no_day() {
        var first = version(1, null);
        var scheduled = version(2, FEBRUARY);
        var sooner = version(3, JANUARY);

        assertThat(RulesVersion.reached(List.of(first, scheduled, sooner))).containsExactly(first, sooner);
    }

    @Test
    void one_from_the_beginning_leaves_no_day_to_those_before_it() {
        var first = version(1, null);
        var second = version(2, JANUARY);
        var third = version(3, null);

        assertThat(RulesVersion.reached(List.of(first, second, third))).containsExactly(third);
    }

    /** Every way to deal days to publications, against the sentence itself: the highest number whose day came. */
    @ParameterizedTest
    @CsvSource({"3", "4", "5"})
    void the_highest_number_whose_day_has_come_judges(int count) {
        int looked = 0;
        for (int dealt = 0; dealt < Math.pow(4, count - 1); dealt++) {
            var all = dealt(dealt, count);
            var reached = RulesVersion.reached(all);
            for (int day = 0; day < 6; day++) {
                assertThat(judging(reached, JANUARY.plusDays(day))).isEqualTo(judging(all, JANUARY.plusDays(day)));
                looked++;
            }
        }
        assertThat(looked).isEqualTo((int) Math.pow(4, count - 1) * 6);
    }

    private static List<RulesVersion> dealt(int dealt, int count) {
        var all = new ArrayList<RulesVersion>();
        all.add(version(1, null));
        for (int number = 2, rest = dealt; number <= count; number++, rest /= 4) {
            all.add(version(number, JANUARY.plusDays(1 + rest % 4)));
        }
        return all;
    }

    private static RulesVersion judging(List<RulesVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.isInForce(day))
                .reduce((one, other) -> one.number() > other.number() ? one : other)
                .orElseThrow();
    }
}
