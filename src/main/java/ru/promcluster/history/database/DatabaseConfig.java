package ru.promcluster.history.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** The embedded database, for where no datasource is given. */
@ConfigMapping(prefix = "promcluster.database")
public interface DatabaseConfig {

    /** Its directory; a relative path starts at the working directory. */
    @WithDefault("data/postgres")
    Path directory();

    /** How long its start may take, recovery after a crash included. */
    @WithDefault("5m")
    Duration startWithin();

    /** How long it may take to end; then it is killed and recovers at its next start. */
    @WithDefault("30s")
    Duration stopWithin();
}
