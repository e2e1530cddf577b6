package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Quotient;

/**
 * The greatest and the least ratio of sums Σa / Σb, where some terms are surely in both sums and others may be left
 * out. Found by Dinkelbach's method, exact: for a ratio so far, the terms that lie above it are the ones to take.
 */
final class RatioOfSums {

    private BigDecimal numerator = BigDecimal.ZERO;
    private BigDecimal denominator = BigDecimal.ZERO;
    private final List<Term> optional = new ArrayList<>();

    private record Term(BigDecimal numerator, BigDecimal denominator) {

        /** numerator − ratio · denominator, times the ratio's (positive) denominator. */
        BigDecimal gain(Quotient ratio) {
            return numerator
                    .multiply(ratio.denominator())
                    .subtract(ratio.numerator().multiply(denominator));
        }
    }

    void add(BigDecimal part, BigDecimal whole) {
        numerator = numerator.add(part);
        denominator = denominator.add(whole);
    }

    void addOptional(BigDecimal part, BigDecimal whole) {
        optional.add(new Term(part, whole));
    }

    BigDecimal sureNumerator() {
        return numerator;
    }

    BigDecimal sureDenominator() {
        return denominator;
    }

    /** The greatest ratio over a positive denominator; {@code null}: no choice of terms has one. */
    @Nullable
    Quotient greatest() {
        var ratio = firstRatio();
        while (ratio != null) {
            var better = bestAgainst(ratio);
            if (better.compareTo(ratio) <= 0) {
                return ratio;
            }
            ratio = better;
        }
        return null;
    }

    private @Nullable Quotient firstRatio() {
        if (denominator.signum() > 0) {
            return new Quotient(numerator, denominator);
        }
        Quotient best = null;
        for (var term : optional) {
            if (term.denominator.signum() > 0) {
                var ratio = new Quotient(numerator.add(term.numerator), term.denominator);
                best = best == null || ratio.compareTo(best) > 0 ? ratio : best;
            }
        }
        return best;
    }

    private Quotient bestAgainst(Quotient ratio) {
        var part = numerator;
        var whole = denominator;
        Term closest = null;
        for (var term : optional) {
            var gain = term.gain(ratio);
            if (gain.signum() > 0) {
                part = part.add(term.numerator);
                whole = whole.add(term.denominator);
            } else if (term.denominator.signum() > 0 && (closest == null || gain.compareTo(closest.gain(ratio)) > 0)) {
                closest = term;
            }
        }
        if (whole.signum() > 0) {
            return new Quotient(part, whole);
        }
        return closest == null ? ratio : new Quotient(part.add(closest.numerator), closest.denominator);
    }
}
