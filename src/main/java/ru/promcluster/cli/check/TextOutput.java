package ru.promcluster.cli.check;

import java.util.stream.Collectors;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.cli.terminal.ProblemText;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.explanation.term.Counts;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.files.EditionFile;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Assessment.AppliedRuleset;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Assessment.Question;
import ru.promcluster.verdict.Depth;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/** An assessment as a page that a person reads. */
final class TextOutput implements Output {

    private final Terminal terminal;
    private final Rulebook rulebook;
    private final Language language;
    private final Ink ink;
    private final CriteriaText criteria;

    TextOutput(Terminal terminal, Rulebook rulebook, Language language) {
        this.terminal = terminal;
        this.rulebook = rulebook;
        this.language = language;
        ink = new Ink(terminal);
        criteria = new CriteriaText(ink, language);
    }

    @Override
    public void show(Checked checked) {
        checked.outcomes().forEach((ruleset, outcome) -> {
            if (outcome instanceof Outcome.Assessed assessed) {
                print(checked.name(), assessed.assessment());
            } else if (outcome instanceof Outcome.Refused refused) {
                ProblemText.print(checked.file(), refused.problem(), language, terminal.err());
            }
        });
    }

    private void print(String name, Assessment assessment) {
        header(name, assessment);
        if (assessment.explain() == Depth.VERDICT) {
            ink.blank();
            return;
        }
        for (var severity : Severity.values()) {
            criteria.print(
                    Terms.severity(severity).in(language),
                    assessment.criteria().stream()
                            .filter(result -> isShown(result)
                                    && result.finding().criterion().severity() == severity)
                            .toList());
        }
        notApplicable(assessment);
        new TraceText(ink, language).print(assessment);
        closing(assessment);
        ink.blank();
    }

    private static boolean isShown(CriterionResult result) {
        return result.finding().status() != Status.NOT_APPLICABLE;
    }

    private void header(String name, Assessment assessment) {
        ink.paragraph(Style.BOLD, name);
        ink.paragraph(Style.FAINT, edition(assessment.ruleset()));
        if (assessment.scenario() != Scenario.MEMBERS) {
            ink.paragraph(
                    "",
                    Words.in(language, "Предположение: ", "Assumption: ")
                            + Terms.scenario(assessment.scenario()).in(language));
        }
        ink.blank();
        var verdict = Terms.verdict(assessment.verdict()).in(language);
        ink.line(ink.in(Words.style(assessment.verdict()), ink.in(Style.BOLD, verdict)) + "  "
                + Counts.of(assessment).told(language));
        ink.paragraph(
                "",
                Words.in(language, "Достоверность: ", "Confidence: ")
                        + Terms.confidence(assessment.confidence()).in(language) + ". " + assessment.caveat());
    }

    private String edition(AppliedRuleset applied) {
        var ruleset = rulebook.ruleset(applied.id());
        var act = ruleset == null
                ? null
                : ruleset.editions().stream()
                        .filter(edition -> edition.id().equals(applied.edition()))
                        .map(edition -> edition.content().act())
                        .findFirst()
                        .orElse(null);
        var day = Words.in(language, "на день ", "as of ") + Terms.day(applied.asOf(), language);
        var version = applied.version().substring(applied.version().indexOf('+') + 1);
        return (act == null ? applied.edition() : told(act)) + "; " + day + "; "
                + Words.in(language, "версия правил ", "version of the rules ") + version;
    }

    private String told(EditionFile act) {
        return Words.in(language, "В редакции ", "As amended by ")
                + Acts.inFull(act.act(), language)
                + Words.in(language, ", действует с ", ", in force from ")
                + Terms.day(act.inForceFrom(), language);
    }

    private void notApplicable(Assessment assessment) {
        var titles = assessment.criteria().stream()
                .filter(result -> !isShown(result))
                .map(CriterionResult::title)
                .collect(Collectors.joining("; "));
        if (!titles.isEmpty()) {
            ink.blank();
            ink.paragraph(
                    Style.FAINT,
                    Words.sign(Status.NOT_APPLICABLE) + " " + Words.in(language, "Не применяются: ", "Not applicable: ")
                            + titles + ".");
        }
    }

    private void closing(Assessment assessment) {
        if (!assessment.data().isEmpty()) {
            ink.blank();
            ink.line(ink.in(Style.BOLD, Words.in(language, "Замечания к данным", "Remarks on the data")));
            assessment
                    .data()
                    .forEach(found -> ink.paragraph(
                            found.isWarning() ? "  ! " : "  · ", found.message() + " (" + found.pointer() + ")"));
        }
        var next = assessment.nextFact();
        if (next != null) {
            ink.blank();
            ink.paragraph(
                    "",
                    Words.in(language, "Узнайте в первую очередь: ", "Find out first: ") + question(assessment, next)
                            + " (" + next + ")");
        }
    }

    private static String question(Assessment assessment, String pointer) {
        return assessment.criteria().stream()
                .flatMap(result -> result.missing().stream())
                .filter(missing -> missing.pointer().equals(pointer))
                .map(Question::question)
                .findFirst()
                .orElse("");
    }
}
