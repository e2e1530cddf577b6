package ru.promcluster.exchange.file;

import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.Problem;

/** What came of opening a file. */
public sealed interface Opening {

    /** Its applications can be read, one after the other. */
    record Opened(ApplicationSource source) implements Opening {}

    /** Nothing of it can be used, and this is why. */
    record Refused(Problem problem) implements Opening {}
}
