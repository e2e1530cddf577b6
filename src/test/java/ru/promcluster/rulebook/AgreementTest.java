package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.oracle.HandJudge;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Quotient;

/** Where every fact is known, the rules and a judge written by hand say the same. */
class AgreementTest {

    static Iterable<LocalDate> firstDays() {
        return HandJudge.firstDays();
    }

    @ParameterizedTest
    @MethodSource("firstDays")
    void complete_applications_are_judged_as_by_hand(LocalDate day) {
        var drawn = CompleteApplications.ofAllSizes();

        for (long seed = 0; seed < 300; seed++) {
            var application = drawn.application(seed);
            var findings = RealRules.judgeById(application, day);
            for (var expected : HandJudge.outcomes(application, day)) {
                var found = findings.get(expected.criterion());
                assertThat(shown(found))
                        .as("%s, seed %d, %s", expected.criterion(), seed, day)
                        .isEqualTo(shown(expected));
            }
        }
    }

    @Test
    void there_are_seven_first_days_and_twenty_four_criteria() {
        assertThat(HandJudge.firstDays()).hasSize(7);
        assertThat(RealRules.registry().content().ruleset().criteria()).hasSize(24);
    }

    private static String shown(@Nullable Finding finding) {
        if (finding == null) {
            return "nothing";
        }
        var criterion = finding.criterion();
        var observed = finding.observed();
        var requirement = finding.requirement();
        if (observed == null || requirement == null || observed.min() == null) {
            return finding.status() + " " + criterion.severity();
        }
        assertThat(observed.isExact()).as("%s is exact", criterion.id()).isTrue();
        return finding.status() + " " + criterion.severity() + " "
                + number(observed.min().value()) + requirement.operator().sign() + plain(requirement.value());
    }

    private static String shown(Outcome outcome) {
        var value = outcome.value();
        return value == null
                ? outcome.status() + " " + outcome.severity()
                : outcome.status() + " " + outcome.severity() + " "
                        + number(new Quotient(value.numerator(), value.denominator())) + outcome.operator()
                        + plain(outcome.required());
    }

    private static String number(Quotient value) {
        return value.rounded(java.math.RoundingMode.FLOOR).toPlainString();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "?" : number.stripTrailingZeros().toPlainString();
    }
}
