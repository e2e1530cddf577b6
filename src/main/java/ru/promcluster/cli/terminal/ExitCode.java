package ru.promcluster.cli.terminal;

/** What the process says to the one that started it. */
public final class ExitCode {

    /** Eligible; for {@code rules} and {@code audit}: nothing is wrong. */
    public static final int GOOD = 0;

    /** Not eligible; for {@code rules} and {@code audit}: something is wrong. */
    public static final int BAD = 1;

    public static final int UNDETERMINED = 2;

    /** Nothing could be said: the input, the call, the rules folder or the database cannot be used. */
    public static final int REFUSED = 3;

    private ExitCode() {}
}
