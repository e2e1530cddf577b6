package ru.promcluster.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a measured figure.
 *
 * @param value the figure to compare with; {@code null}: it is a fact of the application that is not known and not
 *     negative
 * @param relieved the milder figure, where it is not known which of the two applies
 * @param eased whether the figure is the milder of two; {@code null}: there is only one, or it is not known which applies
 */
public record Requirement(
        Operator operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal relieved,
        Unit unit,
        @Nullable Boolean eased) {

    private static final Requirement YES = new Requirement(Operator.AT_LEAST, BigDecimal.ONE, null, Unit.YES_NO);

    /** A requirement that is not known to be eased or not. */
    public Requirement(Operator operator, @Nullable BigDecimal value, @Nullable BigDecimal relieved, Unit unit) {
        this(operator, value, relieved, unit, null);
    }

    /** The requirement of a yes/no criterion. */
    public static Requirement yes() {
        return YES;
    }

    /** Whether every, no or some way to fill in the missing facts passes. */
    public Status decide(Bounds found) {
        var strict = value == null ? null : Quotient.of(value);
        var mild = relieved == null ? strict : Quotient.of(relieved);
        if (strict != null && passes(found, strict)) {
            return Status.PASSED;
        }
        return fails(found, mild == null ? Quotient.ZERO : mild) ? Status.FAILED : Status.UNDETERMINED;
    }

    private boolean passes(Bounds found, Quotient figure) {
        return switch (operator) {
            case AT_LEAST -> found.isSurelyAtLeast(figure);
            case AT_MOST -> found.isSurelyAtMost(figure);
            case MORE_THAN -> found.isSurelyMoreThan(figure);
        };
    }

    private boolean fails(Bounds found, Quotient figure) {
        return switch (operator) {
            case AT_LEAST -> found.isSurelyLessThan(figure);
            case AT_MOST -> found.isSurelyMoreThan(figure);
            case MORE_THAN -> found.isSurelyAtMost(figure);
        };
    }

    /** A figure that was found as a person reads it: money to kopecks, rounded away from passing; {@code null}: open. */
    public @Nullable BigDecimal told(@Nullable BigDecimal found) {
        return found == null ? null : unit.told(found, operator.awayFromPassing());
    }

    /**
     * The most that may be missing to pass, in the unit, rounded up to four decimals; 0 when it passed; {@code null}
     * when nothing bounds it.
     */
    public @Nullable BigDecimal gap(Bounds found, Status status) {
        if (status == Status.PASSED) {
            return BigDecimal.ZERO;
        }
        var end = operator == Operator.AT_MOST ? found.max() : found.min();
        if (end == null || value == null) {
            return null;
        }
        var distance = Quotient.of(value).minus(end.value());
        return (operator == Operator.AT_MOST ? distance.negated() : distance).rounded(RoundingMode.CEILING);
    }
}
