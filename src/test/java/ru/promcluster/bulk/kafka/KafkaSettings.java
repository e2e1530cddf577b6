package ru.promcluster.bulk.kafka;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import ru.promcluster.exchange.Limits;

/** Settings of instances, read as the service reads them. */
final class KafkaSettings {

    /** A killed instance is missed soon. */
    private static final Map<String, String> HURRIED = Map.of(
            "promcluster.kafka.session-timeout", "3s",
            "promcluster.kafka.transaction-timeout", "4s",
            "promcluster.kafka.rows-at-once", "50",
            "promcluster.kafka.topics.partitions", "6");

    private KafkaSettings() {}

    /** Names and values for a group of that name, which answers to a topic of its own. */
    static Map<String, String> of(String bootstrapServers, String group) {
        var values = new HashMap<>(HURRIED);
        values.put("promcluster.kafka.bootstrap-servers", bootstrapServers);
        values.put("promcluster.kafka.group", group);
        values.put("promcluster.kafka.topics.assessments", "assessments-of-" + group);
        return values;
    }

    /** An instance in this process. */
    static KafkaInstance instance(String bootstrapServers, String group, Map<String, String> settings, Limits limits) {
        var values = of(bootstrapServers, group);
        values.putAll(settings);
        return KafkaInstance.start(read(new PropertiesConfigSource(values, "test", 400)), limits, "test");
    }

    static KafkaConfig ofSystemProperties() {
        return read(new SysPropConfigSource());
    }

    private static KafkaConfig read(ConfigSource source) {
        return new SmallRyeConfigBuilder()
                .withSources(source)
                .withMapping(KafkaConfig.class)
                .withValidateUnknown(false)
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(KafkaConfig.class);
    }
}
