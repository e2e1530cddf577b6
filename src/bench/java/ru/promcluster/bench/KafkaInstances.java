package ru.promcluster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.promcluster.bulk.Lines;
import ru.promcluster.bulk.kafka.InstanceProcess;
import ru.promcluster.bulk.kafka.KafkaBroker;
import ru.promcluster.bulk.kafka.Rulesets;
import ru.promcluster.bulk.kafka.Wire;
import ru.promcluster.rulebook.Ruleset;

/**
 * One, two and three instances on a real broker, and three of which one is killed in the middle: how many applications a
 * second, and whether the answers are the same.
 */
final class KafkaInstances {

    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 40_000);
    private static final int KEYS = 5_003;
    private static final String SENT = "applications-of-";

    /** Answered before the clock starts: a fresh process is slow. */
    private static final int WARM_UP = APPLICATIONS / 4;

    /** One judging thread each: else the first instance has all processors already. */
    private static final Map<String, String> SETTINGS = Map.of(
            "promcluster.kafka.judges", "1",
            "promcluster.kafka.rows-at-once", "500");

    private final Ruleset ruleset = Rulesets.real();
    private final Path directory;
    private final KafkaBroker broker;
    private final Wire wire;

    private KafkaInstances(Path directory, KafkaBroker broker, Wire wire) {
        this.directory = directory;
        this.broker = broker;
        this.wire = wire;
    }

    public static void main(String[] args) throws Exception {
        var directory = Files.createTempDirectory("kafka");
        try (var broker = KafkaBroker.on(Files.createDirectory(directory.resolve("broker")));
                var wire = new Wire(broker.bootstrapServers())) {
            System.exit(new KafkaInstances(directory, broker, wire).run());
        }
    }

    private int run() throws Exception {
        wire.publish("promcluster.rulesets", ruleset);
        Lines.write(file(), APPLICATIONS, 779);
        System.out.printf(
                "%d applications, %d processors%n",
                APPLICATIONS, Runtime.getRuntime().availableProcessors());
        System.out.println("| instances | applications a second | the answers |");
        System.out.println("|---|---|---|");
        var single = measured(1, false, Map.of());
        boolean same = single.equals(measured(2, false, single))
                && single.equals(measured(3, false, single))
                && single.equals(measured(3, true, single));
        return same ? 0 : 1;
    }

    private Path file() {
        return directory.resolve("applications.ndjson");
    }

    /** One row of the table; the digests of the answers by key. */
    private Map<String, String> measured(int count, boolean killed, Map<String, String> expected) throws Exception {
        var group = count + (killed ? "-of-which-one-is-killed" : "");
        var answers = "assessments-of-" + group;
        var instances = new ArrayList<InstanceProcess>();
        try {
            for (int i = 0; i < count; i++) {
                instances.add(start(group));
            }
            Wire.await(() -> wire.isShared(group, count));
            send(group, 0, WARM_UP);
            wire.count(answers, WARM_UP);
            long start = System.nanoTime();
            send(group, WARM_UP, APPLICATIONS);
            if (killed) {
                wire.count(answers, APPLICATIONS / 2);
                instances.get(0).kill();
            }
            wire.count(answers, APPLICATIONS);
            double seconds = (System.nanoTime() - start) / 1e9;
            var digests = wire.digests(answers, APPLICATIONS);
            print(count, killed, (APPLICATIONS - WARM_UP) / seconds, expected.isEmpty() || expected.equals(digests));
            return digests;
        } finally {
            close(instances);
        }
    }

    private InstanceProcess start(String group) throws IOException {
        var settings = new HashMap<>(SETTINGS);
        settings.put("promcluster.kafka.topics.applications", SENT + group);
        return InstanceProcess.start(broker.bootstrapServers(), group, settings, directory.resolve("instances.txt"));
    }

    private void send(String group, int from, int to) throws IOException {
        var headers = Map.of("job", "bench", "ruleset-sha256", ruleset.sha256(), "as-of", "2024-05-01");
        int number = from;
        try (var lines = Files.lines(file())) {
            for (var line : (Iterable<String>) lines.skip(from).limit((long) to - from)::iterator) {
                wire.send(SENT + group, "cluster-" + number % KEYS, line, headers);
                number++;
            }
        }
        wire.flush();
    }

    private static void print(int count, boolean killed, double rate, boolean same) {
        System.out.printf(
                "| %d%s | %.0f | %s |%n",
                count,
                killed ? ", one killed in the middle" : "",
                rate,
                count == 1 ? APPLICATIONS + " answers" : same ? "the same to the byte" : "DIFFERENT");
    }

    private static void close(List<InstanceProcess> instances) throws IOException {
        for (var instance : instances) {
            instance.close();
        }
    }
}
