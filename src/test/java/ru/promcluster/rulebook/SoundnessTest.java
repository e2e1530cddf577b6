package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.oracle.Eraser;
import ru.promcluster.oracle.HandJudge;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Quotient;
import ru.promcluster.verdict.Status;

/** What is concluded from a part of the facts is never contradicted by all of them. */
class SoundnessTest {

    private static final int APPLICATIONS = 100;
    private static final int ERASURES_EACH = 30;

    static Iterable<LocalDate> firstDays() {
        return HandJudge.firstDays();
    }

    /** 7 days × 100 applications × 30 erasures = 21 000. */
    @ParameterizedTest
    @MethodSource("firstDays")
    void forgetting_facts_never_turns_a_conclusion_round(LocalDate day) {
        var drawn = CompleteApplications.ofAllSizes();
        int open = 0;

        for (long seed = 0; seed < APPLICATIONS; seed++) {
            var complete = drawn.application(seed);
            var truth = byId(complete, day);
            for (long erasure = 0; erasure < ERASURES_EACH; erasure++) {
                var partial = Eraser.erased(complete, day, 1_000 * seed + erasure);
                for (var finding : RealRules.judge(partial, day)) {
                    open += finding.status() == Status.UNDETERMINED ? 1 : 0;
                    assertThat(contradiction(finding, truth))
                            .as(
                                    "%s, seed %d, erasure %d, %s",
                                    finding.criterion().id(), seed, erasure, day)
                            .isEmpty();
                }
            }
        }

        assertThat(open).as("criteria left open").isGreaterThan(APPLICATIONS * ERASURES_EACH);
    }

    static Map<String, Outcome> byId(ClusterApplication complete, LocalDate day) {
        return HandJudge.outcomes(complete, day).stream()
                .collect(Collectors.toMap(Outcome::criterion, outcome -> outcome));
    }

    static String contradiction(Finding finding, Map<String, Outcome> truth) {
        var known = truth.get(finding.criterion().id());
        if (known == null) {
            return "no such criterion";
        }
        var status = finding.status();
        var allowed = switch (known.status()) {
            case PASSED -> status == Status.PASSED || status == Status.UNDETERMINED;
            case FAILED -> status == Status.FAILED || status == Status.UNDETERMINED;
            case NOT_APPLICABLE -> status != Status.FAILED && status != Status.MANUAL && status != Status.ERROR;
        };
        if (!allowed) {
            return status + " although all facts say " + known.status();
        }
        var observed = finding.observed();
        var value = known.value();
        if (observed == null || value == null) {
            return "";
        }
        return isWithin(observed, new Quotient(value.numerator(), value.denominator()))
                ? ""
                : value + " lies outside " + observed;
    }

    private static boolean isWithin(Bounds observed, Quotient value) {
        return !observed.isSurelyMoreThan(value) && !observed.isSurelyLessThan(value);
    }
}
