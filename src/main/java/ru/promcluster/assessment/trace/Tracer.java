package ru.promcluster.assessment.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.RuledCriterion;
import ru.promcluster.rulebook.files.Figure;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Trace;
import ru.promcluster.verdict.Trace.TracedFigure;

/** Traces the findings of one application. */
public final class Tracer {

    private final Edition edition;
    private final List<Figure> figures;
    private final FactValues facts;
    private final ComparisonWords words;
    private final Scenario scenario;

    public Tracer(
            Edition edition, LocalDate day, ClusterApplication application, Scenario scenario, Language language) {
        this.edition = edition;
        this.scenario = scenario;
        figures = edition.figures(day);
        facts = new FactValues(application, language);
        words = new ComparisonWords(language);
    }

    /**
     * How each finding came to its status.
     *
     * @param findings one a criterion of the edition, in its order
     */
    public List<Trace> of(List<Finding> findings) {
        var traces = new ArrayList<Trace>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            traces.add(of(edition.criteria().get(i), findings.get(i)));
        }
        return traces;
    }

    private Trace of(RuledCriterion ruled, Finding finding) {
        var comparison = new ArrayList<String>();
        if (scenario != Scenario.MEMBERS && finding.observed() != null) {
            comparison.add(words.assuming(Terms.scenario(scenario)));
        }
        comparison.addAll(words.of(finding));
        return new Trace(
                finding.evidence().stream().map(facts::of).toList(),
                finding.requirement() == null ? List.of() : traced(ruled),
                comparison);
    }

    private List<TracedFigure> traced(RuledCriterion ruled) {
        return figures.stream()
                .filter(figure -> ruled.figures().contains(figure.name()))
                .map(figure -> new TracedFigure(
                        figure.name(),
                        figure.value(),
                        figure.unit(),
                        figure.from(),
                        figure.point(),
                        figure.confidence(),
                        figure.sources()))
                .toList();
    }
}
