package ru.promcluster.rulebook.vocabulary;

import ru.promcluster.verdict.Bounds;

/** How many there are: at least and at most. {@link #UNLIMITED} as the most: nothing bounds it. */
record Count(long min, long max) {

    static final long UNLIMITED = Long.MAX_VALUE;

    /** A contradiction between declared totals leaves the surely known as the truth. */
    Count {
        max = Math.max(min, max);
    }

    static Count exactly(long number) {
        return new Count(number, number);
    }

    boolean isExact() {
        return min == max;
    }

    Bounds bounds() {
        if (isExact()) {
            return Bounds.exactly(min);
        }
        return Bounds.between(min, max == UNLIMITED ? null : Long.valueOf(max));
    }

    /** A sum in which "unlimited" stays unlimited. */
    static long add(long most, long more) {
        return most == UNLIMITED || more == UNLIMITED ? UNLIMITED : most + more;
    }

    /** A difference, never below zero, in which "unlimited" stays unlimited. */
    static long less(long most, long taken) {
        return most == UNLIMITED ? UNLIMITED : Math.max(0, most - taken);
    }
}
