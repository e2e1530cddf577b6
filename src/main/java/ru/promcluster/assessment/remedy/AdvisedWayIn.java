package ru.promcluster.assessment.remedy;

import java.util.List;
import ru.promcluster.rulebook.remedy.WayIn;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Assessment;

/**
 * The way in of an application, in words.
 *
 * @param assessment of the application as it is
 * @param remedies the words for each remedy, in its order
 * @param smallest the words for the smallest set
 */
public record AdvisedWayIn(Assessment assessment, WayIn wayIn, List<Advice> remedies, Advice smallest) {

    public AdvisedWayIn {
        remedies = List.copyOf(remedies);
    }

    /**
     * What is said of one answer.
     *
     * @param sentences all that has to be done, joined where several do the same
     * @param steps each step that it has, with a sentence of its own
     */
    public record Advice(List<String> sentences, List<Told> steps) {

        public Advice {
            sentences = List.copyOf(sentences);
            steps = List.copyOf(steps);
        }
    }

    /** A step and its sentence. */
    public record Told(Step step, String sentence) {}

    /** Title of a criterion, as its card has it; its id where the assessment has none. */
    public String title(String criterion) {
        return title(assessment, criterion);
    }

    static String title(Assessment assessment, String criterion) {
        return assessment.criteria().stream()
                .filter(result -> result.finding().criterion().id().equals(criterion))
                .map(Assessment.CriterionResult::title)
                .findFirst()
                .orElse(criterion);
    }
}
