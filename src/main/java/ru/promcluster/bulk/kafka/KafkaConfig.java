package ru.promcluster.bulk.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How applications are taken in by Kafka. */
@ConfigMapping(prefix = "promcluster.kafka")
public interface KafkaConfig {

    /** Addresses of brokers, as {@code host:port,…}; absent: no Kafka. */
    Optional<String> bootstrapServers();

    /** The group whose instances share the applications. */
    @WithDefault("promcluster")
    String group();

    /**
     * Name of this instance in the group, which no other has; absent: a new one at each start. With a name of its own, an
     * instance that was killed gives what it had in hand free as soon as it is started again, not after
     * {@link #transactionTimeout()}.
     */
    Optional<String> instance();

    Topics topics();

    /** Applications judged and answered in one transaction. */
    @WithDefault("500")
    int rowsAtOnce();

    /** Bytes of applications fetched together, as they were compressed by their sender. */
    @WithDefault("4194304")
    int bytesAtOnce();

    /** Bytes of the largest answer; a longer one is replaced by a problem. */
    @WithDefault("15728640")
    int maxAnswerBytes();

    /** Threads that judge; absent: one a processor. */
    OptionalInt judges();

    /** How long an application waits for a ruleset that is not in the topic yet. */
    @WithDefault("10s")
    Duration rulesetPatience();

    /** How long an instance may be silent before the others take its applications over. */
    @WithDefault("10s")
    Duration sessionTimeout();

    /** After that long the broker gives free what a killed instance had in hand. */
    @WithDefault("15s")
    Duration transactionTimeout();

    /** How long the end of the service waits for the batch in hand; then it is given back. */
    @WithDefault("10s")
    Duration stopWithin();

    /** Further settings of Kafka's own clients, such as {@code "security.protocol"}. */
    Map<String, String> client();

    /** Where records are read and written. One that is missing is made. */
    interface Topics {

        @WithDefault("promcluster.applications")
        String applications();

        @WithDefault("promcluster.assessments")
        String assessments();

        /** Compacted: the rulesets by digest. */
        @WithDefault("promcluster.rulesets")
        String rulesets();

        /** Partitions of a topic of applications or assessments that is made; no more instances than that have work. */
        @WithDefault("12")
        int partitions();

        /** Bytes of the largest record in a topic that is made. */
        @WithDefault("16777216")
        int maxRecordBytes();
    }
}
