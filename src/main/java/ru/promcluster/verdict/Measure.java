package ru.promcluster.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure measured on an application, with the facts it rests on and the facts that would make it exact.
 *
 * @param bounds between which values it lies; {@code null}: there is nothing to measure, the criterion does not apply
 * @param evidence JSON Pointers of the facts that it rests on
 * @param missing JSON Pointers of the missing facts that would make it exact
 * @param emptyWhole it is a share of a whole that is zero: nothing was made or bought
 * @param endless it is a positive part of a whole that is zero: more than any figure, and without bounds
 */
public record Measure(
        @Nullable Bounds bounds, List<String> evidence, List<String> missing, boolean emptyWhole, boolean endless) {

    public Measure {
        if (endless && bounds != null) {
            throw new IllegalArgumentException("What exceeds every figure has no bounds, not " + bounds);
        }
    }

    /** A measure with an end. */
    public Measure(@Nullable Bounds bounds, List<String> evidence, List<String> missing, boolean emptyWhole) {
        this(bounds, evidence, missing, emptyWhole, false);
    }

    public static Measure of(Bounds bounds, List<String> evidence, List<String> missing) {
        return new Measure(bounds, evidence, missing, false);
    }

    /** There is nothing to measure. */
    public static Measure notApplicable(List<String> evidence) {
        return new Measure(null, evidence, List.of(), false);
    }

    /** A positive part of a whole that is zero. */
    public static Measure endless(List<String> evidence) {
        return new Measure(null, evidence, List.of(), true, true);
    }

    /** A yes/no figure; {@code null}: not known. */
    public static Measure yesOrNo(@Nullable Boolean fact, String pointer) {
        var pointers = List.of(pointer);
        return fact == null
                ? of(Bounds.YES_OR_NO, List.of(), pointers)
                : of(Bounds.exactly(fact ? 1 : 0), pointers, List.of());
    }
}
