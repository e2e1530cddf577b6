package ru.promcluster.explanation.next;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Quotient;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Unit;

/** How many steps an undetermined criterion is from its decision at least, by its bounds. */
final class Steps {

    /** Of these a criterion takes the sum or the share of members; of others the least or the greatest. */
    private static final Set<String> SUMMED = Set.of(
            "purchases",
            "purchasesFromMembers",
            "jobs",
            "highProductivityJobs",
            "valueAdded",
            "foundsOrganisation",
            "region",
            "reliefGround");

    private static final Quotient ONE = Quotient.of(1);

    private Steps() {}

    /**
     * Nothing but relief can decide it: the measured figure is sure to reach the milder of the two that may be asked for,
     * and not the other. Also where only one may be.
     */
    static boolean waitsForRelief(Finding finding) {
        var requirement = finding.requirement();
        var observed = finding.observed();
        if (requirement == null || requirement.value() == null || requirement.relieved() == null || observed == null) {
            return true;
        }
        return observed.isSurelyAtLeast(Quotient.of(requirement.relieved()))
                && observed.isSurelyLessThan(Quotient.of(requirement.value()));
    }

    /** A criterion that names this field takes a sum or a share of members, not the least or the greatest. */
    static boolean isSummed(String field) {
        return SUMMED.contains(field);
    }

    /**
     * As many steps as the nearer end of the bounds is away from the figure, if all steps are equally long. A least or
     * greatest figure that is no count is failed by a single element.
     *
     * @param all how many steps there are by the missing facts, at least 1
     * @return from 1 to all
     */
    static long needed(Finding finding, int all, boolean isSummed) {
        var observed = finding.observed();
        var requirement = finding.requirement();
        if (all == 1 || observed == null || requirement == null || requirement.value() == null) {
            return all;
        }
        if (requirement.unit() == Unit.COUNT) {
            return Math.min(all, nearer(observed, requirement, requirement.value(), ONE));
        }
        if (!isSummed) {
            return 1;
        }
        var length = length(observed, all);
        return length == null ? all : Math.min(all, nearer(observed, requirement, requirement.value(), length));
    }

    /** The length of one of so many steps from end to end; {@code null}: an end is open. */
    private static @Nullable Quotient length(Bounds observed, int steps) {
        var min = observed.min();
        var max = observed.max();
        if (min == null || max == null || observed.isExact()) {
            return null;
        }
        var width = max.value().minus(min.value());
        return new Quotient(width.numerator(), width.denominator().multiply(BigDecimal.valueOf(steps)));
    }

    private static long nearer(Bounds observed, Requirement requirement, BigDecimal strict, Quotient length) {
        var mild = Quotient.of(requirement.relieved() == null ? strict : requirement.relieved());
        var figure = Quotient.of(strict);
        return switch (requirement.operator()) {
            case AT_LEAST -> Math.min(to(figure, observed.min(), length), past(mild, observed.max(), length));
            case AT_MOST -> Math.min(to(figure, observed.max(), length), past(figure, observed.min(), length));
            case MORE_THAN -> Math.min(past(figure, observed.min(), length), to(mild, observed.max(), length));
        };
    }

    /** Steps that bring an end to the figure. */
    private static long to(Quotient figure, @Nullable End end, Quotient length) {
        return end == null ? Long.MAX_VALUE : Math.max(1, steps(figure, end, length, RoundingMode.CEILING));
    }

    /** Steps that bring an end past the figure. */
    private static long past(Quotient figure, @Nullable End end, Quotient length) {
        return end == null ? Long.MAX_VALUE : 1 + steps(figure, end, length, RoundingMode.FLOOR);
    }

    private static long steps(Quotient figure, End end, Quotient length, RoundingMode mode) {
        var way = end.value().minus(figure);
        return way.numerator()
                .abs()
                .multiply(length.denominator())
                .divide(way.denominator().multiply(length.numerator()), 0, mode)
                .longValue();
    }
}
