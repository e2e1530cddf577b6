package ru.promcluster.bulk;

/** The work was asked to end before its time. */
final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("Stopped", null, false, false);
    }
}
