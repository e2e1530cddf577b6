package ru.promcluster.assessment.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.rulebook.files.EditionFile;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/**
 * What the requirements of one day say of an application.
 *
 * @param outcome the assessment, or that no edition was in force that day
 * @param act the act that made the edition of that day; {@code null}: there is none
 */
public record ReadySide(
        LocalDate day, Outcome outcome, @Nullable EditionFile act) {

    /** {@code null}: no edition was in force. */
    public @Nullable Assessment assessment() {
        return outcome instanceof Outcome.Assessed assessed ? assessed.assessment() : null;
    }

    /** The verdict by the edition of the day, or that there is none. */
    Bilingual told() {
        var assessment = assessment();
        if (assessment == null || act == null) {
            return new Bilingual(
                    Terms.day(day, Language.RU) + " требования не действуют",
                    "no requirements are in force on " + Terms.day(day, Language.EN));
        }
        var verdict = Terms.verdict(assessment.verdict());
        return new Bilingual(
                "на " + Terms.day(day, Language.RU) + " (" + act.act() + ") — «" + verdict.ru() + "»",
                "as of " + Terms.day(day, Language.EN) + " (" + act.act() + ") " + verdict.en());
    }
}
