package ru.promcluster.bulk.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.LimitsConfig;
import ru.promcluster.rulebook.Ruleset;

/** The service's instance of the group, where a broker is configured. */
@ApplicationScoped
public class KafkaIntake {

    private final KafkaConfig config;
    private final LimitsConfig limits;
    private final String engineVersion;
    private volatile @Nullable KafkaInstance instance;

    KafkaIntake(
            KafkaConfig config,
            LimitsConfig limits,
            @ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        this.config = config;
        this.limits = limits;
        this.engineVersion = engineVersion;
    }

    void start(@Observes StartupEvent started) {
        if (config.bootstrapServers().isPresent()) {
            instance = KafkaInstance.start(config, LimitsConfig.limits(limits), engineVersion);
        }
    }

    /** Makes rulesets known to all instances; without a broker there is nothing to do. */
    public void publish(Collection<Ruleset> live) {
        var running = instance;
        if (running != null) {
            running.publish(live);
        }
    }

    /** Whether a broker is configured. */
    public boolean isConfigured() {
        return config.bootstrapServers().isPresent();
    }

    /** Whether it was heard of within the last seconds. */
    public boolean isConnected() {
        var running = instance;
        return running != null && running.isConnected();
    }

    void stop(@Observes ShutdownEvent stopped) {
        var running = instance;
        if (running != null) {
            running.close();
        }
    }
}
