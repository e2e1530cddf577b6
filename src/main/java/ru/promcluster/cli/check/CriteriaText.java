package ru.promcluster.cli.check;

import java.util.List;
import ru.promcluster.cli.terminal.Columns;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Status;

/** The criteria of an assessment as a table: a line each, and beneath the failed and the open ones why and what to do. */
final class CriteriaText {

    private static final int TITLE = 46;
    private static final int FOUND = 27;
    private static final int QUESTIONS = 4;

    private final Ink ink;
    private final Language language;
    private final Figures figures;

    CriteriaText(Ink ink, Language language) {
        this.ink = ink;
        this.language = language;
        figures = new Figures(language);
    }

    void print(String heading, List<CriterionResult> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        ink.blank();
        var found = Words.in(language, "найдено", "found");
        var required = Words.in(language, "требуется", "required");
        ink.line(ink.in(Style.BOLD, Columns.padded(heading, TITLE + 4))
                + ink.in(Style.FAINT, Columns.padded(found, FOUND) + required));
        criteria.forEach(this::print);
    }

    private void print(CriterionResult result) {
        var finding = result.finding();
        var status = finding.status();
        var titles = Columns.wrapped(result.title(), TITLE - 1);
        var figuresText = Columns.padded(figures.found(finding), FOUND - 1) + " " + figures.required(finding);
        for (int i = 0; i < titles.size(); i++) {
            var sign = i == 0 ? ink.in(Words.style(status), Words.sign(status)) : " ";
            var last = i == titles.size() - 1;
            ink.line("  " + sign + " " + (last ? Columns.padded(titles.get(i), TITLE) + figuresText : titles.get(i)));
        }
        if (status == Status.FAILED || status.isOpen()) {
            reasons(result);
        }
    }

    private void reasons(CriterionResult result) {
        ink.paragraph("      ", result.explanation());
        var remedy = result.remedy();
        if (remedy != null) {
            ink.paragraph("    → ", remedy);
        }
        result.missing().stream()
                .limit(QUESTIONS)
                .forEach(missing -> ink.paragraph("    ? ", missing.question() + " (" + missing.pointer() + ")"));
        int more = result.missing().size() - QUESTIONS;
        if (more > 0) {
            ink.line("      " + Words.in(language, "и ещё вопросов: ", "questions besides: ") + more);
        }
    }
}
