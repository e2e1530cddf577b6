package ru.promcluster.bench.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.embedded.DatabaseAccess;

/** Starts a service on a database that is there already, waits until it says that it is ready, and ends it. */
final class ReadyService implements Rounds.Starting {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[0-9.:]+)");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LOOK_EVERY_MILLIS = 5;
    private static final int READY = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> command;
    private final Path log;

    /**
     * @param jar to run
     * @param settings of the service beside its database and its address
     */
    ReadyService(Path jar, DatabaseAccess database, Path log, List<String> settings) {
        this.log = log;
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-D" + DatabaseSettings.URL + "=" + database.url(),
                "-D" + DatabaseSettings.USER + "=" + database.application().user(),
                "-D" + DatabaseSettings.PASSWORD + "=" + database.application().password(),
                "-D" + DatabaseSettings.OWNER + "=" + database.owner().user(),
                "-D" + DatabaseSettings.OWNER_PASSWORD + "=" + database.owner().password()));
        command.addAll(settings);
        command.addAll(List.of("-jar", jar.toString()));
    }

    @Override
    public Started once() throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            while (!isReady()) {
                if (process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)
                        || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("The service is not ready:\n" + Files.readString(log));
                }
            }
            long took = System.nanoTime() - start;
            return new Started(Started.processorOf(process.pid()), took / Started.NANOS_A_MILLI);
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private boolean isReady() throws IOException, InterruptedException {
        var listening = LISTENING.matcher(Files.exists(log) ? Files.readString(log) : "");
        if (!listening.find()) {
            return false;
        }
        var ready = URI.create(listening.group(1) + "/q/health/ready");
        try {
            return client.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                            .statusCode()
                    == READY;
        } catch (IOException e) {
            return false;
        }
    }
}
