package ru.promcluster.bulk.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.Sha256;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.RulesetBundle;

/** A sender of applications and reader of answers, as any other program of the operator is one. */
public final class Wire implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final long PATIENCE_NANOS = Duration.ofMinutes(2).toNanos();

    private final String bootstrapServers;
    private final KafkaProducer<String, String> producer;

    public Wire(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 16 << 20),
                new StringSerializer(),
                new StringSerializer());
    }

    /** An answer as it was read: its headers by name, and its document. */
    public record Received(String key, Map<String, String> headers, String document) {}

    /** Sends one application to a topic. */
    public void send(String topic, String key, @Nullable String application, Map<String, String> headers) {
        var sent = new ProducerRecord<String, String>(topic, key, application);
        headers.forEach((name, value) -> sent.headers().add(name, value.getBytes(UTF_8)));
        var unused = producer.send(sent);
    }

    /** Makes a topic that takes records up to a size. */
    void make(String topic, int partitions, int maxMessageBytes) throws Exception {
        var size = Map.of("max.message.bytes", Integer.toString(maxMessageBytes));
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1).configs(size)))
                    .all()
                    .get();
        }
    }

    static JsonNode json(Received answer) {
        try {
            return MAPPER.readTree(answer.document());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.document(), e);
        }
    }

    /** Waits until something is so, a minute at most. */
    public static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        var pause = new Object();
        synchronized (pause) {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("It did not come true within a minute");
                }
                pause.wait(50);
            }
        }
    }

    /** Publishes a ruleset, as an instance does it. */
    public void publish(String topic, Ruleset ruleset) throws Exception {
        try (var bytes = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer())) {
            bytes.send(new ProducerRecord<>(topic, ruleset.sha256(), RulesetBundle.of(ruleset)))
                    .get();
        }
    }

    public void flush() {
        producer.flush();
    }

    /** The committed answers in a topic, so many and no more, by key and in their order. */
    public Map<String, List<Received>> answers(String topic, int count) {
        return received(topic, count).stream()
                .collect(Collectors.groupingBy(Received::key, TreeMap::new, Collectors.toList()));
    }

    /** Waits for so many committed records, and reads on to the end of the topic. */
    public List<Received> received(String topic, int count) {
        var received = new ArrayList<Received>();
        each(topic, count, received::add);
        return received;
    }

    /** The digest of all committed answers of each key, in their order; of so many answers. */
    public Map<String, String> digests(String topic, int count) {
        var digests = new TreeMap<String, MessageDigest>();
        each(
                topic,
                count,
                answer -> digests.computeIfAbsent(answer.key(), key -> Sha256.digest())
                        .update((new TreeMap<>(answer.headers()) + answer.document() + "\n").getBytes(UTF_8)));
        var hex = new TreeMap<String, String>();
        digests.forEach((key, digest) -> hex.put(key, Sha256.hex(digest)));
        return hex;
    }

    private void each(String topic, int count, Consumer<Received> taker) {
        try (var consumer = reader(topic)) {
            long end = System.nanoTime() + PATIENCE_NANOS;
            int seen = 0;
            while (seen < count) {
                seen += take(consumer, taker);
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(seen + " of " + count + " came to " + topic);
                }
            }
            var ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(last -> consumer.position(last.getKey()) < last.getValue())) {
                seen += take(consumer, taker);
            }
            if (seen > count) {
                throw new IllegalStateException(seen + " and not " + count + " came to " + topic);
            }
        }
    }

    /** Waits until so many records are committed. */
    public void count(String topic, int count) {
        int seen = 0;
        try (var consumer = reader(topic)) {
            while (seen < count) {
                seen += consumer.poll(LOOK).count();
            }
        }
    }

    /** Whether the group has so many members, each with something to do. */
    public boolean isShared(String group, int members) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var found = admin.describeConsumerGroups(List.of(group))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .members();
            return found.size() == members
                    && found.stream()
                            .noneMatch(member ->
                                    member.assignment().topicPartitions().isEmpty());
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int take(KafkaConsumer<String, String> consumer, Consumer<Received> taker) {
        var records = consumer.poll(LOOK);
        for (var answer : records) {
            var headers = new HashMap<String, String>();
            answer.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
            taker.accept(new Received(String.valueOf(answer.key()), headers, String.valueOf(answer.value())));
        }
        return records.count();
    }

    private KafkaConsumer<String, String> reader(String topic) {
        var consumer = new KafkaConsumer<String, String>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = new ArrayList<TopicPartition>();
        // The first question makes the topic if it is not there; it answers a moment later.
        while (partitions.isEmpty()) {
            consumer.partitionsFor(topic)
                    .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    @Override
    public void close() {
        producer.close(LOOK);
    }
}
