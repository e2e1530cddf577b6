package ru.promcluster.assessment;

import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Language;

/**
 * What is to be kept together: an application and what came of it.
 *
 * @param assessments one a ruleset
 * @param rulebook the one that gave them
 */
public record Judged(
        ClusterApplication application, List<Assessment> assessments, Rulebook rulebook, Language language) {

    public Judged {
        assessments = List.copyOf(assessments);
    }
}
