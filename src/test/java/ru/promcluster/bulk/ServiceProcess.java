package ru.promcluster.bulk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.promcluster.history.users.TestUsers;
import ru.promcluster.web.Api;

/** The service as an operator runs it: the packaged jar in a process of its own, with its embedded database. */
public final class ServiceProcess implements AutoCloseable {

    public static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    /** A setting for services that live for seconds: Java compiles with the compiler that is ready first. */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The service takes any port that is free and says which: one that is chosen before may be taken meanwhile. */
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[0-9.:]+)");

    private final Process process;
    private final Path directory;
    private final Path log;
    private URI base = URI.create("http://127.0.0.1");
    private final HttpClient client = HttpClient.newHttpClient();

    private ServiceProcess(Process process, Path directory, Path log) {
        this.process = process;
        this.directory = directory;
        this.log = log;
    }

    /** Started on a directory of its own; not ready yet. */
    public static ServiceProcess on(Path directory, String... settings) throws IOException {
        return of(JAR, directory, settings);
    }

    /** The same from another jar. */
    public static ServiceProcess of(Path jar, Path directory, String... settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options(directory, settings));
        command.addAll(List.of("-jar", jar.toString()));
        return started(new ProcessBuilder(command), directory);
    }

    /** The same by the product's launcher. */
    static ServiceProcess by(Path launcher, Path directory, String... settings) throws IOException {
        var builder = new ProcessBuilder(launcher.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", String.join(" ", options(directory, settings)));
        return started(builder, directory);
    }

    private static List<String> options(Path directory, String... settings) {
        var options = new ArrayList<>(List.of(
                "-Xmx512m",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-Dpromcluster.database.directory=" + directory.resolve("postgres"),
                "-Dpromcluster.security.users-file=" + TestUsers.file(),
                "-Dpromcluster.jobs.lease=2s"));
        options.addAll(List.of(settings));
        return options;
    }

    private static ServiceProcess started(ProcessBuilder builder, Path directory) throws IOException {
        var log = Files.createTempFile(directory, "log-", ".txt");
        var process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new ServiceProcess(process, directory, log);
    }

    /** Where it listens, once it is ready. */
    public URI base() {
        return base;
    }

    /** The service as a client sees it, once it is ready. */
    Api api() {
        return new Api(base);
    }

    /** Waits until it answers. */
    public ServiceProcess ready() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service ended:\n" + log());
            }
            if (isReady()) {
                return this;
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("The service is not ready:\n" + log());
    }

    private boolean isReady() throws IOException, InterruptedException {
        var listening = LISTENING.matcher(log());
        if (!listening.find()) {
            return false;
        }
        base = URI.create(listening.group(1));
        try {
            return client.send(request("/q/health/ready").build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", TestUsers.authorization(TestUsers.REVIEWER));
    }

    public String get(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    public Stream<String> lines(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofLines()).body();
    }

    /** Hands a file in; the same key finds the same job again. */
    public String submit(Path file, String key) throws IOException, InterruptedException {
        var boundary = "boundary-of-the-test";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/x-ndjson\r\n\r\n";
        var tail = "\r\n--" + boundary + "--\r\n";
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head),
                HttpRequest.BodyPublishers.ofFile(file),
                HttpRequest.BodyPublishers.ofString(tail));
        var request = request("/api/v1/jobs?asOf=2024-05-01")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", key)
                .POST(body)
                .build();
        var answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    /** As {@code kill -9} does it: the process alone, its database is left behind. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    public long pid() {
        return process.pid();
    }

    /** The first process of the database. */
    public long databasePid() throws IOException {
        try (var files = Files.walk(directory)) {
            var pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(Files.readAllLines(pid).get(0).strip());
        }
    }

    /** As {@code kill -9} does it to the database's first process. */
    void killDatabase() throws IOException {
        try (var files = Files.walk(directory)) {
            var pid = files.filter(file -> file.endsWith("postmaster.pid")).findFirst();
            if (pid.isPresent()) {
                long number =
                        Long.parseLong(Files.readAllLines(pid.get()).get(0).strip());
                ProcessHandle.of(number).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    public boolean waits(long millis) throws InterruptedException {
        return !process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** What it has printed so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Politely, as an operator does it; the database goes with it. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
