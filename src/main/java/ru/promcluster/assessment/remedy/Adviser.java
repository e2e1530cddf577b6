package ru.promcluster.assessment.remedy;

import java.util.List;
import java.util.Objects;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.assessment.remedy.AdvisedWayIn.Advice;
import ru.promcluster.assessment.remedy.AdvisedWayIn.Told;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Reading;
import ru.promcluster.explanation.remedy.WayInWords;
import ru.promcluster.rulebook.remedy.SearchLimits;
import ru.promcluster.rulebook.remedy.WayIn.Answer;
import ru.promcluster.rulebook.remedy.WayIn.Steps;
import ru.promcluster.rulebook.remedy.WayInSearch;
import ru.promcluster.verdict.Assessment;

/** Finds the way in of what was read. A pure function of application, ruleset, day and language, but for the decision id. */
public final class Adviser {

    private final Assessor assessor;
    private final SearchLimits limits;

    public Adviser(Assessor assessor, SearchLimits limits) {
        this.assessor = assessor;
        this.limits = limits;
    }

    /** What came of an order for the way in of one application. */
    public sealed interface Answered {}

    /** It was searched for. */
    public record Advised(AdvisedWayIn wayIn) implements Answered {}

    /** The application was not judged, and this is why. */
    public record Refused(Problem problem) implements Answered {}

    /** Assesses what was read against the one ruleset of the order, and searches its way in. */
    public Answered advise(Reading reading, Order order) {
        var outcome = assessor.assess(reading, order);
        if (outcome instanceof Outcome.Assessed assessed && reading instanceof Reading.Accepted accepted) {
            return new Advised(advised(accepted, assessed.assessment(), order));
        }
        return new Refused(((Outcome.Refused) outcome).problem());
    }

    private AdvisedWayIn advised(Reading.Accepted accepted, Assessment assessment, Order order) {
        var application = accepted.application();
        var day = assessment.ruleset().asOf();
        var ruleset =
                Objects.requireNonNull(assessor.rulebook(application, order).ruleset(order.ruleset()));
        var edition = Objects.requireNonNull(ruleset.editionInForce(day));
        var wayIn = WayInSearch.of(application, edition, day, edition.wholeRegions(day), limits.forSizeOf(application));
        var words = new WayInWords(application, order.language(), id -> AdvisedWayIn.title(assessment, id));
        var remedies = wayIn.remedies().stream()
                .map(remedy -> advice(words.remedy(remedy.answer()), remedy.answer(), words))
                .toList();
        return new AdvisedWayIn(assessment, wayIn, remedies, advice(words.smallest(wayIn), wayIn.smallest(), words));
    }

    private static Advice advice(List<String> sentences, Answer answer, WayInWords words) {
        var steps = answer instanceof Steps found
                ? found.steps().stream()
                        .map(step -> new Told(step, words.step(step)))
                        .toList()
                : List.<Told>of();
        return new Advice(sentences, steps);
    }
}
