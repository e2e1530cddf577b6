package ru.promcluster.bench.start;

import java.io.IOException;
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

    private static final Path LAUNCHER =
            Path.of("target/quarkus-app/bin/promcluster-check").toAbsolutePath();
    private static final Path EMPTY = Path.of("target/empty-service/quarkus-app/quarkus-run.jar");

    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
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
            all.add(race.services());
            System.out.println(all.get(all.size() - 1).text());
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
        rounds.run(ROUNDS);
        return rounds;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Nothing is timed whose verdict is another one. */
    private void add(Rounds rounds, String name, List<String> command) throws IOException, InterruptedException {
        var expected = folder.resolve("plain.json");
        Started.of(plain(), expected);
        var answer = folder.resolve("answer.json");
        Started.of(command, answer);
        if (!Verdicts.of(answer).equals(Verdicts.of(expected))) {
            throw new IllegalStateException(
                    name + " says " + Verdicts.of(answer) + ", and plain Java " + Verdicts.of(expected));
        }
        rounds.add(name, () -> Started.of(command, answer));
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

    private Rounds services() throws IOException, InterruptedException {
        try (var own = database("own");
                var other = database("other")) {
            var rounds = new Rounds("service ready");
            var users = "-Dpromcluster.security.users-file=" + TestUsers.file();
            rounds.add(
                    "empty service", new ReadyService(EMPTY, other.access(), folder.resolve("empty.txt"), List.of()));
            rounds.add(
                    "product",
                    new ReadyService(
                            ServiceProcess.JAR, own.access(), folder.resolve("product.txt"), List.of(users, kept())));
            rounds.add(
                    "product, nothing kept",
                    new ReadyService(
                            ServiceProcess.JAR,
                            own.access(),
                            folder.resolve("cold.txt"),
                            List.of(users, "-Dpromcluster.rules.kept-in=")));
            rounds.run(ROUNDS);
            return rounds;
        }
    }

    /** One PostgreSQL for each service, started before and alike: the tables of one are unknown to the other. */
    private Database database(String name) {
        return Database.open(new DatabaseSettings(
                Optional.empty(), folder.resolve(name), new Patience(Duration.ofMinutes(2), Duration.ofSeconds(20))));
    }
}
