package ru.promcluster.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;

/** Without arguments starts the service, with a command carries it out and ends. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        if (args.length == 0) {
            Quarkus.run();
        } else {
            QuietLog.toStandardError();
            System.exit(Commands.of(Terminal.ofProcess(), Settings.ofProcess()).execute(args));
        }
    }
}
