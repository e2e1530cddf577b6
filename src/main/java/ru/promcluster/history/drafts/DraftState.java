package ru.promcluster.history.drafts;

/** Where a draft is on its way. */
public enum DraftState {
    /** It is being written. */
    DRAFT,
    /** Its trials were passed, and it waits to be approved. */
    SUBMITTED,
    /** Enough others have approved it. */
    APPROVED,
    /** It was published. */
    PUBLISHED,
    /** Its authors gave it up. */
    WITHDRAWN;

    /** Whether nothing of it changes any more. */
    public boolean isOver() {
        return this == PUBLISHED || this == WITHDRAWN;
    }
}
