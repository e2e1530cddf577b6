package ru.promcluster.bulk.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes the clients of one instance. What exactly-once rests on cannot be configured away. */
final class Clients {

    /** A broker that does not answer for that long is away. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MEBIBYTE = 1 << 20;

    private final KafkaConfig config;
    private final String instance;

    Clients(KafkaConfig config) {
        this.config = config;
        instance = config.instance().orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Name of this instance in the group. */
    String instance() {
        return instance;
    }

    Admin admin() {
        return Admin.create(with(Map.of("request.timeout.ms", millis(PATIENCE) / 2)));
    }

    /** Reads applications, as one of the group. */
    KafkaConsumer<byte[], byte[]> member() {
        return consumer(Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                config.group(),
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName(),
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                config.rowsAtOnce(),
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                millis(config.sessionTimeout()),
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                millis(config.sessionTimeout()) / 4));
    }

    /** Reads a whole topic, in no group. */
    KafkaConsumer<byte[], byte[]> follower() {
        return consumer(Map.of());
    }

    private KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> settings) {
        var all = with(settings);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, config.bytesAtOnce());
        all.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, config.bytesAtOnce());
        return new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Writes answers and offsets in transactions. Whoever had this instance's name before is fenced. */
    KafkaProducer<byte[], byte[]> answering() {
        return producer(Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                config.group() + "-" + instance,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                millis(config.transactionTimeout())));
    }

    /** Writes rulesets. */
    KafkaProducer<byte[], byte[]> publishing() {
        return producer(Map.of(
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                millis(PATIENCE),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                millis(PATIENCE.multipliedBy(2))));
    }

    private KafkaProducer<byte[], byte[]> producer(Map<String, Object> settings) {
        long largest = Math.max(config.topics().maxRecordBytes(), MEBIBYTE);
        var all = new HashMap<String, Object>();
        // The answers of a batch share most of their words.
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        all.put(ProducerConfig.BATCH_SIZE_CONFIG, MEBIBYTE / 4);
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, (int) largest);
        all.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 3 * largest);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis(PATIENCE));
        all.putAll(with(settings));
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> with(Map<String, Object> settings) {
        var all = new HashMap<String, Object>();
        // A broker that comes back is found within two seconds, and not asked for more often.
        all.put("reconnect.backoff.max.ms", 2_000);
        all.putAll(config.client());
        all.putAll(settings);
        all.put("bootstrap.servers", config.bootstrapServers().orElseThrow());
        all.put("client.id", "promcluster-" + instance);
        return all;
    }

    private static int millis(Duration time) {
        return Math.toIntExact(time.toMillis());
    }
}
