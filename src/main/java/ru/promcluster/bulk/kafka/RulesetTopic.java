package ru.promcluster.bulk.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.Ruleset;

/**
 * The rulesets of all instances, by digest: one thread follows the topic and puts into it what this instance has and the
 * topic has not. All bundles are held; one has some fifty kilobytes.
 */
final class RulesetTopic implements Runnable {

    private static final Logger LOG = Logger.getLogger(RulesetTopic.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final String topic;
    private final Clients clients;
    private final MissingTopics missing;
    private final RulesetPublisher publisher;
    private final CountDownLatch ending;
    private final Map<String, byte[]> bundles = new HashMap<>();
    private final CountDownLatch known = new CountDownLatch(1);
    private volatile long heardNanos;

    RulesetTopic(KafkaConfig config, Clients clients, CountDownLatch ending) {
        topic = config.topics().rulesets();
        this.clients = clients;
        this.ending = ending;
        missing = new MissingTopics(clients, config.topics());
        publisher = new RulesetPublisher(topic, clients);
    }

    /** Puts these into the topic too, unless they are there; in a moment, and again until it works. */
    void publish(Collection<Ruleset> rulesets) {
        publisher.want(rulesets);
    }

    /** Waits until the topics are there and this one has been read to its end, or all is to end. */
    void awaitKnown() throws InterruptedException {
        known.await();
    }

    /** Whether the broker was heard of a moment ago. */
    boolean isHeard() {
        return known.getCount() == 0 && System.nanoTime() - heardNanos < SILENCE.toNanos();
    }

    /**
     * The bundle of a ruleset, as soon as it is there.
     *
     * @param untilNanos of {@link System#nanoTime()}
     * @return {@code null}: it did not come
     */
    synchronized byte @Nullable [] await(String sha256, long untilNanos) throws InterruptedException {
        for (var left = untilNanos - System.nanoTime();
                left > 0 && !bundles.containsKey(sha256);
                left = untilNanos - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return bundles.get(sha256);
    }

    @Override
    public void run() {
        try {
            followAgainAndAgain();
        } finally {
            known.countDown();
        }
    }

    private void followAgainAndAgain() {
        var pause = new Pause(ending);
        while (ending.getCount() > 0) {
            try {
                missing.make();
                follow(pause);
            } catch (InterruptedException | InterruptException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("The rulesets of %s cannot be followed, trying again: %s", topic, e);
                if (!paused(pause)) {
                    return;
                }
            }
        }
    }

    private static boolean paused(Pause pause) {
        try {
            pause.afterFailure();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void follow(Pause pause) throws InterruptedException {
        try (var consumer = clients.follower()) {
            var partitions = consumer.partitionsFor(topic, Clients.PATIENCE).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                throw new KafkaException("The topic is not to be seen yet");
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ending.getCount() > 0) {
                readToEnd(consumer, partitions);
                heardNanos = System.nanoTime();
                known.countDown();
                publisher.publish(this::has);
                pause.afterSuccess();
            }
        }
    }

    /** Waits a moment for more when there is nothing. */
    private void readToEnd(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        var ends = consumer.endOffsets(partitions, ANSWER);
        do {
            consumer.poll(LOOK).forEach(this::take);
        } while (ending.getCount() > 0
                && ends.entrySet().stream()
                        .anyMatch(end -> consumer.position(end.getKey(), Clients.PATIENCE) < end.getValue()));
    }

    private synchronized void take(ConsumerRecord<byte[], byte[]> published) {
        var key = published.key();
        if (key == null) {
            return;
        }
        var sha256 = new String(key, StandardCharsets.UTF_8);
        var bundle = published.value();
        if (bundle == null) {
            bundles.remove(sha256);
        } else {
            bundles.put(sha256, bundle);
            LOG.infof("Ruleset %s is there, %d bytes", sha256, bundle.length);
        }
        notifyAll();
    }

    /** Whether a ruleset is there. */
    synchronized boolean has(String sha256) {
        return bundles.containsKey(sha256);
    }
}
