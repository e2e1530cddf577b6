package ru.promcluster.cli;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import java.time.Duration;
import ru.promcluster.history.database.Database;
import ru.promcluster.history.database.DatabaseSettings;

/** The service on its database: the database is there before it and goes after it. */
final class Service {

    /** Requests that still run get their answers meanwhile; without an end a hanging one would keep the database open. */
    private static final Duration STOPPING = Duration.ofSeconds(30);

    private Service() {}

    /**
     * Runs until it is stopped.
     *
     * @throws ru.promcluster.history.embedded.DatabaseRefused the embedded database cannot be used
     */
    static void run(DatabaseSettings settings) {
        var database = Database.open(settings);
        if (database.isEmbedded()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfterService(database), "database"));
            handOver(database);
        }
        Quarkus.run();
    }

    /** The service reads its settings when it starts; system properties win over all other places. */
    private static void handOver(Database database) {
        var access = database.access();
        System.setProperty(DatabaseSettings.URL, access.url());
        System.setProperty(DatabaseSettings.USER, access.application().user());
        System.setProperty(DatabaseSettings.PASSWORD, access.application().password());
        System.setProperty(DatabaseSettings.OWNER, access.owner().user());
        System.setProperty(DatabaseSettings.OWNER_PASSWORD, access.owner().password());
    }

    /** All hooks of a process run at once: this one waits for that of the service. */
    private static void closeAfterService(Database database) {
        var service = ApplicationLifecycleManager.getCurrentApplication();
        if (service != null) {
            var stopping = new Thread(service::awaitShutdown, "service-stopping");
            stopping.setDaemon(true);
            stopping.start();
            try {
                stopping.join(STOPPING.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        database.close();
    }
}
