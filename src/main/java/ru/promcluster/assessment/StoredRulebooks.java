package ru.promcluster.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ru.promcluster.history.RulesetArchive;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulesetBundle;

/** Assessors for rulesets as they were stored, whatever the rules folder holds today. */
@ApplicationScoped
public class StoredRulebooks {

    /** A compiled ruleset takes some megabytes and a second; more than these few are seldom asked for in turn. */
    private static final int MOST_OPEN = 4;

    private final RulesetArchive archive;
    private final String engineVersion;
    private final RulesInUse inUse;
    private final Map<String, Rulebook> open = new LinkedHashMap<>(MOST_OPEN, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rulebook> eldest) {
            return size() > MOST_OPEN;
        }
    };

    StoredRulebooks(
            RulesetArchive archive,
            RulesInUse inUse,
            @ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        this.archive = archive;
        this.inUse = inUse;
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
     * @throws IllegalStateException no ruleset of that digest is stored
     */
    public Assessor quickAssessor(String rulesetSha256, Supplier<String> ids) {
        return new Assessor(quickRulebook(rulesetSha256), ids, engineVersion);
    }

    /**
     * A rulebook with the ruleset of that digest.
     *
     * @throws IllegalStateException no ruleset of that digest is stored
     */
    public Rulebook quickRulebook(String sha256) {
        var live = inUse.rulebook();
        var isLive =
                live.rulesets().stream().anyMatch(ruleset -> ruleset.sha256().equals(sha256));
        return isLive ? live : rulebook(sha256);
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
