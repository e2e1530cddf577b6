package ru.promcluster.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Reading;
import ru.promcluster.explanation.DataFindings;
import ru.promcluster.explanation.Explainer;
import ru.promcluster.explanation.NextFact;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Assessment.Applicant;
import ru.promcluster.verdict.Assessment.AppliedRuleset;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Verdict;

/**
 * Assesses applications against one rulebook. A pure function of application, ruleset, day and language, but for the
 * decision id. May be used by many threads.
 */
public final class Assessor {

    private static final Logger LOG = Logger.getLogger(Assessor.class);

    private final Rulebook rulebook;
    private final Supplier<String> ids;
    private final String engineVersion;
    private final Map<Wording, Explainer> explainers = new ConcurrentHashMap<>();

    private record Wording(Edition edition, Language language) {}

    /**
     * @param ids gives every assessment its decision id
     * @param engineVersion version of this product
     */
    public Assessor(Rulebook rulebook, Supplier<String> ids, String engineVersion) {
        this.rulebook = rulebook;
        this.ids = ids;
        this.engineVersion = engineVersion;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** Why nothing can be assessed on this order, whatever the application; {@code null}: it can. */
    public @Nullable Problem problemWith(Order order) {
        var ruleset = rulebook.ruleset(order.ruleset());
        if (ruleset == null) {
            return Refusals.unknownRuleset(order.ruleset(), rulebook);
        }
        var asOf = order.asOf();
        return asOf == null || ruleset.editionInForce(asOf) != null ? null : Refusals.notInForce(ruleset, asOf);
    }

    /** Assesses what was read against the ruleset of the order. */
    public Outcome assess(Reading reading, Order order) {
        var ruleset = rulebook.ruleset(order.ruleset());
        return ruleset == null
                ? new Outcome.Refused(Refusals.unknownRuleset(order.ruleset(), rulebook))
                : assess(reading, ruleset, order);
    }

    /**
     * The same among many: a mistake of our own takes nothing down but this one, and is in the log.
     *
     * @param place of the application among the others, for the log
     */
    public Outcome assessAmongMany(Reading reading, Order order, String place) {
        try {
            return assess(reading, order);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be assessed", place);
            return new Outcome.Refused(Refusals.ourMistake());
        }
    }

    /** Assesses what was read against every published ruleset, by id. */
    public Map<String, Outcome> assessAll(Reading reading, Order order) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        rulebook.rulesets().forEach(ruleset -> outcomes.put(ruleset.id(), assess(reading, ruleset, order)));
        return outcomes;
    }

    private Outcome assess(Reading reading, Ruleset ruleset, Order order) {
        if (reading instanceof Reading.Refused refused) {
            return new Outcome.Refused(Problem.unreadable(refused));
        }
        var accepted = (Reading.Accepted) reading;
        var day = order.dayOf(accepted.application());
        var edition = ruleset.editionInForce(day);
        return edition == null
                ? new Outcome.Refused(Refusals.notInForce(ruleset, day))
                : new Outcome.Assessed(assessment(accepted, ruleset, edition, order));
    }

    private Assessment assessment(Reading.Accepted accepted, Ruleset ruleset, Edition edition, Order order) {
        var application = accepted.application();
        var language = order.language();
        var day = order.dayOf(application);
        var findings = edition.judge(application, day);
        var wholeRegions = ruleset.content().relief().wholeRegions(day);
        return new Assessment(
                ids.get(),
                new Applicant(application.id(), accepted.sha256()),
                new AppliedRuleset(ruleset.id(), edition.id(), ruleset.version(), ruleset.sha256(), day),
                Verdict.of(findings),
                confidence(findings),
                ruleset.content().ruleset().caveat().in(language),
                explained(edition, findings, application, order),
                DataFindings.of(application, wholeRegions, rulebook.subjects(), language),
                NextFact.of(findings),
                engineVersion);
    }

    /** The least sure of the binding criteria. */
    private static Confidence confidence(List<Finding> findings) {
        var least = Confidence.CONFIRMED;
        for (var finding : findings) {
            if (finding.criterion().severity() == Severity.BINDING) {
                least = least.and(finding.criterion().law().confidence());
            }
        }
        return least;
    }

    private List<CriterionResult> explained(
            Edition edition, List<Finding> findings, ClusterApplication application, Order order) {
        var explainer = explainers.computeIfAbsent(
                new Wording(edition, order.language()), wording -> Explainer.of(edition, wording.language()));
        var day = order.dayOf(application);
        var results = new ArrayList<CriterionResult>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            results.add(explainer.explain(edition.criteria().get(i), findings.get(i), application, day));
        }
        return results;
    }
}
