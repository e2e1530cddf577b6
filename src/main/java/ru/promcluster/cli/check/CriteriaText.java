package ru.promcluster.cli.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cli.terminal.Columns;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.explanation.term.Figures;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Bounds.End;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Requirement;
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
        var figuresText = Columns.padded(found(finding), FOUND - 1) + " " + required(finding);
        for (int i = 0; i < titles.size(); i++) {
            var sign = i == 0 ? ink.in(Words.style(status), Words.sign(status)) : " ";
            var last = i == titles.size() - 1;
            ink.line("  " + sign + " " + (last ? Columns.padded(titles.get(i), TITLE) + figuresText : titles.get(i)));
        }
        if (status == Status.FAILED || status.isOpen()) {
            reasons(result);
        }
    }

    /** Empty where nothing was measured. */
    private String found(Finding finding) {
        var observed = finding.observed();
        var requirement = finding.requirement();
        return observed == null || requirement == null
                ? ""
                : figures.found(shown(observed.min(), requirement), shown(observed.max(), requirement), requirement);
    }

    private static @Nullable BigDecimal shown(@Nullable End end, Requirement requirement) {
        return end == null ? null : end.value().rounded(requirement.operator().awayFromPassing());
    }

    /** Empty where nothing was compared. */
    private String required(Finding finding) {
        var requirement = finding.requirement();
        return requirement == null || finding.observed() == null ? "" : figures.required(requirement);
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
