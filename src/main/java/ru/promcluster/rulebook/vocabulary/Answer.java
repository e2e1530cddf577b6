package ru.promcluster.rulebook.vocabulary;

import org.jspecify.annotations.Nullable;

/** Whether something is so, as far as the application tells. */
enum Answer {
    NO,
    MAYBE,
    YES;

    static Answer of(@Nullable Boolean fact) {
        if (fact == null) {
            return MAYBE;
        }
        return fact ? YES : NO;
    }

    /** Both have to be so. */
    Answer and(Answer other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
