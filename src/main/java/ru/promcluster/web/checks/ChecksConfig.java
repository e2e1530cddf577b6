package ru.promcluster.web.checks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** How much anybody may have checked: who has not signed in by address, who has by name. */
@ConfigMapping(prefix = "promcluster.checks")
interface ChecksConfig {

    /** Requests a minute from one address; a stream is one. */
    @WithDefault("300")
    int anonymousPerMinute();

    /** Requests of one address that are open at the same moment. */
    @WithDefault("10")
    int anonymousAtOnce();

    /** Streams among these. */
    @WithDefault("2")
    int anonymousStreams();

    /** Requests a minute of one user. */
    @WithDefault("6000")
    int signedInPerMinute();

    /** Requests of one user that are open at the same moment. */
    @WithDefault("50")
    int signedInAtOnce();

    /** Streams among these. */
    @WithDefault("10")
    int signedInStreams();

    /** Requests of all that are open at the same moment. */
    @WithDefault("150")
    int atOnce();

    /** Streams among these. */
    @WithDefault("40")
    int streams();

    /** Threads that judge the lines of all streams; one for each processor unless it is said. */
    OptionalInt streamJudges();
}
