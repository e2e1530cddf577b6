package ru.promcluster.rulebook.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Never advice that would not pass; the benchmark folder runs the same over 5 000 applications. */
class WayInSweepTest {

    @Test
    void all_advice_for_generated_applications_that_fail_leads_in_when_it_is_taken() {
        var sweep = new WayInSweep();

        sweep.over(160);

        assertThat(sweep.broken()).isEmpty();
        assertThat(sweep.failing()).isEqualTo(160);
        assertThat(sweep.sets()).isEqualTo(160);
        assertThat(sweep.remedies()).isGreaterThan(300);
    }

    @Test
    void so_does_all_advice_for_the_measures_of_support() {
        var sweep = new WayInSweep();

        sweep.overMeasures(400);

        assertThat(sweep.broken()).isEmpty();
        assertThat(sweep.failing()).isEqualTo(400);
        assertThat(sweep.sets()).isEqualTo(400);
        assertThat(sweep.remedies()).isGreaterThan(600);
    }
}
