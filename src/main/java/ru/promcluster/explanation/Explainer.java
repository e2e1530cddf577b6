package ru.promcluster.explanation;

import java.time.LocalDate;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.RuledCriterion;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;

/** Explains findings with the sentences of their cards. */
public final class Explainer {
    private final Language language;

    private Explainer(Language language) {
        this.language = language;
    }

    public static Explainer of(Edition edition, Language language) {
        return new Explainer(language);
    }

    public CriterionResult explain(
            RuledCriterion ruled, Finding finding, ClusterApplication application, LocalDate day) {
        var sentences = ruled.card().in(language);
        return new CriterionResult(finding, sentences.title(), sentences.undetermined(), null, List.of());
    }
}
