package ru.promcluster.bulk.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.RulesetBundle;

/** Writes the rulesets of this instance that the topic has not yet. */
final class RulesetPublisher {

    private static final Logger LOG = Logger.getLogger(RulesetPublisher.class);

    private final String topic;
    private final Clients clients;
    private final Map<String, Ruleset> wanted = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    RulesetPublisher(String topic, Clients clients) {
        this.topic = topic;
        this.clients = clients;
    }

    void want(Collection<Ruleset> rulesets) {
        for (var ruleset : rulesets) {
            if (!refused.contains(ruleset.sha256())) {
                wanted.put(ruleset.sha256(), ruleset);
            }
        }
    }

    /**
     * Writes them; when this returns, the broker has them.
     *
     * @param isThere whether the topic has a digest
     * @throws KafkaException the broker is away: to be tried again
     */
    void publish(Predicate<String> isThere) throws InterruptedException {
        wanted.keySet().removeIf(isThere);
        if (wanted.isEmpty()) {
            return;
        }
        var producer = clients.publishing();
        try {
            for (var ruleset : wanted.values()) {
                publish(producer, ruleset);
            }
        } finally {
            producer.close(Duration.ZERO);
        }
    }

    private void publish(KafkaProducer<byte[], byte[]> producer, Ruleset ruleset) throws InterruptedException {
        var sha256 = ruleset.sha256();
        var key = sha256.getBytes(StandardCharsets.UTF_8);
        try {
            producer.send(new ProducerRecord<>(topic, key, RulesetBundle.of(ruleset)))
                    .get();
            LOG.infof("Rules %s %s are published to %s", ruleset.id(), ruleset.version(), topic);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException again) {
                throw again;
            }
            // Size or rights: trying again would not help. Another instance may be able to.
            LOG.errorf(e, "Rules %s %s cannot be published to %s", ruleset.id(), ruleset.version(), topic);
            refused.add(sha256);
            wanted.remove(sha256);
        }
    }
}
