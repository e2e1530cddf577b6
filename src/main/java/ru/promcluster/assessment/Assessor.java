package ru.promcluster.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.trace.Tracer;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Reading;
import ru.promcluster.explanation.ConfirmationNotice;
import ru.promcluster.explanation.Explainer;
import ru.promcluster.explanation.data.DataFindings;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.next.NextFact;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookTimeline;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Assessment.Applicant;
import ru.promcluster.verdict.Assessment.AppliedRuleset;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Depth;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Verdict;

/**
 * Assesses applications, each by the rulebook of its day. A pure function of application, ruleset, day, language, scenario
 * and depth, but for the decision id. May be used by many threads.
 */
public final class Assessor implements OutcomeSource {

    private static final Logger LOG = Logger.getLogger(Assessor.class);

    private final RulebookTimeline timeline;
    private final Supplier<String> ids;
    private final String engineVersion;
    private final Map<Wording, Explainer> explainers = new ConcurrentHashMap<>();

    private record Wording(Edition edition, Language language) {}

    /**
     * @param ids gives every assessment its decision id
     * @param engineVersion version of this product
     */
    public Assessor(RulebookTimeline timeline, Supplier<String> ids, String engineVersion) {
        this.timeline = timeline;
        this.ids = ids;
        this.engineVersion = engineVersion;
    }

    /** The same with one rulebook for all days. */
    public Assessor(Rulebook rulebook, Supplier<String> ids, String engineVersion) {
        this(RulebookTimeline.always(rulebook), ids, engineVersion);
    }

    /** The rulebook that judges an application. */
    public Rulebook rulebook(ClusterApplication application, Order order) {
        return timeline.on(order.dayOf(application));
    }

    /** Why nothing can be assessed on this order, whatever the application; {@code null}: it can. */
    public @Nullable Problem problemWith(Order order) {
        var asOf = order.asOf();
        if (asOf == null) {
            return timeline.knows(order.ruleset()) ? null : unknown(order, order.today());
        }
        var ruleset = timeline.on(asOf).ruleset(order.ruleset());
        if (ruleset == null) {
            return unknown(order, asOf);
        }
        return ruleset.editionInForce(asOf) != null ? null : Refusals.notInForce(ruleset, asOf);
    }

    /** The ruleset of the day that an order asks for, else of today; {@code null}: that day has none of that id. */
    public @Nullable Ruleset ruleset(Order order) {
        return timeline.on(order.day()).ruleset(order.ruleset());
    }

    /** What there is to say where the rules of a day have no such ruleset. */
    public Problem unknown(Order order, LocalDate day) {
        return Refusals.unknownRuleset(order.ruleset(), timeline.on(day));
    }

    /** Assesses what was read against the ruleset of the order. */
    public Outcome assess(Reading reading, Order order) {
        var day = dayOf(reading, order);
        var rulebook = timeline.on(day);
        var ruleset = rulebook.ruleset(order.ruleset());
        return ruleset == null
                ? new Outcome.Refused(unknown(order, day))
                : assess(reading, new Applied(rulebook, ruleset, day), order);
    }

    /**
     * The same among many: a mistake of our own takes nothing down but this one, and is in the log.
     *
     * @param place of the application among the others, for the log
     */
    @Override
    public Outcome assessAmongMany(Reading reading, Order order, String place) {
        try {
            return assess(reading, order);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be assessed", place);
            return new Outcome.Refused(Refusals.ourMistake());
        }
    }

    /** Assesses what was read against every published ruleset, by id. */
    @Override
    public Map<String, Outcome> assessAll(Reading reading, Order order) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        var day = dayOf(reading, order);
        var rulebook = timeline.on(day);
        for (var ruleset : rulebook.rulesets()) {
            outcomes.put(ruleset.id(), assess(reading, new Applied(rulebook, ruleset, day), order));
        }
        return outcomes;
    }

    /** What cannot be read has no day of its own. */
    private static LocalDate dayOf(Reading reading, Order order) {
        return reading instanceof Reading.Accepted accepted ? order.dayOf(accepted.application()) : order.today();
    }

    /** The ruleset that the day of an application asks for. */
    private record Applied(Rulebook rulebook, Ruleset ruleset, LocalDate day) {}

    private Outcome assess(Reading reading, Applied applied, Order order) {
        if (reading instanceof Reading.Refused refused) {
            return new Outcome.Refused(Problem.unreadable(refused));
        }
        var edition = applied.ruleset().editionInForce(applied.day());
        return edition == null
                ? new Outcome.Refused(Refusals.notInForce(applied.ruleset(), applied.day()))
                : new Outcome.Assessed(assessment((Reading.Accepted) reading, applied, edition, order));
    }

    private Assessment assessment(Reading.Accepted accepted, Applied applied, Edition edition, Order order) {
        var application = accepted.application();
        var ruleset = applied.ruleset();
        var day = applied.day();
        var language = order.language();
        var findings = edition.judge(application, order.scenario(), day);
        return new Assessment(
                ids.get(),
                new Applicant(application.id(), accepted.sha256()),
                new AppliedRuleset(ruleset.id(), edition.id(), ruleset.version(), ruleset.sha256(), day),
                order.scenario(),
                order.explain(),
                Verdict.of(findings),
                confidence(findings),
                ruleset.content().ruleset().caveat().in(language),
                explained(new Wording(edition, language), findings, application, day),
                order.explain() == Depth.TRACE
                        ? new Tracer(edition, day, application, order.scenario(), language).of(findings)
                        : List.of(),
                remarks(
                        DataFindings.of(
                                application,
                                new Occasion(
                                        ruleset.id(),
                                        day,
                                        edition.wholeRegions(day),
                                        applied.rulebook().subjects()),
                                language),
                        ConfirmationNotice.of(application.registry(), day, language)),
                NextFact.of(findings, application),
                engineVersion);
    }

    /** What the register says of the cluster comes last, as it does in the form. */
    private static List<DataFinding> remarks(List<DataFinding> found, @Nullable ConfirmationNotice confirmation) {
        if (confirmation == null) {
            return found;
        }
        var remarks = new ArrayList<>(found);
        remarks.add(confirmation.remark());
        return remarks;
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
            Wording wording, List<Finding> findings, ClusterApplication application, LocalDate day) {
        var explainer = explainers.computeIfAbsent(wording, asked -> Explainer.of(asked.edition(), asked.language()));
        return explainer.explain(findings, application, day);
    }
}
