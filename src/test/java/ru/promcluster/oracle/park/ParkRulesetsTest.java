package ru.promcluster.oracle.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.cluster.InfrastructureObject.Kind;
import ru.promcluster.cluster.Share;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.measure.HandRuleset;

/** Tables worked out by hand for the rows over industrial parks. */
class ParkRulesetsTest {

    private static final HandRuleset RULESET = ParkRulesets.decree794();

    @ParameterizedTest
    @CsvSource({
        "8, 2, 50, true, PASSED PASSED PASSED PASSED PASSED",
        "7.99, 1.99, 49.99, false, FAILED FAILED PASSED FAILED FAILED",
        "20, 3, 100, true, PASSED PASSED PASSED PASSED PASSED",
        "20, 2.99, 100, true, PASSED PASSED FAILED PASSED PASSED",
        "0, 3, 100, true, FAILED PASSED FAILED PASSED PASSED",
        "20, 0, 0, true, PASSED FAILED FAILED FAILED PASSED"
    })
    void one_park_lies_at_below_or_above_what_is_asked(
            String area, String power, String share, boolean managed, String statuses) {
        assertThat(statuses(park(area, power, share, managed))).isEqualTo(List.of(statuses.split(" ")));
    }

    @Test
    void the_least_of_the_parks_decides_and_other_objects_do_not_count() {
        var technopark = park("0", "0", "0", false);
        technopark.kind = Kind.INDUSTRIAL_TECHNOPARK;

        assertThat(statuses(park("8", "2", "50", true), technopark)).containsOnly("PASSED");
        assertThat(statuses(park("8", "2", "50", true), park("7", "2", "50", false)))
                .containsExactly("FAILED", "PASSED", "PASSED", "PASSED", "FAILED");
        assertThat(statuses(technopark)).containsOnly("NOT_APPLICABLE");
        assertThat(statuses()).containsOnly("NOT_APPLICABLE");
    }

    @Test
    void all_is_information_but_the_question_whether_the_thresholds_hold() {
        assertThat(RULESET.rows()).hasSize(5).allMatch(row -> row.severity().equals("ADVISORY"));
        assertThat(RULESET.manual()).containsExactly("park-thresholds-confirmed");
    }

    private static ParkFacts park(String area, String power, String share, boolean managed) {
        var park = new ParkFacts("park");
        park.kind = Kind.INDUSTRIAL_PARK;
        park.area = new BigDecimal(area);
        park.power = new BigDecimal(power);
        park.industrialShare = new Share(new BigDecimal(share));
        park.managingCompany = managed;
        return park;
    }

    private static List<String> statuses(ParkFacts... parks) {
        var facts = new ApplicationFacts("Парки");
        facts.infrastructure =
                java.util.Arrays.stream(parks).map(ParkFacts::object).toList();
        return RULESET.outcomes(facts.application(), RULESET.days().get(0)).stream()
                .map(outcome -> outcome.status().name())
                .toList();
    }
}
