package ru.promcluster.cli.check;

import java.util.List;
import ru.promcluster.assessment.remedy.AdvisedWayIn;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.rulebook.remedy.WayIn.Steps;
import ru.promcluster.verdict.Assessment.Question;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Status;

/** A way in as a page that a person reads. */
final class WayInText {

    private final Language language;
    private final Ink ink;

    WayInText(Terminal terminal, Language language) {
        this.language = language;
        ink = new Ink(terminal);
    }

    void print(AdvisedWayIn advised) {
        var assessment = advised.assessment();
        var verdict = Terms.verdict(assessment.verdict()).in(language);
        ink.line(ink.in(Words.style(assessment.verdict()), ink.in(Style.BOLD, verdict)) + "  "
                + assessment.ruleset().id() + ", " + assessment.ruleset().edition() + ", "
                + Terms.day(assessment.ruleset().asOf(), language));
        for (int i = 0; i < advised.remedies().size(); i++) {
            var remedy = advised.wayIn().remedies().get(i);
            ink.blank();
            ink.paragraph(
                    Words.sign(Status.FAILED) + " ",
                    advised.title(remedy.failed().criterion().id()));
            list(advised.remedies().get(i).sentences());
        }
        ink.blank();
        ink.line(ink.in(Style.BOLD, heading(advised)));
        list(advised.smallest().sentences());
        var next = assessment.nextFact();
        if (next != null) {
            ink.blank();
            ink.paragraph(
                    "", Words.in(language, "Узнайте: ", "Find out: ") + question(advised, next) + " (" + next + ")");
        }
    }

    private String heading(AdvisedWayIn advised) {
        var heading = Words.in(language, "Всё вместе", "Altogether");
        return advised.wayIn().smallest() instanceof Steps steps
                ? heading
                        + Words.in(language, ", шагов: ", ", steps: ")
                        + steps.steps().size()
                : heading;
    }

    private void list(List<String> sentences) {
        sentences.forEach(sentence -> ink.paragraph("  → ", sentence));
    }

    private static String question(AdvisedWayIn advised, String pointer) {
        return advised.assessment().criteria().stream()
                .flatMap(result -> result.missing().stream())
                .filter(missing -> missing.pointer().equals(pointer))
                .map(Question::question)
                .findFirst()
                .orElse("");
    }
}
