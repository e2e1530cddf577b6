package ru.promcluster.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes. What is written is UTF-8, whatever the locale.
 *
 * @param colours whether a person looks on who can see them
 * @param clock of Moscow, where the requirements change at midnight
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean colours, Clock clock) {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** The terminal that the process was started from. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                wantsColours(System.getenv().getOrDefault("NO_COLOR", ""), System.getenv("TERM")),
                Clock.system(MOSCOW));
    }

    /** See no-color.org: any text in NO_COLOR turns colours off. */
    private static boolean wantsColours(String noColor, @Nullable String terminal) {
        return noColor.isEmpty() && !"dumb".equals(terminal) && isSeen();
    }

    /** Up to Java 21 there is a console only where a person sits; later ones have to be asked. */
    @SuppressWarnings("SystemConsoleNull") // the later ones are asked
    private static boolean isSeen() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** Where a person can type unseen; empty: the input is no terminal, or not that of the process. */
    public Optional<Console> console() {
        return in == System.in && isSeen() ? Optional.ofNullable(System.console()) : Optional.empty();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
