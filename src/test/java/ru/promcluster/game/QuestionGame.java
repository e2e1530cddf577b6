package ru.promcluster.game;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/**
 * One applicant, asked for one fact after another until there is a verdict, or nothing is open but what a person has to
 * decide.
 */
final class QuestionGame {

    private final Edition edition;
    private final LocalDate day;
    private final ClusterApplication complete;

    QuestionGame(Edition edition, LocalDate day, ClusterApplication complete) {
        this.edition = edition;
        this.day = day;
        this.complete = complete;
    }

    /**
     * A game that has come to its end.
     *
     * @param questions JSON Pointers of the facts in the order in which they were asked for
     */
    record Played(List<String> questions, Verdict verdict) {

        int answers() {
            return questions.size();
        }
    }

    Applicant applicant() {
        return new Applicant(complete, day);
    }

    /** The verdict of somebody who told everything at once. */
    Verdict truth() {
        return Verdict.of(edition.judge(applicant().known(), day));
    }

    /** @throws AssertionError the way asks for nothing, or for the same again, though something is open */
    Played play(WayOfAsking way) {
        var applicant = applicant();
        var questions = new LinkedHashSet<String>();
        while (true) {
            var told = applicant.told();
            var findings = edition.judge(told, day);
            if (isOver(findings)) {
                return new Played(List.copyOf(questions), Verdict.of(findings));
            }
            var question = way.next(findings, told);
            if (question == null || !questions.add(question)) {
                throw new AssertionError("After " + questions + " the next question is " + question);
            }
            applicant.tell(question);
        }
    }

    /**
     * Goes down the form, whatever was found. Since more facts take no verdict back, the first question that brings one is
     * found by halving.
     */
    Played playDownTheForm() {
        var sheet = FormSheet.of(applicant());
        int before = -1;
        int over = sheet.size();
        while (over - before > 1) {
            int half = (before + over) >>> 1;
            if (isOver(findingsAfter(sheet.subList(0, half)))) {
                over = half;
            } else {
                before = half;
            }
        }
        var questions = List.copyOf(sheet.subList(0, over));
        return new Played(questions, Verdict.of(findingsAfter(questions)));
    }

    /** Goes down the form and looks after each answer. */
    Played playDownTheFormStepByStep() {
        var rest = new ArrayList<>(FormSheet.of(applicant()));
        return play((findings, told) -> rest.remove(0));
    }

    private List<Finding> findingsAfter(List<String> questions) {
        var applicant = applicant();
        questions.forEach(applicant::tell);
        return edition.judge(applicant.told(), day);
    }

    private static boolean isOver(List<Finding> findings) {
        return Verdict.of(findings) != Verdict.UNDETERMINED
                || findings.stream()
                        .noneMatch(finding -> finding.criterion().severity() == Severity.BINDING
                                && finding.status() == Status.UNDETERMINED);
    }
}
