package ru.promcluster.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import ru.promcluster.history.database.Database;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.embedded.EmbeddedDatabase.Patience;
import ru.promcluster.history.users.TestUsers;

/**
 * The database and the users of all tests of a JVM: there before the first service starts, told to it by system properties, and gone
 * with the JVM. Each start of a service empties it.
 */
public final class TestDatabase implements LauncherSessionListener {

    /** Also where other tests find unpacked binaries. */
    public static final Path DIRECTORY = Path.of("target", "test-database");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // A second session of the same JVM finds the database of the first.
        if (System.getProperty(DatabaseSettings.URL) == null) {
            withoutDurability();
            var database = Database.open(new DatabaseSettings(
                    Optional.empty(), DIRECTORY, new Patience(Duration.ofMinutes(2), Duration.ofSeconds(20))));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "test-database"));
            handOver(database);
            System.setProperty(
                    "promcluster.security.users-file", TestUsers.file().toString());
            withoutHurry();
        }
    }

    /** The rows of a test need not outlive a power cut. */
    private static void withoutDurability() {
        try {
            Files.createDirectories(DIRECTORY);
            Files.writeString(
                    DIRECTORY.resolve("local.conf"), "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests that ask as often as they can are no attack. */
    private static void withoutHurry() {
        System.setProperty("promcluster.checks.anonymous-per-minute", "1000000");
        System.setProperty("promcluster.checks.anonymous-at-once", "100");
        System.setProperty("promcluster.checks.anonymous-streams", "40");
        System.setProperty("promcluster.checks.signed-in-per-minute", "1000000");
    }

    private static void handOver(Database database) {
        var access = database.access();
        System.setProperty(DatabaseSettings.URL, access.url());
        System.setProperty(DatabaseSettings.USER, access.application().user());
        System.setProperty(DatabaseSettings.PASSWORD, access.application().password());
        System.setProperty(DatabaseSettings.OWNER, access.owner().user());
        System.setProperty(DatabaseSettings.OWNER_PASSWORD, access.owner().password());
        System.setProperty("quarkus.flyway.clean-disabled", "false");
        System.setProperty("quarkus.flyway.clean-at-start", "true");
    }
}
