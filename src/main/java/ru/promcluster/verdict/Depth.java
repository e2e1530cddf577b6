package ru.promcluster.verdict;

import java.util.Locale;

/** How deep an assessment explains itself. */
public enum Depth {
    /** The verdict and how many criteria came to which status. */
    VERDICT,
    /** Every criterion with its words. */
    CRITERIA,
    /** Every criterion besides with the facts that were read, the figures, and the comparison. */
    TRACE;

    /** The name that a request gives it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
