package ru.promcluster.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long applications are kept. */
@ConfigMapping(prefix = "promcluster.history")
public interface RetentionConfig {

    /** From storing to erasing an application and its assessment; digests and verdict stay. Absent: for ever. */
    Optional<Duration> keepApplications();

    /** Time from one look for what is old enough to the next. */
    @WithDefault("1h")
    Duration eraseEvery();
}
