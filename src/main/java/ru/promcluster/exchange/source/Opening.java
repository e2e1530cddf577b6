package ru.promcluster.exchange.source;

import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.Problem;

/** What came of opening a file. */
public sealed interface Opening {

    /** Its applications can be read; who opened it closes the source. */
    record Opened(ApplicationSource source) implements Opening {}

    /** The file as a whole is refused. */
    record Refused(Problem problem) implements Opening {}
}
