package ru.promcluster.oracle.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.Fraction;
import ru.promcluster.oracle.measure.Hull.End;

/** Ends that are reached, only approached, or not there at all. */
class HullTest {

    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    @Test
    void amounts_known_on_both_sides_give_ends_that_are_reached() {
        var hull = hull("<=", List.of(of(3), of(9), of(5)));

        assertThat(hull.min()).isEqualTo(new End(Fraction.of(3), true));
        assertThat(hull.max()).isEqualTo(new End(Fraction.of(9), true));
        assertThat(hull.status()).isEqualTo("UNDETERMINED");
    }

    @Test
    void an_amount_without_limit_leaves_no_greatest() {
        var hull = hull(">=", Twin.amounts(null, 7).stream().map(HullTest::read).toList());

        assertThat(hull.min()).isEqualTo(new End(Fraction.of(0), true));
        assertThat(hull.max()).isNull();
    }

    @Test
    void a_share_of_a_whole_without_limit_comes_near_zero_and_a_share_of_nothing_is_boundless() {
        var shares = new ArrayList<Twin<Reading>>();
        for (var whole : Twin.amounts(null)) {
            shares.add(whole.map(amount -> Reading.shareToLimit(SEVEN, amount)));
        }

        var hull = hull("<=", shares);

        assertThat(hull.min()).isEqualTo(new End(Fraction.of(0), false));
        assertThat(hull.max()).isNull();
        assertThat(hull.status()).isEqualTo("UNDETERMINED");
    }

    @Test
    void a_share_of_nothing_alone_has_no_figure_and_fails() {
        var hull = hull("<=", List.of(Twin.same(Reading.shareToLimit(SEVEN, BigDecimal.ZERO))));

        assertThat(hull.hasFigure()).isFalse();
        assertThat(hull.status()).isEqualTo("FAILED");
    }

    @Test
    void nothing_to_measure_passes_beside_another_answer() {
        assertThat(hull("<=", List.of(Twin.same(Reading.NOTHING))).status()).isEqualTo("NOT_APPLICABLE");
        assertThat(hull("<=", List.of(Twin.same(Reading.NOTHING), of(7))).status())
                .isEqualTo("PASSED");
        assertThat(hull("<=", List.of(Twin.same(Reading.NOTHING), of(8))).status())
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void many_alike_are_one_more_when_far() {
        var many = of(1).many();

        assertThat(many.far()).hasSize(many.near().size() + 1);
    }

    private static Hull hull(String operator, List<Twin<Reading>> readings) {
        return Hull.of(
                readings,
                reading -> new Row("r", "BINDING", operator, SEVEN, (application, day) -> reading)
                        .outcome(new ApplicationFacts("?").application(), java.time.LocalDate.EPOCH));
    }

    private static Twin<Reading> read(Twin<BigDecimal> amount) {
        return amount.map(Reading::of);
    }

    private static Twin<Reading> of(long value) {
        return Twin.same(Reading.of(value));
    }
}
