package ru.promcluster.exchange.results;

import org.jspecify.annotations.Nullable;

/** What reviewers have decided on the applications of a job. */
public interface Decisions {

    /** Nobody has decided on anything. */
    Decisions NONE = number -> null;

    /**
     * The decision that counts; {@code null}: there is none yet. Asking in the order of the numbers is quick.
     *
     * @param number of the application in the file, from 1
     */
    @Nullable
    Decided of(long number);

    /**
     * A decision and why it was taken.
     *
     * @param reason {@code null}: none is told
     */
    record Decided(Decision decision, @Nullable String reason) {}
}
