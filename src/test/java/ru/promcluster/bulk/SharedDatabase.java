package ru.promcluster.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.promcluster.history.database.Database;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.embedded.Directories;
import ru.promcluster.history.embedded.EmbeddedDatabase.Patience;

/** One PostgreSQL that several services are given, as an operator of several nodes does it. */
final class SharedDatabase implements AutoCloseable {

    private final Path folder;
    private final Path home;
    private final Database database;

    private SharedDatabase(Path folder, Path home, Database database) {
        this.folder = folder;
        this.home = home;
        this.database = database;
    }

    static SharedDatabase in(Path folder) throws IOException {
        var home = Directories.madeIn(folder);
        var patience = new Patience(Duration.ofMinutes(2), Duration.ofSeconds(20));
        return new SharedDatabase(folder, home, Database.open(new DatabaseSettings(Optional.empty(), home, patience)));
    }

    private List<String> settings() {
        var access = database.access();
        return List.of(
                ServiceProcess.SHORT_LIVED,
                "-D" + DatabaseSettings.URL + "=" + access.url(),
                "-D" + DatabaseSettings.USER + "=" + access.application().user(),
                "-D" + DatabaseSettings.PASSWORD + "=" + access.application().password(),
                "-D" + DatabaseSettings.OWNER + "=" + access.owner().user(),
                "-D" + DatabaseSettings.OWNER_PASSWORD + "=" + access.owner().password(),
                "-Dpromcluster.rules.shared=true");
    }

    /** A service on it, started and not ready yet. */
    ServiceProcess node(String name, String... more) throws IOException {
        var all = Stream.concat(settings().stream(), Stream.of(more)).toArray(String[]::new);
        return ServiceProcess.on(Files.createDirectories(folder.resolve(name)), all);
    }

    /** Carries a command out as a process of its own, and gives what it printed once it ended well. */
    String command(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings());
        command.addAll(List.of("-jar", ServiceProcess.JAR.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(command + " ended with " + exitCode + ":\n" + printed);
        }
        return printed;
    }

    /** The first column of a query. */
    List<String> column(String query) throws SQLException {
        var access = database.access();
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
        Directories.leave(home);
    }
}
