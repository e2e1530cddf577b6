package ru.promcluster.bench;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Logging as the service has it: outside of it nothing sets a level, and the engine would write out every step. */
public final class Logging {

    private static final String MANAGER = "java.util.logging.manager";

    private Logging() {}

    /** Warnings only; to be called before anything else. */
    public static void quieten() {
        System.setProperty(MANAGER, System.getProperty(MANAGER, "org.jboss.logmanager.LogManager"));
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.WARNING);
    }
}
