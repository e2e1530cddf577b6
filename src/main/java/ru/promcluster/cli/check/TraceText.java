package ru.promcluster.cli.check;

import ru.promcluster.cli.terminal.Style;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Trace;
import ru.promcluster.verdict.Trace.TracedFigure;

/** How each criterion came to its status: the facts, the figures of the law, and the comparison. */
final class TraceText {

    private final Ink ink;
    private final Language language;

    TraceText(Ink ink, Language language) {
        this.ink = ink;
        this.language = language;
    }

    /** Nothing where no traces were asked for. */
    void print(Assessment assessment) {
        for (int i = 0; i < assessment.traces().size(); i++) {
            var trace = assessment.traces().get(i);
            if (!trace.facts().isEmpty() || !trace.figures().isEmpty()) {
                ink.blank();
                ink.line(ink.in(Style.BOLD, assessment.criteria().get(i).title()));
                print(trace);
            }
        }
    }

    private void print(Trace trace) {
        trace.facts().forEach(fact -> ink.paragraph("  · ", fact.words() + " (" + fact.pointer() + ")"));
        trace.figures().forEach(figure -> ink.paragraph("  § ", told(figure)));
        trace.comparison().forEach(line -> ink.paragraph("  = ", line));
    }

    private String told(TracedFigure figure) {
        var from = figure.from();
        return figure.name() + " = " + figure.value().toPlainString() + " " + figure.unit()
                + (from == null ? "" : Words.in(language, ", с ", ", from ") + Terms.day(from, language)) + ", "
                + figure.point() + ", " + Terms.confidence(figure.confidence()).in(language)
                + (figure.sources().isEmpty() ? "" : ": " + String.join(", ", figure.sources()));
    }
}
