package ru.promcluster.oracle;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.oracle.Outcome.Status;

/** What the completions tried so far gave. */
final class Tried {

    private static final Fraction ALL = Fraction.of(100);

    private final Set<Status> statuses = EnumSet.noneOf(Status.class);
    private final Range every = new Range();
    private final Range small = new Range();
    private boolean measured;
    private long completions;

    /** Where no figure is there to measure beside ways that have one, it counts as 100 above (a share of nobody). */
    void add(Outcome outcome, boolean veryLarge) {
        completions++;
        statuses.add(outcome.status());
        var value = outcome.value();
        if (value != null) {
            measured = true;
        } else if (outcome.criterion().equals(HandCriterion.COOPERATION_PER_PARTICIPANT.id)) {
            value = ALL;
        } else {
            return;
        }
        every.add(value);
        if (!veryLarge) {
            small.add(value);
        }
    }

    Enumerated result() {
        if (!measured) {
            return new Enumerated(null, null, false, false, Set.copyOf(statuses), completions);
        }
        return new Enumerated(
                every.min,
                every.max,
                isLess(every.min, small.min),
                isLess(small.max, every.max),
                Set.copyOf(statuses),
                completions);
    }

    private static boolean isLess(@Nullable Fraction first, @Nullable Fraction second) {
        return first == null || second == null || first.compareTo(second) < 0;
    }

    private static final class Range {
        @Nullable
        Fraction min;

        @Nullable
        Fraction max;

        void add(Fraction value) {
            if (min == null || value.compareTo(min) < 0) {
                min = value;
            }
            if (max == null || value.compareTo(max) > 0) {
                max = value;
            }
        }
    }
}
