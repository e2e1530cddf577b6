package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.oracle.Eraser;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.oracle.measure.HandRuleset;
import ru.promcluster.oracle.support.CompleteMeasures;
import ru.promcluster.oracle.support.HandRulesets;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Status;

/** What the support measures conclude from a part of the facts is never contradicted by all of them. */
class MeasureSoundnessTest {

    private static final int SEEDS = Integer.getInteger("soundness.seeds", 120);
    private static final int ERASURES_EACH = 20;

    static Iterable<HandRuleset> editions() {
        return HandRulesets.all();
    }

    /** 5 editions × 120 applications × 20 erasures = 12 000, spread over the days of each edition. */
    @ParameterizedTest
    @MethodSource("editions")
    void forgetting_facts_never_turns_a_conclusion_round(HandRuleset ruleset) {
        int open = 0;

        for (long seed = 0; seed < SEEDS; seed++) {
            var day = ruleset.days().get((int) (seed % ruleset.days().size()));
            var complete = CompleteMeasures.application(seed, day);
            var truth = ruleset.outcomes(complete, day);
            for (long erasure = 0; erasure < ERASURES_EACH; erasure++) {
                var partial = Eraser.erased(complete, day, 1_000 * seed + erasure);
                var findings = Measures.judge(ruleset, partial, day);
                for (var outcome : truth) {
                    var finding = findings.get(outcome.criterion());
                    open += finding != null && finding.status() == Status.UNDETERMINED ? 1 : 0;
                    assertThat(contradiction(finding, outcome))
                            .as("%s, %s, %s, seed %d, erasure %d", ruleset, day, outcome.criterion(), seed, erasure)
                            .isEmpty();
                }
            }
        }

        assertThat(open).as("criteria left open").isGreaterThan(SEEDS * ERASURES_EACH / 2);
    }

    private static String contradiction(@Nullable Finding finding, Outcome truth) {
        if (finding == null) {
            return "no such criterion";
        }
        var status = finding.status();
        var allowed = switch (truth.status()) {
            case PASSED -> status == Status.PASSED || status == Status.UNDETERMINED;
            case FAILED -> status == Status.FAILED || status == Status.UNDETERMINED;
            case NOT_APPLICABLE -> status != Status.FAILED && status != Status.MANUAL && status != Status.ERROR;
        };
        if (!allowed) {
            return status + " although all facts say " + truth.status();
        }
        var observed = finding.observed();
        if (observed == null || truth.status() == Outcome.Status.NOT_APPLICABLE) {
            return "";
        }
        var value = truth.value();
        if (value == null) {
            return observed.max() == null ? "" : "nothing limits the figure, but " + observed + " does";
        }
        var figure = Measures.quotient(value);
        return observed.isSurelyMoreThan(figure) || observed.isSurelyLessThan(figure)
                ? value + " lies outside " + observed
                : "";
    }
}
