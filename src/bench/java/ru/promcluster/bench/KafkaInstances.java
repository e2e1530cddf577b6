package ru.promcluster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.promcluster.bulk.Lines;
import ru.promcluster.bulk.kafka.InstanceProcess;
import ru.promcluster.bulk.kafka.KafkaBroker;
import ru.promcluster.bulk.kafka.Rulesets;
import ru.promcluster.bulk.kafka.Wire;

/**
 * One, two and three instances on a real broker, and three of which one is killed in the middle: how many applications a
 * second, and whether the answers are the same.
 */
final class KafkaInstances {

    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 40_000);
    private static final int KEYS = 5_003;
    private static final String SENT = "promcluster.applications";

    /** One judging thread each: else the first instance has all processors already. */
    private static final Map<String, String> SETTINGS = Map.of(
            "promcluster.kafka.judges", "1",
            "promcluster.kafka.rows-at-once", "500");

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
        var ruleset = Rulesets.real();
        wire.publish("promcluster.rulesets", ruleset);
        send(ruleset.sha256());
        System.out.printf(
                "%d applications, %d processors%n",
                APPLICATIONS, Runtime.getRuntime().availableProcessors());
        System.out.println("| instances | applications a second, once all are at work | the answers |");
        System.out.println("|---|---|---|");
        var single = measured(1, false, Map.of());
        boolean same = single.equals(measured(2, false, single))
                & single.equals(measured(3, false, single))
                & single.equals(measured(3, true, single));
        return same ? 0 : 1;
    }

    private void send(String sha256) throws IOException {
        var headers = Map.of("job", "bench", "ruleset-sha256", sha256, "as-of", "2024-05-01");
        int number = 0;
        try (var lines = Files.lines(Lines.write(directory.resolve("applications.ndjson"), APPLICATIONS, 779))) {
            for (var line : (Iterable<String>) lines::iterator) {
                wire.send(SENT, "cluster-" + number % KEYS, line, headers);
                number++;
            }
        }
        wire.flush();
    }

    /** One row of the table; the digests of the answers by key. */
    private Map<String, String> measured(int count, boolean killed, Map<String, String> expected) throws Exception {
        var group = count + (killed ? "-of-which-one-is-killed" : "");
        var answers = "assessments-of-" + group;
        var instances = new ArrayList<InstanceProcess>();
        try {
            for (int i = 0; i < count; i++) {
                instances.add(InstanceProcess.start(
                        broker.bootstrapServers(), group, SETTINGS, directory.resolve("instances.txt")));
            }
            Wire.await(() -> wire.isShared(group, count));
            long before = wire.committed(answers);
            long start = System.nanoTime();
            if (killed) {
                wire.count(answers, APPLICATIONS / 2);
                instances.get(0).kill();
            }
            wire.count(answers, APPLICATIONS);
            double seconds = (System.nanoTime() - start) / 1e9;
            var digests = wire.digests(answers, APPLICATIONS);
            print(count, killed, (APPLICATIONS - before) / seconds, expected.isEmpty() || expected.equals(digests));
            return digests;
        } finally {
            close(instances);
        }
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
