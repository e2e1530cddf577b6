package ru.promcluster.bulk.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.rulebook.BrokenRulesException;
import ru.promcluster.rulebook.RulesetBundle;

/** Assessors by published rulesets. For one thread; the assessors are for many. */
final class PublishedRulebooks {

    private static final Logger LOG = Logger.getLogger(PublishedRulebooks.class);

    /** As many as are live at once, and as many again of the day before. Each takes some megabytes. */
    private static final int MOST_OPEN = 12;

    private final RulesetTopic topic;
    private final Supplier<String> ids;
    private final String engineVersion;
    private final Map<String, Opened.Open> open = new LinkedHashMap<>(MOST_OPEN, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Opened.Open> eldest) {
            return size() > MOST_OPEN;
        }
    };

    /** What can be done with a digest. */
    sealed interface Opened {

        /**
         * Applications can be judged.
         *
         * @param rulesetId the one ruleset of the assessor
         */
        record Open(Assessor assessor, String rulesetId) implements Opened {}

        /** It is in the topic and cannot be used. */
        record Damaged() implements Opened {}

        /** It is not in the topic. */
        record Absent() implements Opened {}
    }

    /**
     * @param ids gives every assessment its decision id
     */
    PublishedRulebooks(RulesetTopic topic, Supplier<String> ids, String engineVersion) {
        this.topic = topic;
        this.ids = ids;
        this.engineVersion = engineVersion;
    }

    /**
     * The ruleset of a digest.
     *
     * @param untilNanos how long to wait for it, of {@link System#nanoTime()}
     */
    Opened open(String sha256, long untilNanos) throws InterruptedException {
        var known = open.get(sha256);
        if (known != null) {
            return known;
        }
        var bundle = topic.await(sha256, untilNanos);
        if (bundle == null) {
            return new Opened.Absent();
        }
        var opened = open(sha256, bundle);
        // A damaged one is tried again: somebody may have put a good one in its place.
        if (opened instanceof Opened.Open usable) {
            open.put(sha256, usable);
        }
        return opened;
    }

    private Opened open(String sha256, byte[] bundle) {
        try {
            var rulebook = RulesetBundle.open(bundle, sha256);
            var id = rulebook.rulesets().iterator().next().id();
            return new Opened.Open(new Assessor(rulebook, ids, engineVersion), id);
        } catch (IllegalArgumentException | BrokenRulesException e) {
            LOG.errorf(e, "Ruleset %s, as it was published, cannot be used", sha256);
            return new Opened.Damaged();
        }
    }
}
