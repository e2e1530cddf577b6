package ru.promcluster.bulk.kafka;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import ru.promcluster.bulk.kafka.Wire.Received;
import ru.promcluster.exchange.Limits;
import ru.promcluster.rulebook.Ruleset;

/** What may go wrong: bad records, a broker that is away, an end in the middle. */
@Timeout(300)
@Isolated("It promises seconds, and nobody else may take the processors")
class KafkaTroubleIT {

    private static final String IN = "applications-of-";
    private static final String OUT = "assessments-of-";
    private static final String GOOD = "{\"name\":\"Кластер\"}";
    private static final Ruleset REAL = Rulesets.real();

    /** A tenth of the default in bytes, so that the test need not send so much. */
    private static final Limits LIMITS = new Limits(100_000, 32, 10_000, 100_000, 10_000, 4_000, 1_000);

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
        var all = new HashMap<>(settings);
        all.put("promcluster.kafka.topics.applications", IN + group);
        return KafkaSettings.instance(broker().bootstrapServers(), group, all, LIMITS);
    }

    private static Map<String, String> headers(String... changed) {
        var headers = new HashMap<>(Map.of("job", "j", "ruleset-sha256", REAL.sha256(), "as-of", "2016-01-01"));
        for (int i = 0; i < changed.length; i += 2) {
            headers.put(changed[i], changed[i + 1]);
        }
        return headers;
    }

    @Test
    void bad_records_are_answered_and_the_others_go_on() throws Exception {
        var settings = Map.of(
                "promcluster.kafka.ruleset-patience", "1s", "promcluster.kafka.client.\"compression.type\"", "none");
        var damaged = "1".repeat(64);
        List<Received> answers;
        try (var wire = new Wire(broker().bootstrapServers());
                var instance = instance("bad", settings)) {
            Wire.await(instance::isConnected);
            instance.publish(List.of(REAL));
            wire.send("promcluster.rulesets", damaged, "no zip", Map.of());
            wire.flush();
            var topic = IN + "bad";
            wire.send(topic, "good", GOOD, headers());
            wire.send(topic, "no JSON", "ё", headers());
            wire.send(topic, "nothing", null, headers());
            wire.send(topic, "over the limit", " ".repeat(LIMITS.maxBytes() + 1), headers());
            wire.send(topic, "no job", GOOD, headers("job", ""));
            wire.send(topic, "no digest", GOOD, headers("ruleset-sha256", "registry"));
            wire.send(topic, "unknown ruleset", GOOD, headers("ruleset-sha256", "0".repeat(64)));
            wire.send(topic, "damaged ruleset", GOOD, headers("ruleset-sha256", damaged));
            wire.send(topic, "no day", GOOD, headers("as-of", "2016-02-30"));
            wire.send(topic, "no today", GOOD, headers("today", "tomorrow"));
            wire.send(topic, "too early a day", GOOD, headers("as-of", "2010-01-01"));
            wire.send(topic, "no language", GOOD, headers("lang", "de"));
            wire.send(topic, "English", GOOD, headers("lang", "en"));
            wire.flush();
            answers = wire.received(OUT + "bad", 13);
        }

        assertThat(answers.stream().collect(Collectors.toMap(Received::key, KafkaTroubleIT::result)))
                .isEqualTo(Map.ofEntries(
                        Map.entry("good", "UNDETERMINED"),
                        Map.entry("no JSON", "application-invalid"),
                        Map.entry("nothing", "application-invalid"),
                        Map.entry("over the limit", "application-invalid"),
                        Map.entry("no job", "parameter-invalid"),
                        Map.entry("no digest", "parameter-invalid"),
                        Map.entry("unknown ruleset", "ruleset-unknown"),
                        Map.entry("damaged ruleset", "ruleset-unusable"),
                        Map.entry("no day", "parameter-invalid"),
                        Map.entry("no today", "parameter-invalid"),
                        Map.entry("too early a day", "ruleset-not-in-force"),
                        Map.entry("no language", "parameter-invalid"),
                        Map.entry("English", "UNDETERMINED")));
    }

    private static String result(Received answer) {
        var headers = answer.headers();
        return headers.getOrDefault("verdict", headers.getOrDefault("refused", "neither"));
    }

    @Test
    void an_answer_that_the_topic_does_not_take_is_replaced_and_the_others_go_on() throws Exception {
        var manyMembers = IntStream.range(0, 1_500)
                .mapToObj(i -> "{\"id\":\"p" + i + "\",\"kind\":\"INDUSTRIAL\"}")
                .collect(joining(",", "{\"name\":\"a\",\"participants\":[", "]}"));
        var settings = Map.of("promcluster.kafka.client.\"compression.type\"", "none");
        List<Received> answers;
        try (var wire = new Wire(broker().bootstrapServers())) {
            wire.make(OUT + "large", 1, 60_000);
            wire.make(IN + "large", 1, 1_000_000);
            for (int i = 0; i < 9; i++) {
                wire.send(IN + "large", "cluster-" + i, i % 4 == 1 ? manyMembers : GOOD, headers());
            }
            wire.flush();
            try (var instance = instance("large", settings)) {
                instance.publish(List.of(REAL));
                answers = wire.received(OUT + "large", 9);
            }
        }

        assertThat(answers.stream().map(answer -> answer.key() + " " + result(answer)))
                .containsExactly(
                        "cluster-0 UNDETERMINED",
                        "cluster-1 assessment-too-large",
                        "cluster-2 UNDETERMINED",
                        "cluster-3 UNDETERMINED",
                        "cluster-4 UNDETERMINED",
                        "cluster-5 assessment-too-large",
                        "cluster-6 UNDETERMINED",
                        "cluster-7 UNDETERMINED",
                        "cluster-8 UNDETERMINED");
    }

    @Test
    void a_broker_that_was_away_is_found_again() throws Exception {
        try (var wire = new Wire(broker().bootstrapServers());
                var instance = instance("away", Map.of())) {
            instance.publish(List.of(REAL));
            wire.send(IN + "away", "before", GOOD, headers());
            assertThat(wire.received(OUT + "away", 1)).hasSize(1);

            broker().kill();
            Wire.await(() -> !instance.isConnected());
            broker().startAgain();

            wire.send(IN + "away", "after", GOOD, headers());
            assertThat(wire.received(OUT + "away", 2)).extracting(Received::key).contains("before", "after");
            Wire.await(instance::isConnected);
        }
    }

    @Test
    void an_instance_that_ends_gives_back_what_it_has_in_hand() throws Exception {
        var patient = Map.of("promcluster.kafka.ruleset-patience", "10m", "promcluster.kafka.stop-within", "1s");
        var late = Rulesets.asking(11);
        try (var wire = new Wire(broker().bootstrapServers())) {
            var ending = instance("ending", patient);
            wire.send(IN + "ending", "waits", GOOD, headers("ruleset-sha256", late.sha256()));
            wire.flush();
            Wire.await(KafkaTroubleIT::somebodyWaitsForARuleset);

            long start = System.nanoTime();
            ending.close();
            var took = Duration.ofNanos(System.nanoTime() - start);

            try (var next = instance("ending", patient)) {
                next.publish(List.of(late));
                assertThat(wire.received(OUT + "ending", 1))
                        .extracting(KafkaTroubleIT::result)
                        .containsExactly("UNDETERMINED");
            }
            assertThat(took).isLessThan(Duration.ofSeconds(9));
        }
    }

    private static boolean somebodyWaitsForARuleset() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(RulesetTopic.class.getName())
                        && frame.getMethodName().equals("await"));
    }
}
