package ru.promcluster.bench.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.promcluster.bench.Logging;
import ru.promcluster.bulk.ServiceProcess;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.history.database.Database;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.embedded.EmbeddedDatabase.Patience;
import ru.promcluster.history.users.TestUsers;
import ru.promcluster.oracle.CompleteApplications;

/**
 * Starts whole processes in turn: the command line until it has answered, beside a check in plain Java; the service until it is
 * ready, beside an empty one of the same extensions. Linux only: processor time is the kernel's.
 */
public final class StartRace {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 11);
    private static final String DAY = System.getProperty("bench.day", "2024-05-01");

    /** {@code verdict} or {@code service} alone; else both. */
    private static final String PART = System.getProperty("bench.part", "");

    private static final int WARM_UP = 2;
    private static final int OK = 200;

    private static final Path LAUNCHER =
            Path.of("target/quarkus-app/bin/promcluster-check").toAbsolutePath();
    private static final Path ARCHIVE = LAUNCHER.resolveSibling("service.jsa");
    private static final Path EMPTY = Path.of("target/empty-service/quarkus-app/quarkus-run.jar");

    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final Path filing;

    private StartRace(Path folder, Path filing) {
        this.folder = folder;
        this.filing = filing;
    }

    public static void main(String[] arguments) throws Exception {
        Logging.quieten();
        for (var needed : List.of(LAUNCHER, EMPTY)) {
            if (!Files.exists(needed)) {
                throw new IllegalStateException(needed + " is missing: src/bench/README.md says how to build it");
            }
        }
        var folder = Files.createTempDirectory(Path.of("target"), "start-race-").toAbsolutePath();
        var given = System.getProperty("bench.filing");
        var race = new StartRace(folder, given == null ? typical(folder) : Path.of(given));
        var all = new ArrayList<Rounds>();
        if (!PART.equals("service")) {
            all.add(race.verdicts());
            System.out.println(all.get(all.size() - 1).text());
        }
        if (!PART.equals("verdict")) {
            makeArchive(race.filing);
            race.services(all);
        }
        Rounds.write(Path.of("target/bench-start.json"), all);
    }

    /** The judge by hand needs every fact: no filing of a real cluster has all of them, so one of that size is drawn. */
    private static Path typical(Path folder) throws IOException {
        return Files.write(
                folder.resolve("application.json"),
                ApplicationWriter.write(CompleteApplications.typical().application(1)));
    }

    private Rounds verdicts() throws IOException, InterruptedException {
        var product = List.of("check", filing.toString(), "--as-of", DAY, "--format", "json");
        var rounds = new Rounds("first verdict of a fresh process");
        add(rounds, "plain Java", plain());
        add(rounds, "product, promcluster-check", joined(List.of(LAUNCHER.toString()), product));
        add(
                rounds,
                "product, java -jar",
                joined(List.of(java, kept(), "-jar", ServiceProcess.JAR.toString()), product));
        add(
                rounds,
                "product, java -jar, nothing kept",
                joined(List.of(java, "-Dpromcluster.rules.kept-in=", "-jar", ServiceProcess.JAR.toString()), product));
        rounds.run(WARM_UP, ROUNDS);
        return rounds;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Nothing is timed whose verdict is another one. */
    private void add(Rounds rounds, String name, List<String> command) throws IOException, InterruptedException {
        Started.of(plain(), folder.resolve("plain.json"));
        var answer = folder.resolve("answer.json");
        Started.of(command, answer);
        requireSame(name, answer);
        rounds.add(name, () -> Started.of(command, answer));
    }

    private void requireSame(String name, Path answer) throws IOException {
        var expected = Verdicts.of(folder.resolve("plain.json"));
        var said = Verdicts.of(answer);
        if (!said.equals(expected)) {
            throw new IllegalStateException(name + " says " + said + ", and plain Java " + expected);
        }
    }

    /** The classes of this benchmark and the one library that reads and writes JSON. */
    private List<String> plain() {
        var path = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(":", -1)) {
            if (entry.endsWith("classes") || entry.contains("/jackson-core-")) {
                path.add(entry);
            }
        }
        return List.of(java, "-cp", String.join(":", path), PlainCheck.class.getName(), filing.toString(), DAY);
    }

    private String kept() {
        return "-Dpromcluster.rules.kept-in=" + folder.resolve("compiled-rules");
    }

    /** As whoever installs the product does, once: what it takes is no part of a start. */
    private static void makeArchive(Path filing) throws IOException, InterruptedException {
        if (Files.exists(ARCHIVE)
                && Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(ServiceProcess.JAR)) > 0) {
            return;
        }
        var making = new ProcessBuilder(LAUNCHER.toString(), "archive-service", filing.toString()).inheritIO();
        making.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (making.start().waitFor() != 0) {
            throw new IllegalStateException("The archive of the service's classes was not made");
        }
    }

    private void services(List<Rounds> all) throws IOException, InterruptedException {
        Started.of(plain(), folder.resolve("plain.json"));
        try (var own = database("own");
                var other = database("other")) {
            var users = "-Dpromcluster.security.users-file=" + TestUsers.file();
            var product = ReadyService.settings(own.access(), users, kept());
            var cold = ReadyService.settings(own.access(), users, "-Dpromcluster.rules.kept-in=");
            var empty = ReadyService.ofJar(
                    EMPTY, ReadyService.settings(other.access()), folder.resolve("empty.txt"), base -> {});

            var rounds = new Rounds("service ready");
            rounds.add("empty service, java -jar", empty);
            rounds.add(
                    "product, promcluster-check",
                    ReadyService.ofLauncher(LAUNCHER, product, folder.resolve("product.txt"), this::judges));
            rounds.add(
                    "product, java -jar",
                    ReadyService.ofJar(ServiceProcess.JAR, product, folder.resolve("jar.txt"), this::judges));
            run(rounds, WARM_UP, ROUNDS, all);

            // A start that compiles all rules takes many times as long, and its figure is not one that is held to
            // anything.
            var compiling = new Rounds("service ready, nothing kept");
            compiling.add("empty service, java -jar", empty);
            compiling.add(
                    "product, java -jar, nothing kept",
                    ReadyService.ofJar(ServiceProcess.JAR, cold, folder.resolve("cold.txt"), this::judges));
            run(compiling, 0, (ROUNDS + 2) / 3, all);
        }
    }

    private static void run(Rounds rounds, int warmUp, int count, List<Rounds> all)
            throws IOException, InterruptedException {
        rounds.run(warmUp, count);
        all.add(rounds);
        System.out.println(rounds.text());
    }

    /** Whoever is ready judges, and as plain Java does. */
    private void judges(URI base) throws IOException, InterruptedException {
        var answer = folder.resolve("answer.json");
        var asked = HttpRequest.newBuilder(base.resolve("/api/v1/checks?asOf=" + DAY))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofFile(filing))
                .build();
        int status = client.send(asked, BodyHandlers.ofFile(answer)).statusCode();
        if (status != OK) {
            throw new IllegalStateException("A service that is ready answers " + status + ": " + answer);
        }
        requireSame("a service that is ready", answer);
    }

    /** One PostgreSQL for each service, started before and alike: the tables of one are unknown to the other. */
    private Database database(String name) {
        return Database.open(new DatabaseSettings(
                Optional.empty(), folder.resolve(name), new Patience(Duration.ofMinutes(2), Duration.ofSeconds(20))));
    }
}
