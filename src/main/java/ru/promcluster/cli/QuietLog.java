package ru.promcluster.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The log of a command: warnings only, and not among what it prints. Without this the service's log waits for a start. */
final class QuietLog {

    private QuietLog() {}

    static void toStandardError() {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        var warnings = new ConsoleHandler();
        warnings.setLevel(Level.WARNING);
        root.addHandler(warnings);
        root.setLevel(Level.WARNING);
    }
}
