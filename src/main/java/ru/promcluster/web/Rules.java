package ru.promcluster.web;

import com.github.f4b6a3.ulid.UlidCreator;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.RulesInUse;
import ru.promcluster.history.publication.PublishedRules;
import ru.promcluster.rulebook.BrokenRulesException;
import ru.promcluster.rulebook.LiveRulebook;
import ru.promcluster.rulebook.RuleSource;
import ru.promcluster.rulebook.RulebookConfig;
import ru.promcluster.rulebook.RulebookTimeline;
import ru.promcluster.rulebook.RulesTrust;
import ru.promcluster.rulebook.kept.RulesKeep;
import ru.promcluster.verdict.Language;

/** The rules of the service: opened when it starts, replaced when the folder changes or others are published. */
@Singleton
public final class Rules implements RulesInUse {

    private static final Logger LOG = Logger.getLogger(Rules.class);

    private final LiveRulebook live;
    private final String engineVersion;
    private volatile RulesInForce inForce;

    /**
     * Opens the rules.
     *
     * @throws ConfigurationException they are broken; the message is for the operator and the officer
     */
    Rules(
            RulebookConfig config,
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        this.engineVersion = engineVersion;
        live = open(source(config, database), clock, RulesKeep.in(config.keptIn()));
        inForce = assessedBy(live.state());
    }

    private static RuleSource source(RulebookConfig config, DataSource database) {
        var trust = RulesTrust.of(config);
        var folder = trust.source(config.path());
        return config.shared() ? PublishedRules.followed(database, folder, trust) : folder;
    }

    static LiveRulebook open(RuleSource source, Clock clock, RulesKeep keep) {
        try {
            return LiveRulebook.open(source, clock, keep);
        } catch (BrokenRulesException e) {
            var problems = e.problems().stream()
                    .map(problem -> problem.place() + " " + problem.message(Language.RU) + "\n    "
                            + problem.message(Language.EN))
                    .collect(Collectors.joining("\n"));
            // The start prints the message of this one alone, without a stack trace, and ends with status 1.
            throw new ConfigurationException("Служба не запущена: в правилах ("
                    + source.name().ru() + ") ошибки.\n"
                    + "The service does not start: the rules (" + source.name().en() + ") have faults.\n"
                    + problems);
        }
    }

    void start(@Observes StartupEvent started) {
        inForce.state()
                .timeline()
                .rulesets()
                .forEach(ruleset -> LOG.infof("Rules %s %s are in force", ruleset.id(), ruleset.version()));
    }

    /** The rules at this moment. Whoever needs them twice takes them once and finishes on them. */
    public RulesInForce inForce() {
        var held = inForce;
        return held.state().equals(live.state()) ? held : renewed();
    }

    private synchronized RulesInForce renewed() {
        var state = live.state();
        if (!inForce.state().equals(state)) {
            inForce = inForce.state().timeline().equals(state.timeline())
                    ? new RulesInForce(state, inForce.assessor())
                    : assessedBy(state);
        }
        return inForce;
    }

    private RulesInForce assessedBy(LiveRulebook.State state) {
        var assessor = new Assessor(
                state.timeline(), () -> UlidCreator.getMonotonicUlid().toString(), engineVersion);
        return new RulesInForce(state, assessor);
    }

    @Override
    public RulebookTimeline timeline() {
        return inForce().state().timeline();
    }

    /** Takes changed rules over, see {@link LiveRulebook#look()}. */
    boolean look() {
        return live.look();
    }
}
