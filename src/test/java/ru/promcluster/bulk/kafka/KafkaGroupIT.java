package ru.promcluster.bulk.kafka;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import ru.promcluster.bulk.Lines;
import ru.promcluster.bulk.kafka.Wire.Received;
import ru.promcluster.exchange.Limits;
import ru.promcluster.rulebook.Ruleset;

/** Instances of the group on a real broker. */
@Timeout(300)
@Isolated("It promises seconds, and nobody else may take the processors")
class KafkaGroupIT {

    private static final int APPLICATIONS = 2_000;
    private static final int KEYS = 701;
    private static final Ruleset REAL = Rulesets.real();
    private static final Ruleset OTHER = Rulesets.asking(12);

    @TempDir
    static Path directory = Path.of("");

    private static @Nullable KafkaBroker started;

    @BeforeAll
    static void start() throws Exception {
        started = KafkaBroker.on(Files.createDirectory(directory.resolve("broker")));
    }

    @AfterAll
    static void stop() {
        broker().close();
    }

    private static KafkaBroker broker() {
        return requireNonNull(started);
    }

    private static KafkaInstance instance(String group, Map<String, String> settings) {
        return KafkaSettings.instance(broker().bootstrapServers(), group, settings, Limits.DEFAULT);
    }

    private static InstanceProcess process() throws IOException {
        return InstanceProcess.start(
                broker().bootstrapServers(), "three", Map.of(), directory.resolve("instances.txt"));
    }

    private static Map<String, String> asking(Ruleset ruleset) {
        return Map.of("job", "ten-years", "ruleset-sha256", ruleset.sha256(), "as-of", "2016-01-01");
    }

    @Test
    void one_of_three_killed_in_the_middle_gives_exactly_what_one_alone_gives() throws Exception {
        Map<String, List<Received>> alone;
        Map<String, List<Received>> three;
        try (var wire = new Wire(broker().bootstrapServers());
                var first = process();
                var second = process();
                var third = process();
                var single = instance("alone", Map.of())) {
            single.publish(List.of(REAL, OTHER));
            var processes = List.of(first, second, third);
            Wire.await(() -> wire.isShared("three", processes.size()));

            sendAll(wire);
            wire.count("assessments-of-three", APPLICATIONS / 5);
            processes.get(1).kill();

            alone = wire.answers("assessments-of-alone", APPLICATIONS);
            three = wire.answers("assessments-of-three", APPLICATIONS);
        }

        assertThat(three).isEqualTo(alone);
        assertThat(alone.values().stream().mapToInt(List::size).sum()).isEqualTo(APPLICATIONS);
        assertThat(alone.values().stream().flatMap(List::stream)).allSatisfy(KafkaGroupIT::isJudgedByItsOwnRuleset);
        assertThat(alone)
                .hasSize(KEYS)
                .allSatisfy((key, answers) -> assertThat(answers)
                        .extracting(KafkaGroupIT::offset)
                        .filteredOn(offset -> offset >= 0)
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    private static void sendAll(Wire wire) throws IOException {
        var file = Lines.write(directory.resolve("applications.ndjson"), APPLICATIONS, 779);
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            var headers = asking(number % 3 == 0 ? OTHER : REAL);
            wire.send("promcluster.applications", "cluster-" + number % KEYS, line, headers);
            number++;
        }
        wire.flush();
    }

    /** Where the application stood in its partition, which ends the decision id; -1: it was refused and has none. */
    private static long offset(Received answer) {
        var id = Wire.json(answer).at("/id").asText();
        return id.isEmpty() ? -1 : Long.parseLong(id.substring(id.lastIndexOf('-') + 1));
    }

    private static void isJudgedByItsOwnRuleset(Received answer) {
        assertThat(answer.headers()).containsEntry("job", "ten-years");
        var document = Wire.json(answer);
        if (answer.headers().containsKey("refused")) {
            assertThat(document.at("/violations/0/pointer").asText()).isEqualTo("/participant");
            return;
        }
        var sha256 = answer.headers().get("ruleset-sha256");
        assertThat(document.at("/ruleset/sha256").asText()).isEqualTo(sha256);
        assertThat(document.at("/verdict").asText()).isEqualTo(answer.headers().get("verdict"));
        assertThat(document.at("/criteria/0/required/value").asInt())
                .isEqualTo(REAL.sha256().equals(sha256) ? Rulesets.REAL_MINIMUM : 12);
    }

    @Test
    void a_published_ruleset_reaches_every_instance_within_five_seconds() throws Exception {
        var fresh = Rulesets.asking(14);
        var settings = Map.of("promcluster.kafka.topics.applications", "applications-of-published");
        try (var wire = new Wire(broker().bootstrapServers());
                var publishing = instance("published", settings);
                var other = instance("published", settings)) {
            Wire.await(() -> publishing.isConnected() && other.isConnected());

            long start = System.nanoTime();
            publishing.publish(List.of(fresh));
            Wire.await(() -> other.knows(fresh.sha256()));
            var took = Duration.ofNanos(System.nanoTime() - start);

            for (int i = 0; i < 12; i++) {
                wire.send("applications-of-published", "cluster-" + i, "{\"name\":\"a\"}", asking(fresh));
            }
            assertThat(wire.received("assessments-of-published", 12))
                    .allSatisfy(answer -> assertThat(answer.headers()).containsKey("verdict"));
            assertThat(took).isLessThan(Duration.ofSeconds(5));
        }
    }
}
