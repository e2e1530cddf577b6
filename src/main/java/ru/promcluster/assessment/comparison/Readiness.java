package ru.promcluster.assessment.comparison;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.Reading;
import ru.promcluster.explanation.ConfirmationNotice;
import ru.promcluster.rulebook.files.EditionFile;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;

/**
 * One application by the requirements of two days: those that it was filed under, and those of a later day.
 *
 * @param changes criteria whose status, weight or requirement differs; none where one of the days has no requirements
 * @param confirmation on the later day; {@code null}: no decision of the register is known
 * @param words both verdicts in a sentence
 */
public record Readiness(
        ReadySide from,
        ReadySide to,
        List<Change> changes,
        @Nullable ConfirmationNotice confirmation,
        String words) implements Compared {

    public Readiness {
        changes = List.copyOf(changes);
    }

    /** By ruleset, each with the edition of either day; a ruleset that there is on neither day gives why. */
    public static Map<String, Compared> of(
            Assessor assessor, Reading.Accepted reading, Order order, LocalDate from, LocalDate to) {
        var before = Compared.outcomes(assessor, reading, order.on(from));
        var after = Compared.outcomes(assessor, reading, order.on(to));
        var rulesets = new TreeSet<>(before.keySet());
        rulesets.addAll(after.keySet());
        var compared = new LinkedHashMap<String, Compared>();
        for (var ruleset : rulesets) {
            var old = side(ruleset, from, before.get(ruleset), assessor, reading, order);
            var now = side(ruleset, to, after.get(ruleset), assessor, reading, order);
            compared.put(ruleset, between(old, now, reading, order.language()));
        }
        return compared;
    }

    private static ReadySide side(
            String ruleset,
            LocalDate day,
            @Nullable Outcome outcome,
            Assessor assessor,
            Reading.Accepted reading,
            Order order) {
        var rules = assessor.rulebook(reading.application(), order.on(day)).ruleset(ruleset);
        var edition = rules == null ? null : rules.editionInForce(day);
        EditionFile act = edition == null ? null : edition.content().act();
        return new ReadySide(
                day, outcome == null ? new Outcome.Refused(assessor.unknown(order.of(ruleset), day)) : outcome, act);
    }

    private static Compared between(ReadySide from, ReadySide to, Reading.Accepted reading, Language language) {
        var before = from.assessment();
        var after = to.assessment();
        if (isUnknown(from) && isUnknown(to)) {
            return new NotCompared(((Outcome.Refused) to.outcome()).problem());
        }
        var changes =
                before == null || after == null ? List.<Change>of() : new Changes(language).between(before, after);
        var confirmation = ConfirmationNotice.of(reading.application().registry(), to.day(), language);
        return new Readiness(
                from, to, changes, confirmation, words(from, to, changes).in(language));
    }

    private static boolean isUnknown(ReadySide side) {
        return side.outcome() instanceof Outcome.Refused refused
                && refused.problem().status() == 404;
    }

    private static Bilingual words(ReadySide from, ReadySide to, List<Change> changes) {
        var old = from.told();
        var now = to.told();
        var verdicts =
                new Bilingual(capital(old.ru()) + "; " + now.ru() + ".", capital(old.en()) + "; " + now.en() + ".");
        if (from.assessment() == null || to.assessment() == null) {
            return verdicts;
        }
        return changes.isEmpty()
                ? new Bilingual(
                        verdicts.ru() + " Ни одно требование не меняется.", verdicts.en() + " No criterion changes.")
                : new Bilingual(
                        verdicts.ru() + " Требований, с которыми что-то меняется: " + changes.size() + ".",
                        verdicts.en() + " Criteria that change: " + changes.size() + ".");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
