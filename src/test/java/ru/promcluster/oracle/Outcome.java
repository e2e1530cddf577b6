package ru.promcluster.oracle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the hand-written judge says of one criterion.
 *
 * @param criterion its id in the contract
 * @param severity BINDING or ADVISORY
 * @param value what was measured, exact; none where the criterion is not applicable
 * @param operator {@code >=}, {@code <=} or {@code >}
 * @param required the figure it is compared with
 */
public record Outcome(
        String criterion,
        Status status,
        String severity,
        @Nullable Fraction value,
        @Nullable String operator,
        @Nullable BigDecimal required) {

    /** With every fact known there is no fourth answer. */
    public enum Status {
        PASSED,
        FAILED,
        NOT_APPLICABLE
    }

    /** The verdict over all criteria. */
    public enum Verdict {
        ELIGIBLE,
        NOT_ELIGIBLE
    }

    static Outcome notApplicable(String criterion, String severity) {
        return new Outcome(criterion, Status.NOT_APPLICABLE, severity, null, null, null);
    }

    static Outcome compared(HandCriterion criterion, String severity, Fraction value, BigDecimal required) {
        int order = value.compareTo(required);
        boolean passed = switch (criterion.operator) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> throw new IllegalStateException("No such operator: " + criterion.operator);
        };
        return new Outcome(
                criterion.id, passed ? Status.PASSED : Status.FAILED, severity, value, criterion.operator, required);
    }

    boolean isBinding() {
        return "BINDING".equals(severity);
    }
}
