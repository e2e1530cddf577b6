package ru.promcluster.assessment.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/**
 * One application in every scenario.
 *
 * @param assessments one a scenario, in their order
 * @param steps from each to the next
 * @param note what is taken as it is told
 */
public record ScenarioComparison(List<Assessment> assessments, List<ScenarioStep> steps, String note)
        implements Compared {

    private static final Bilingual NOTE = new Bilingual(
            "Договоры, суммы, регионы, документы и соглашения взяты так, как они указаны: закупки участников у тех, кто ещё"
                    + " не вошёл, к закупкам у участников не прибавлены. Заявленные итоги по участникам на вступающих не"
                    + " распространены: кто они, известно только из списка.",
            "Contracts, amounts, regions, papers and agreements are taken as they are stated: what members buy from those"
                    + " that have not joined is not added to what they buy from members. Declared totals of the members say"
                    + " nothing of those that join: what they are is known from the list alone.");

    public ScenarioComparison {
        assessments = List.copyOf(assessments);
        steps = List.copyOf(steps);
    }

    /** By ruleset; a ruleset that gives no assessment gives why. */
    public static Map<String, Compared> of(Assessor assessor, Reading.Accepted reading, Order order) {
        var outcomes = new ArrayList<Map<String, Outcome>>();
        for (var scenario : Scenario.values()) {
            outcomes.add(Compared.outcomes(assessor, reading, order.in(scenario)));
        }
        var compared = new LinkedHashMap<String, Compared>();
        for (var ruleset : outcomes.get(0).keySet()) {
            compared.put(
                    ruleset,
                    compared(
                            outcomes.stream()
                                    .map(each -> Objects.requireNonNull(each.get(ruleset)))
                                    .toList(),
                            order.language()));
        }
        return compared;
    }

    private static Compared compared(List<Outcome> outcomes, Language language) {
        var assessments = new ArrayList<Assessment>();
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Refused refused) {
                return new NotCompared(refused.problem());
            }
            assessments.add(((Outcome.Assessed) outcome).assessment());
        }
        var steps = new ArrayList<ScenarioStep>();
        for (int i = 1; i < assessments.size(); i++) {
            steps.add(ScenarioStep.between(assessments.get(i - 1), assessments.get(i), language));
        }
        return new ScenarioComparison(assessments, steps, NOTE.in(language));
    }
}
