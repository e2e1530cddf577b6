package ru.promcluster.web.assessments;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import ru.promcluster.history.AssessmentArchive;
import ru.promcluster.history.RetentionConfig;

/** Erases applications that were kept long enough, one look at a time; nothing where they are kept for ever. */
@Singleton
final class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final String WHO = "retention";

    private final Vertx vertx;
    private final AssessmentArchive archive;
    private final RetentionConfig config;
    private final Clock clock;
    private final AtomicBoolean erasing = new AtomicBoolean();
    private volatile boolean stopping;
    private long timer;

    Retention(Vertx vertx, AssessmentArchive archive, RetentionConfig config, Clock clock) {
        this.vertx = vertx;
        this.archive = archive;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        config.keepApplications().ifPresent(keep -> {
            look(keep);
            timer = vertx.setPeriodic(config.eraseEvery().toMillis(), any -> look(keep));
        });
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
        vertx.cancelTimer(timer);
    }

    private void look(Duration keep) {
        if (erasing.compareAndSet(false, true)) {
            vertx.executeBlocking(() -> eraseOlderThan(keep), false).onComplete(erased -> {
                erasing.set(false);
                if (erased.failed()) {
                    LOG.error("What was kept long enough could not be erased; it is tried again", erased.cause());
                }
            });
        }
    }

    private int eraseOlderThan(Duration keep) {
        var moment = clock.instant().minus(keep);
        int all = 0;
        int some;
        do {
            some = archive.eraseStoredBefore(moment, WHO);
            all += some;
        } while (some > 0 && !stopping);
        if (all > 0) {
            LOG.infof("Applications stored before %s were erased: %d", moment, all);
        }
        return all;
    }
}
