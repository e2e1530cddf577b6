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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.embedded.DatabaseAccess;

/**
 * Starts a service on a database that is there already, waits until it says that it is ready, has it prove that, and ends it.
 * What the proof takes is not counted.
 */
final class ReadyService implements Rounds.Starting {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[0-9.:]+)");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LOOK_EVERY_MILLIS = 5;
    private static final int READY = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Proof proof;

    private ReadyService(List<String> command, Map<String, String> environment, Path log, Proof proof) {
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.proof = proof;
    }

    /** What a service has to do that says it is ready; throws if it does not. */
    interface Proof {
        void of(URI base) throws IOException, InterruptedException;
    }

    /** By {@code java -jar}. */
    static ReadyService ofJar(Path jar, List<String> settings, Path log, Proof proof) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of("-jar", jar.toString()));
        return new ReadyService(command, Map.of(), log, proof);
    }

    /** By the product's launcher, which becomes the service, so that its own time is counted too. */
    static ReadyService ofLauncher(Path launcher, List<String> settings, Path log, Proof proof) {
        var environment = Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", String.join(" ", settings));
        return new ReadyService(List.of(launcher.toString()), environment, log, proof);
    }

    /** The settings of a service on that database. */
    static List<String> settings(DatabaseAccess database, String... more) {
        var settings = new ArrayList<>(List.of(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-D" + DatabaseSettings.URL + "=" + database.url(),
                "-D" + DatabaseSettings.USER + "=" + database.application().user(),
                "-D" + DatabaseSettings.PASSWORD + "=" + database.application().password(),
                "-D" + DatabaseSettings.OWNER + "=" + database.owner().user(),
                "-D" + DatabaseSettings.OWNER_PASSWORD + "=" + database.owner().password()));
        settings.addAll(List.of(more));
        return settings;
    }

    @Override
    public Started once() throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        long start = System.nanoTime();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            var base = ready();
            while (base == null) {
                if (process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)
                        || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("The service is not ready:\n" + Files.readString(log));
                }
                base = ready();
            }
            long took = System.nanoTime() - start;
            var started = new Started(Started.processorOf(process.pid()), took / Started.NANOS_A_MILLI);
            proof.of(base);
            return started;
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    /** Where it is ready; {@code null}: not yet. */
    private @Nullable URI ready() throws IOException, InterruptedException {
        var listening = LISTENING.matcher(Files.exists(log) ? Files.readString(log) : "");
        if (!listening.find()) {
            return null;
        }
        var base = URI.create(listening.group(1));
        var ready = base.resolve("/q/health/ready");
        try {
            var answer = client.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding());
            return answer.statusCode() == READY ? base : null;
        } catch (IOException e) {
            return null;
        }
    }
}
