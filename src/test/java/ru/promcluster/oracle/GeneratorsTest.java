package ru.promcluster.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.oracle.Outcome.Status;
import ru.promcluster.oracle.Outcome.Verdict;

/** The made applications are refused by nobody, and every criterion is passed by some and failed by others. */
final class GeneratorsTest {

    private static final int APPLICATIONS = 1_500;

    @Test
    void every_criterion_is_passed_and_failed_by_at_least_four_in_a_hundred() {
        var passed = new HashMap<String, Integer>();
        var failed = new HashMap<String, Integer>();
        var judged = new HashMap<String, Integer>();

        for (int seed = 0; seed < APPLICATIONS; seed++) {
            var application = CompleteApplications.ofAllSizes().application(seed);
            for (var outcome : HandJudge.outcomes(application, dayOf(seed))) {
                judged.merge(outcome.criterion(), outcome.status() == Status.NOT_APPLICABLE ? 0 : 1, Integer::sum);
                passed.merge(outcome.criterion(), outcome.status() == Status.PASSED ? 1 : 0, Integer::sum);
                failed.merge(outcome.criterion(), outcome.status() == Status.FAILED ? 1 : 0, Integer::sum);
            }
        }

        assertThat(judged)
                .hasSize(24)
                .allSatisfy((id, times) -> assertThat(times).isGreaterThanOrEqualTo(APPLICATIONS / 10));
        assertThat(passed).allSatisfy((id, times) -> assertThat(25 * times).isGreaterThan(judged.get(id)));
        assertThat(failed).allSatisfy((id, times) -> assertThat(25 * times).isGreaterThan(judged.get(id)));
    }

    @Test
    void many_figures_lie_exactly_at_the_requirement_and_some_wholes_are_zero() {
        var atTheFigure = new HashMap<String, Integer>();
        int noCooperation = 0;

        for (int seed = 0; seed < APPLICATIONS; seed++) {
            var application = CompleteApplications.ofAllSizes().application(seed);
            for (var outcome : HandJudge.outcomes(application, dayOf(seed))) {
                var value = outcome.value();
                var required = outcome.required();
                if (value != null && required != null && value.compareTo(required) == 0) {
                    atTheFigure.merge(outcome.criterion(), 1, Integer::sum);
                }
            }
            noCooperation += nothingBought(application) ? 1 : 0;
        }

        assertThat(atTheFigure)
                .containsKeys("minimum-participants", "cooperation-per-participant", "functional-dependency")
                .containsKeys("organising-participants", "organisation-founders", "high-productivity-jobs")
                .allSatisfy((id, times) -> assertThat(times).isGreaterThanOrEqualTo(10));
        assertThat(noCooperation).isBetween(APPLICATIONS / 20, APPLICATIONS / 2);
    }

    @Test
    void both_verdicts_are_given() {
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);

        for (int seed = 0; seed < APPLICATIONS; seed++) {
            var application = CompleteApplications.typical().application(seed);
            verdicts.merge(HandJudge.verdict(application, dayOf(seed)), 1, Integer::sum);
        }

        assertThat(verdicts).containsOnlyKeys(Verdict.values());
        assertThat(verdicts.get(Verdict.ELIGIBLE)).isGreaterThanOrEqualTo(APPLICATIONS / 50);
    }

    @Test
    void nothing_that_is_made_would_be_refused() {
        for (int seed = 0; seed < APPLICATIONS; seed++) {
            var application = CompleteApplications.ofAllSizes().application(seed);

            assertReferencesAreValid(application);
            for (var participant : Known.fact(application.participants(), "participants")) {
                assertPartsWithinWholes(participant);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "77"})
    void the_same_seed_makes_and_forgets_the_same_and_another_one_does_not(long seed) {
        var first = CompleteApplications.typical().application(seed);
        var day = dayOf(seed);

        assertThat(CompleteApplications.typical().application(seed)).isEqualTo(first);
        assertThat(CompleteApplications.typical().application(seed + 1)).isNotEqualTo(first);
        assertThat(Eraser.erased(first, day, seed)).isEqualTo(Eraser.erased(first, day, seed));
    }

    @Test
    void a_large_application_has_five_contracts_a_participant() {
        var application = CompleteApplications.ofSize(1_000).application(1);

        assertThat(application.participants()).hasSize(1_000);
        assertThat(application.contracts()).hasSize(5_000);
        assertThat(HandJudge.outcomes(application, dayOf(6))).hasSize(24);
    }

    static LocalDate dayOf(long seed) {
        var days = HandJudge.firstDays();
        return days.get((int) (seed % days.size())).plusDays(seed % 200);
    }

    private static boolean nothingBought(ClusterApplication application) {
        return HandTally.of(application, dayOf(0)).purchases.signum() == 0;
    }

    private static void assertReferencesAreValid(ClusterApplication application) {
        var ids = new HashSet<String>();
        for (var participant : Known.fact(application.participants(), "participants")) {
            assertThat(ids.add(participant.id())).isTrue();
        }
        for (var contract : Known.fact(application.contracts(), "contracts")) {
            assertThat(ids).contains(contract.supplier(), contract.buyer());
        }
        for (var project : Known.fact(application.jointProjects(), "jointProjects")) {
            assertThat(ids).containsAll(Known.fact(project.participants(), "participants"));
        }
    }

    private static void assertPartsWithinWholes(Participant participant) {
        assertThat(amount(participant.outputUsedByMembers()))
                .isNotNegative()
                .isLessThanOrEqualTo(amount(participant.output()));
        assertThat(amount(participant.purchasesFromMembers()))
                .isNotNegative()
                .isLessThanOrEqualTo(amount(participant.purchases()));
        long high = participant.highProductivityJobs() == null ? 0 : participant.highProductivityJobs();
        assertThat(high).isLessThanOrEqualTo(participant.jobs() == null ? 0 : participant.jobs());
    }

    private static BigDecimal amount(@Nullable Roubles roubles) {
        return roubles == null ? BigDecimal.ZERO : roubles.amount();
    }
}
