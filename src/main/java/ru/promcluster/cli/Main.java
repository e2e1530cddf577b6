package ru.promcluster.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.history.embedded.DatabaseRefused;

/** Without arguments starts the service, with a command carries it out and ends. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        if (args.length == 0) {
            runService();
        } else {
            // Without this Java ends with 1, which says "not eligible".
            Thread.currentThread().setUncaughtExceptionHandler((thread, broken) -> {
                broken.printStackTrace(Terminal.ofProcess().err());
                Runtime.getRuntime().halt(ExitCode.REFUSED);
            });
            QuietLog.toStandardError();
            System.exit(Commands.of(Terminal.ofProcess(), Settings.ofCommand(), args[0])
                    .execute(args));
        }
    }

    private static void runService() {
        try {
            Service.run(Settings.databaseOfProcess());
        } catch (DatabaseRefused e) {
            Terminal.ofProcess().err().println(e.getMessage());
            System.exit(ExitCode.REFUSED);
        }
    }
}
