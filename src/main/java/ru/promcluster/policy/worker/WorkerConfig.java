package ru.promcluster.policy.worker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much the processes get that judge drafts. */
@ConfigMapping(prefix = "promcluster.workers")
public interface WorkerConfig {

    /** Workers that work at once; at least 2, for a simulation needs one for the rules in force and one for the draft. */
    @WithDefault("2")
    int atOnce();

    /** Workers that are started before anybody needs them. */
    @WithDefault("1")
    int spare();

    /** Heap of one. */
    @WithDefault("192")
    int heapMebibytes();

    /**
     * Processor time for one answer: a diagnosis, a run of all cases, the judgement of a batch of applications. By the
     * clock it may take ten times as long.
     */
    @WithDefault("30s")
    Duration deadline();

    /** Processor time for all answers to one draft together, however many applications there are. */
    @WithDefault("10m")
    Duration longest();

    /** How long a task waits for a worker that is free. */
    @WithDefault("1m")
    Duration patience();

    /** Size of the longest answer. */
    @WithDefault("16777216")
    int maxAnswerBytes();

    /** Applications that are judged in one answer. */
    @WithDefault("64")
    int applicationsAtOnce();

    /** Bytes of applications that are judged in one answer, unless one alone has more. */
    @WithDefault("2097152")
    int bytesAtOnce();
}
