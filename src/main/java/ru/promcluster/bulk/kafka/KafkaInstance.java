package ru.promcluster.bulk.kafka;

import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import ru.promcluster.exchange.Limits;
import ru.promcluster.rulebook.Ruleset;

/** One instance of the group: takes applications in and answers them, from its start until it is closed. */
public final class KafkaInstance implements AutoCloseable {

    private static final long LAST_WORDS_MILLIS = 8_000;

    private final KafkaConfig config;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final RulesetTopic rulesets;
    private final BatchJudge judge;
    private final Thread following;
    private final Thread working;

    private KafkaInstance(KafkaConfig config, Limits limits, String engineVersion) {
        this.config = config;
        var clients = new Clients(config);
        rulesets = new RulesetTopic(config, clients, ending);
        judge = new BatchJudge(config, rulesets, limits, engineVersion);
        following = thread(rulesets, "kafka-rulesets");
        working = thread(new GroupMember(config, clients, rulesets, judge, ending), "kafka-member");
    }

    private static Thread thread(Runnable work, String name) {
        var thread = new Thread(work, name);
        // A start that fails elsewhere must be able to end the process.
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Starts it; a broker that is away is waited for.
     *
     * @param config with addresses of brokers
     * @param limits of one application
     * @param engineVersion version of this product
     */
    public static KafkaInstance start(KafkaConfig config, Limits limits, String engineVersion) {
        var instance = new KafkaInstance(config, limits, engineVersion);
        instance.following.start();
        instance.working.start();
        return instance;
    }

    /** Puts rulesets into the topic unless they are there: at once, or when the broker is back. */
    public void publish(Collection<Ruleset> live) {
        rulesets.publish(live);
    }

    /** Whether the broker was heard of within the last seconds, and the rulesets are known. */
    public boolean isConnected() {
        return rulesets.isHeard();
    }

    /** Whether applications that name this digest can be judged here. */
    public boolean knows(String rulesetSha256) {
        return rulesets.has(rulesetSha256);
    }

    /** Ends after the batch in hand; one that takes too long is given back. */
    @Override
    public void close() {
        ending.countDown();
        try {
            working.join(config.stopWithin().toMillis());
            working.interrupt();
            working.join(LAST_WORDS_MILLIS);
            following.interrupt();
            following.join(LAST_WORDS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            judge.close();
        }
    }
}
