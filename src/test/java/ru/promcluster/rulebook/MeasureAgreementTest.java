package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.oracle.measure.HandRuleset;
import ru.promcluster.oracle.support.CompleteMeasures;
import ru.promcluster.oracle.support.HandRulesets;
import ru.promcluster.rulebook.Measures.Sitting;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Status;

/** Where every fact is known, the rules of the support measures and judges written by hand say the same. */
class MeasureAgreementTest {

    private static final int SEEDS = Integer.getInteger("agreement.seeds", 60);

    static Stream<Sitting> sittings() {
        return Sitting.ofEach(HandRulesets.all().stream());
    }

    static Iterable<HandRuleset> editions() {
        return HandRulesets.all();
    }

    /** 16 days × 60 seeds = 960. */
    @ParameterizedTest
    @MethodSource("sittings")
    void complete_applications_are_judged_as_by_hand(Sitting sitting) {
        for (long seed = 0; seed < SEEDS; seed++) {
            var application = CompleteMeasures.application(seed, sitting.day());
            var findings = sitting.judge(application);
            for (var expected : sitting.ruleset().outcomes(application, sitting.day())) {
                assertThat(shown(findings.get(expected.criterion())))
                        .as("%s, %s, seed %d", sitting, expected.criterion(), seed)
                        .isEqualTo(shown(expected));
            }
            for (var manual : sitting.ruleset().manual()) {
                assertThat(shown(findings.get(manual))).as(manual).isEqualTo("MANUAL BINDING");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_edition_in_force_lists_the_criteria_of_the_table_in_its_order(HandRuleset ruleset) {
        for (var day : ruleset.days()) {
            var edition = Measures.edition(ruleset.id(), day);
            var application = CompleteMeasures.application(0, day);

            assertThat(edition).as("edition on %s", day).isNotNull();
            assertThat(edition.id()).isEqualTo(ruleset.edition());
            assertThat(edition.judge(application, day))
                    .extracting(finding -> finding.criterion().id())
                    .isEqualTo(ruleset.criteria());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "joint-projects, 2016-02-04",
        "joint-projects, 2023-01-01",
        "joint-projects, 2026-01-01",
        "start-batches, 2022-12-31",
        "investment-platform, 2023-02-28",
        "industrial-park, 2015-08-14"
    })
    void before_its_first_day_and_after_its_last_a_ruleset_has_no_edition(String ruleset, LocalDate day) {
        assertThat(Measures.edition(ruleset, day)).isNull();
    }

    @Test
    void there_are_five_editions_of_thirty_one_rows_and_three_that_a_person_looks_at() {
        assertThat(HandRulesets.all()).hasSize(5);
        assertThat(HandRulesets.all().stream()
                        .mapToInt(each -> each.rows().size())
                        .sum())
                .isEqualTo(31);
        assertThat(HandRulesets.all().stream()
                        .mapToInt(each -> each.manual().size())
                        .sum())
                .isEqualTo(3);
        assertThat(sittings()).hasSize(16);
    }

    private static String shown(@Nullable Finding finding) {
        if (finding == null) {
            return "nothing";
        }
        var said = finding.status() + " " + finding.criterion().severity();
        var observed = finding.observed();
        var requirement = finding.requirement();
        if (!finding.status().isMeasured()
                || observed == null
                || observed.min() == null
                || requirement == null
                || requirement.value() == null) {
            return said;
        }
        assertThat(finding.status()).isNotEqualTo(Status.UNDETERMINED);
        assertThat(observed.isExact())
                .as("%s is exact", finding.criterion().id())
                .isTrue();
        return said + " "
                + observed.min().value().rounded(java.math.RoundingMode.FLOOR).toPlainString()
                + requirement.operator().sign() + Measures.shown(requirement.value());
    }

    private static String shown(Outcome outcome) {
        var said = outcome.status() + " " + outcome.severity();
        var value = outcome.value();
        var required = outcome.required();
        return value == null || required == null
                ? said
                : said + " " + Measures.shown(value) + outcome.operator() + Measures.shown(required);
    }
}
