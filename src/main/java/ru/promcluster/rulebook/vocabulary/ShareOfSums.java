package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Quotient;

/**
 * Bounds of a share 100 · Σa / Σb with 0 ≤ a ≤ b in every term, in per cent, where parts and wholes may be unknown and
 * terms may be in doubt (formulas F2 and F3 of the law). A share of a zero whole is 0.
 */
final class ShareOfSums {

    private static final End ALL = End.at(Quotient.of(100));
    private static final End NEARLY_ALL = End.near(Quotient.of(100));
    private static final End NONE = End.at(Quotient.ZERO);
    private static final End NEARLY_NONE = End.near(Quotient.ZERO);

    /** Σa / Σb with every unknown as it raises the share. */
    private final RatioOfSums greatest = new RatioOfSums();
    /** Σa / Σb with every unknown as it lowers the share; {@code null}: nothing is unknown, it is the same. */
    private @Nullable RatioOfSums least;
    /** Some term may be as large as one likes in both sums. */
    private boolean unlimited;
    /** Some whole may be as large as one likes. */
    private boolean wholeUnlimited;

    private long knownPart;
    private long knownWhole;

    /** A term that is surely in both sums; {@code null}: not known. */
    void add(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        note(part, whole);
        greatest.add(firstKnown(part, whole), firstKnown(whole, part));
        if (least != null) {
            least.add(firstKnown(part, null), firstKnown(whole, null));
        }
    }

    /** A term of counts that is surely in both sums; {@code null}: not known. */
    void addCounts(@Nullable Long part, @Nullable Long whole) {
        if (part != null && whole != null) {
            knownPart += part;
            knownWhole += whole;
        } else {
            add(decimal(part), decimal(whole));
        }
    }

    /** Counts that are known are added as whole numbers, and become decimals once. */
    private void addKnownCounts() {
        if (knownWhole != 0) {
            add(BigDecimal.valueOf(knownPart), BigDecimal.valueOf(knownWhole));
            knownPart = 0;
            knownWhole = 0;
        }
    }

    private static @Nullable BigDecimal decimal(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    /** A term that is in both sums or in neither. */
    void addOptional(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        note(part, whole);
        greatest.addOptional(firstKnown(part, whole), firstKnown(whole, part));
        if (least != null) {
            least.addOptional(firstKnown(part, null), firstKnown(whole, null));
        }
    }

    /** Terms of which nothing is known may be in both sums. */
    void addUnlisted() {
        note(null, null);
    }

    private void note(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        unlimited |= part == null && whole == null;
        wholeUnlimited |= whole == null;
        if (least == null && (part == null || whole == null)) {
            least = greatest.copy();
        }
    }

    private static BigDecimal firstKnown(@Nullable BigDecimal fact, @Nullable BigDecimal otherwise) {
        if (fact != null) {
            return fact;
        }
        return otherwise == null ? BigDecimal.ZERO : otherwise;
    }

    /** The whole is surely zero: nothing was made, bought or employed. */
    boolean isWholeEmpty() {
        addKnownCounts();
        return !wholeUnlimited && greatest.greatest() == null;
    }

    Bounds bounds() {
        addKnownCounts();
        return new Bounds(min(), max());
    }

    private End max() {
        if (unlimited) {
            return greatest.sureNumerator().compareTo(greatest.sureDenominator()) == 0 ? ALL : NEARLY_ALL;
        }
        var ratio = greatest.greatest();
        return ratio == null ? NONE : End.at(percent(ratio));
    }

    private End min() {
        var sums = least == null ? greatest : least;
        if (sums.sureNumerator().signum() == 0) {
            return NONE;
        }
        if (wholeUnlimited) {
            return NEARLY_NONE;
        }
        var ratio = sums.least();
        return ratio == null ? NONE : End.at(percent(ratio));
    }

    private static Quotient percent(Quotient ratio) {
        return Quotient.percent(ratio.numerator(), ratio.denominator());
    }
}
