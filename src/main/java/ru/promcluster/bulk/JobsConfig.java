package ru.promcluster.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How jobs are worked on. */
@ConfigMapping(prefix = "promcluster.jobs")
public interface JobsConfig {

    /** Jobs that this node works on at once; 0: none, it only takes them in. */
    @WithDefault("1")
    int atOnce();

    /** Threads that judge for one job; absent: one a processor. */
    OptionalInt judges();

    /** Applications written together; a crash costs at most so many judgements for each judging thread. */
    @WithDefault("100")
    int rowsAtOnce();

    /** Bytes of applications held together. */
    @WithDefault("4194304")
    long bytesAtOnce();

    /** Size of the largest file that is taken in. */
    @WithDefault("8589934592")
    long maxFileBytes();

    /** How long a worker may be silent before another takes its job over. */
    @WithDefault("15s")
    Duration lease();

    /** How often a worker is heard of, and asks whether its job is to end. */
    @WithDefault("500ms")
    Duration heartbeat();

    /** How often a node without work looks for some. */
    @WithDefault("500ms")
    Duration lookEvery();

    /** Where files are unpacked while they are read; absent: the system's own place. */
    Optional<Path> workDirectory();
}
