package ru.promcluster.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Status;

/**
 * What a case expects in one edition.
 *
 * @param file path of the cases file
 * @param day it is judged at
 * @param exactly what is found, where the case names one number
 */
public record ExpectedOutcome(
        String ruleset,
        String edition,
        String criterion,
        String file,
        LocalDate day,
        Status status,
        @Nullable BigDecimal exactly) {

    static ExpectedOutcome of(Trial trial) {
        var expected = trial.ruleCase().expected();
        var observed = expected.observed();
        var min = observed == null ? null : observed.min();
        var max = observed == null ? null : observed.max();
        return new ExpectedOutcome(
                trial.home().ruleset(),
                trial.edition().id(),
                trial.home().criterion(),
                trial.home().file(),
                trial.day(),
                expected.status(),
                min != null && max != null && min.compareTo(max) == 0 ? min : null);
    }
}
