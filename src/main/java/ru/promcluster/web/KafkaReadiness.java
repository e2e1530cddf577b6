package ru.promcluster.web;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import ru.promcluster.bulk.kafka.KafkaIntake;

/** Says whether the broker is there; where none is configured, nothing is missing. */
@Readiness
@Singleton
final class KafkaReadiness implements HealthCheck {

    private final KafkaIntake kafka;

    KafkaReadiness(KafkaIntake kafka) {
        this.kafka = kafka;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("kafka");
        if (!kafka.isConfigured()) {
            return check.up().withData("broker", "not-configured").build();
        }
        boolean there = kafka.isConnected();
        return check.status(there)
                .withData("broker", there ? "connected" : "away")
                .build();
    }
}
