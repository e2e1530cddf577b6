package ru.promcluster.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ru.promcluster.history.RulesetArchive;
import ru.promcluster.history.publication.PublishedRules;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookTimeline;
import ru.promcluster.rulebook.RulesetBundle;

/** Assessors for rulesets as they were stored, whatever the rules folder holds today. */
@ApplicationScoped
public class StoredRulebooks {

    /** A compiled ruleset takes some megabytes and a second; more than these few are seldom asked for in turn. */
    private static final int MOST_OPEN = 4;

    private final RulesetArchive archive;
    private final String engineVersion;
    private final RulesInUse inUse;
    private final DataSource database;
    private final Map<String, Rulebook> open = new Latest<>();
    private final Map<Long, RulebookTimeline> openTimelines = new Latest<>();

    private static final class Latest<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(MOST_OPEN, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST_OPEN;
        }
    }

    StoredRulebooks(
            RulesetArchive archive,
            RulesInUse inUse,
            DataSource database,
            @ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        this.archive = archive;
        this.inUse = inUse;
        this.database = database;
        this.engineVersion = engineVersion;
    }

    /**
     * An assessor that judges by the stored ruleset.
     *
     * @param ids gives every assessment its decision id
     * @throws IllegalStateException no ruleset of that digest is stored
     */
    public Assessor assessor(String rulesetSha256, Supplier<String> ids) {
        return new Assessor(rulebook(rulesetSha256), ids, engineVersion);
    }

    /**
     * The same with the rules of the service where they are those: they are compiled already. A replay asks for what is
     * stored.
     *
     * @param publication each application is judged by what is in force on its day, of all up to this one; 0: all are
     *     judged by the ruleset of the digest
     * @throws IllegalStateException no ruleset of that digest is stored
     */
    public Assessor quickAssessor(String rulesetSha256, long publication, Supplier<String> ids) {
        return publication == 0
                ? new Assessor(quickRulebook(rulesetSha256), ids, engineVersion)
                : new Assessor(quickTimeline(publication), ids, engineVersion);
    }

    /**
     * The publications up to one, as if there were no later ones.
     *
     * @throws ru.promcluster.rulebook.BrokenRulesException this version of the product cannot read rules of that time
     */
    public RulebookTimeline quickTimeline(long publication) {
        var live = inUse.timeline();
        return live.number() == publication ? live : timeline(publication);
    }

    private synchronized RulebookTimeline timeline(long publication) {
        return openTimelines.computeIfAbsent(publication, number -> PublishedRules.upTo(database, number));
    }

    /**
     * A rulebook with the ruleset of that digest.
     *
     * @throws IllegalStateException no ruleset of that digest is stored
     */
    public Rulebook quickRulebook(String sha256) {
        return inUse.timeline().holding(sha256).orElseGet(() -> rulebook(sha256));
    }

    /**
     * The rulebook with the one stored ruleset.
     *
     * @throws IllegalStateException no ruleset of that digest is stored
     * @throws IllegalArgumentException what is stored under it was changed
     * @throws ru.promcluster.rulebook.BrokenRulesException this version of the product cannot read rules of that time
     */
    synchronized Rulebook rulebook(String sha256) {
        return open.computeIfAbsent(sha256, digest -> {
            var bundle = archive.bundle(digest)
                    .orElseThrow(() -> new IllegalStateException("No ruleset " + digest + " is stored"));
            return RulesetBundle.open(bundle, digest);
        });
    }
}
