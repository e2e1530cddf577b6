package ru.promcluster.assessment.comparison;

import java.util.List;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/**
 * What changes when some more are taken to have joined.
 *
 * @param changes criteria whose status, weight or requirement changes
 * @param figures criteria of which no more than what was found changes
 * @param words the verdicts in a sentence
 */
public record ScenarioStep(
        Scenario from,
        Scenario to,
        Verdict verdictBefore,
        Verdict verdictAfter,
        List<Change> changes,
        List<Change> figures,
        String words) {

    public ScenarioStep {
        changes = List.copyOf(changes);
        figures = List.copyOf(figures);
    }

    static ScenarioStep between(Assessment before, Assessment after, Language language) {
        var differences = new Changes(language);
        var changes = differences.between(before, after);
        var figures = differences.figuresBetween(before, after);
        return new ScenarioStep(
                before.scenario(),
                after.scenario(),
                before.verdict(),
                after.verdict(),
                changes,
                figures,
                verdicts(before, after).in(language) + " "
                        + numbers(changes.size(), figures.size()).in(language));
    }

    private static Bilingual verdicts(Assessment before, Assessment after) {
        var scenario = Terms.scenario(after.scenario());
        var old = Terms.verdict(before.verdict());
        var now = Terms.verdict(after.verdict());
        return before.verdict() == after.verdict()
                ? new Bilingual(
                        "Вывод, " + scenario.ru() + ", тот же: «" + now.ru() + "».",
                        "The verdict " + scenario.en() + " is the same: " + now.en() + ".")
                : new Bilingual(
                        "Вывод, " + scenario.ru() + ": «" + now.ru() + "» вместо «" + old.ru() + "».",
                        "The verdict " + scenario.en() + ": " + now.en() + " instead of " + old.en() + ".");
    }

    private static Bilingual numbers(int changes, int figures) {
        return new Bilingual(
                "Требований с другим результатом: " + changes + "; с другими найденными значениями: " + figures + ".",
                "Criteria with another result: " + changes + "; with other figures found: " + figures + ".");
    }
}
