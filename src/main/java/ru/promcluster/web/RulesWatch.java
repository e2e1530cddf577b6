package ru.promcluster.web;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import ru.promcluster.bulk.kafka.KafkaIntake;
import ru.promcluster.rulebook.RulebookConfig;

/**
 * Looks after the rules, in the folder or in the database, while the service runs, one look at a time, and makes what is
 * live known to the group.
 */
@Singleton
final class RulesWatch {

    private static final Logger LOG = Logger.getLogger(RulesWatch.class);

    private final Vertx vertx;
    private final Rules rules;
    private final KafkaIntake kafka;
    private final long everyMillis;
    private final AtomicBoolean looking = new AtomicBoolean();
    /** A database that is away is told of once, not every second. */
    private final AtomicBoolean told = new AtomicBoolean();

    private long timer;

    RulesWatch(Vertx vertx, Rules rules, KafkaIntake kafka, RulebookConfig config) {
        this.vertx = vertx;
        this.rules = rules;
        this.kafka = kafka;
        everyMillis = (config.shared() ? config.askEvery() : config.lookEvery()).toMillis();
    }

    void start(@Observes StartupEvent started) {
        timer = vertx.setPeriodic(everyMillis, any -> look());
    }

    void stop(@Observes ShutdownEvent stopped) {
        vertx.cancelTimer(timer);
    }

    /** A look that takes longer than the time between two looks (compiling does) is not joined by another. */
    private void look() {
        if (looking.compareAndSet(false, true)) {
            vertx.executeBlocking(this::lookAndPublish, false).onComplete(looked -> {
                looking.set(false);
                if (looked.succeeded()) {
                    told.set(false);
                } else if (told.compareAndSet(false, true)) {
                    LOG.error("The rules could not be looked at; the old ones stay in force", looked.cause());
                }
            });
        }
    }

    private boolean lookAndPublish() {
        boolean changed = rules.look();
        // What the topic has already is passed over.
        kafka.publish(rules.timeline().rulesets());
        return changed;
    }
}
