package ru.promcluster.history.jobs;

/** How a job is. */
public enum JobState {
    /** Its file is kept and nobody works on it yet. */
    ACCEPTED,
    RUNNING,
    DONE,
    CANCELLED,
    /** It cannot be carried out, and its problem says why. */
    FAILED;

    public boolean isOver() {
        return switch (this) {
            case ACCEPTED, RUNNING -> false;
            case DONE, CANCELLED, FAILED -> true;
        };
    }
}
