package ru.promcluster.verdict;

/** How sure a statement of the law is, the least sure first. */
public enum Confidence {
    /** General knowledge of the act, not confirmed. */
    ASSUMED,
    /** Inferred from published facts. */
    INFERRED,
    /** A published page says so. */
    CONFIRMED;

    /** The less sure of the two. */
    public Confidence and(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
