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

    private static final BigDecimal ONE = BigDecimal.ONE;

    private BigDecimal numerator = BigDecimal.ZERO;
    private BigDecimal denominator = BigDecimal.ZERO;
    /** Some sure term's denominator is not known and may be one more than the least. */
    private boolean extensible;

    private final List<Term> optional = new ArrayList<>();

    /** @param extensible the denominator is the least possible one, and may be more by whole numbers */
    private record Term(BigDecimal numerator, BigDecimal denominator, boolean extensible) {

        /** numerator − ratio · denominator, times the ratio's (positive) denominator. */
        BigDecimal gain(Quotient ratio) {
            return numerator
                    .multiply(ratio.denominator())
                    .subtract(ratio.numerator().multiply(denominator));
        }

        /** The same term with a denominator above zero; {@code null}: it has none. */
        @Nullable
        Term positive() {
            if (denominator.signum() > 0) {
                return this;
            }
            return extensible ? new Term(numerator, ONE, false) : null;
        }
    }

    void add(BigDecimal part, BigDecimal whole) {
        add(part, whole, false);
    }

    void addOptional(BigDecimal part, BigDecimal whole) {
        addOptional(part, whole, false);
    }

    /** A term whose whole is added apart from it. */
    void addPart(BigDecimal part) {
        numerator = numerator.add(part);
    }

    /** @param least the denominator is the least possible one, and may be more by whole numbers */
    void add(BigDecimal part, BigDecimal whole, boolean least) {
        numerator = numerator.add(part);
        denominator = denominator.add(whole);
        extensible |= least;
    }

    /** @param least the denominator is the least possible one, and may be more by whole numbers */
    void addOptional(BigDecimal part, BigDecimal whole, boolean least) {
        optional.add(new Term(part, whole, least));
    }

    BigDecimal sureNumerator() {
        return numerator;
    }

    BigDecimal sureDenominator() {
        return denominator;
    }

    /** The same sums, to be added to apart from these. */
    RatioOfSums copy() {
        var copy = new RatioOfSums();
        copy.numerator = numerator;
        copy.denominator = denominator;
        copy.extensible = extensible;
        copy.optional.addAll(optional);
        return copy;
    }

    /** The least ratio over a positive denominator; {@code null}: no choice of terms has one. */
    @Nullable
    Quotient least() {
        if (optional.isEmpty() && !extensible) {
            return greatest();
        }
        var mirrored = new RatioOfSums();
        mirrored.add(numerator.negate(), denominator, extensible);
        optional.forEach(term -> mirrored.addOptional(term.numerator.negate(), term.denominator, term.extensible));
        var greatest = mirrored.greatest();
        return greatest == null ? null : greatest.negated();
    }

    /** The greatest ratio over a positive denominator; {@code null}: no choice of terms has one. */
    @Nullable
    Quotient greatest() {
        var ratio = firstRatio();
        while (ratio != null && !optional.isEmpty()) {
            var better = bestAgainst(ratio);
            if (better.compareTo(ratio) <= 0) {
                return ratio;
            }
            ratio = better;
        }
        return ratio;
    }

    private @Nullable Quotient firstRatio() {
        if (denominator.signum() > 0) {
            return new Quotient(numerator, denominator);
        }
        var best = extensible ? new Quotient(numerator, ONE) : null;
        for (var term : optional) {
            var positive = term.positive();
            if (positive != null) {
                var ratio = new Quotient(numerator.add(positive.numerator), positive.denominator);
                best = best == null || ratio.compareTo(best) > 0 ? ratio : best;
            }
        }
        return best;
    }

    private Quotient bestAgainst(Quotient ratio) {
        var part = numerator;
        var whole = denominator;
        Term closest = extensible ? new Term(BigDecimal.ZERO, ONE, false) : null;
        for (var term : optional) {
            var taken = term.gain(ratio).signum() > 0;
            if (taken) {
                part = part.add(term.numerator);
                whole = whole.add(term.denominator);
            }
            var further = taken && term.extensible ? new Term(BigDecimal.ZERO, ONE, false) : term.positive();
            if (further != null && (closest == null || further.gain(ratio).compareTo(closest.gain(ratio)) > 0)) {
                closest = further;
            }
        }
        if (whole.signum() > 0) {
            return new Quotient(part, whole);
        }
        return closest == null ? ratio : new Quotient(part.add(closest.numerator), closest.denominator);
    }
}
