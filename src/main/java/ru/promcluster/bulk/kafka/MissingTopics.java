package ru.promcluster.bulk.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** Makes the topics that are not there. One that is there is left as it is. */
final class MissingTopics {

    private static final Logger LOG = Logger.getLogger(MissingTopics.class);
    private static final Optional<Short> AS_THE_BROKER_LIKES = Optional.empty();

    private final Clients clients;
    private final KafkaConfig.Topics topics;

    MissingTopics(Clients clients, KafkaConfig.Topics topics) {
        this.clients = clients;
        this.topics = topics;
    }

    /**
     * Makes them.
     *
     * @throws KafkaException the broker is away, or forbids it
     */
    void make() throws InterruptedException {
        try (var admin = clients.admin()) {
            var there = admin.listTopics().names().get(Clients.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            var missing = new ArrayList<>(wanted());
            missing.removeIf(topic -> there.contains(topic.name()));
            for (var made : admin.createTopics(missing).values().entrySet()) {
                made.getValue().get(Clients.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                LOG.infof("Topic %s is made", made.getKey());
            }
        } catch (ExecutionException e) {
            // Another instance that starts at the same time was the first.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("The topics could not be looked at or made", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("No broker answers", e);
        }
    }

    private List<NewTopic> wanted() {
        var size = Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(topics.maxRecordBytes()));
        var partitions = Optional.of(topics.partitions());
        return List.of(
                new NewTopic(topics.applications(), partitions, AS_THE_BROKER_LIKES).configs(size),
                new NewTopic(topics.assessments(), partitions, AS_THE_BROKER_LIKES).configs(size),
                new NewTopic(topics.rulesets(), Optional.of(1), AS_THE_BROKER_LIKES)
                        .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
    }
}
