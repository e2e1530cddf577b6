package ru.promcluster.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.embedded.EmbeddedDatabase.Patience;
import ru.promcluster.history.users.TestUsers;

/** A command that was carried out on the first of December 2022. */
record Ran(int exitCode, String out, String err) {

    static final String FILINGS = "rules/registry/filings/";
    private static final Clock DAY = Clock.fixed(Instant.parse("2022-12-01T09:00:00Z"), ZoneId.of("Europe/Moscow"));
    /** A folder that cannot be made: a command that needed a database would fail. */
    private static final DatabaseSettings NO_DATABASE = new DatabaseSettings(
            Optional.empty(), Path.of("/dev/null/none"), new Patience(Duration.ZERO, Duration.ZERO));

    private static final Path NO_USERS = Path.of("/dev/null/none/users.txt");

    private static final Settings SETTINGS = new Settings(
            Path.of("rules"), Optional.empty(), Limits.DEFAULT, TableLimits.DEFAULT, NO_DATABASE, 1, NO_USERS, "1.2.3");

    static Ran of(String... args) {
        return of(InputStream.nullInputStream(), false, args);
    }

    static Ran inColour(String... args) {
        return of(InputStream.nullInputStream(), true, args);
    }

    static Ran reading(String input, String... args) {
        return of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), false, args);
    }

    /** With that database. */
    static Ran on(DatabaseSettings database, String... args) {
        return of(
                InputStream.nullInputStream(),
                false,
                new Settings(
                        Path.of("rules"),
                        Optional.empty(),
                        Limits.DEFAULT,
                        TableLimits.DEFAULT,
                        database,
                        1,
                        NO_USERS,
                        "1.2.3"),
                args);
    }

    /** With that database, as one of the users of the tests, whose password is on the input. */
    static Ran signedIn(DatabaseSettings database, String... args) {
        return of(
                new ByteArrayInputStream(TestUsers.PASSWORD.getBytes(StandardCharsets.UTF_8)),
                false,
                new Settings(
                        Path.of("rules"),
                        Optional.empty(),
                        Limits.DEFAULT,
                        TableLimits.DEFAULT,
                        database,
                        1,
                        TestUsers.file(),
                        "1.2.3"),
                args);
    }

    /** With that users file, and a password on the input. */
    static Ran asking(Path users, String password, String... args) {
        return of(
                new ByteArrayInputStream(password.getBytes(StandardCharsets.UTF_8)),
                false,
                new Settings(
                        Path.of("rules"),
                        Optional.empty(),
                        Limits.DEFAULT,
                        TableLimits.DEFAULT,
                        NO_DATABASE,
                        1,
                        users,
                        "1.2.3"),
                args);
    }

    private static Ran of(InputStream in, boolean colours, String... args) {
        return of(in, colours, SETTINGS, args);
    }

    private static Ran of(InputStream in, boolean colours, Settings settings, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(in, printed(out), printed(err), colours, DAY);
        int exitCode = Commands.of(terminal, settings).execute(args);
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printed(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
