package ru.promcluster.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ru.promcluster.exchange.Problem;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Bilingual;

/** Why an order cannot be carried out. */
final class Refusals {

    private Refusals() {}

    static Problem unknownRuleset(String id, Rulebook rulebook) {
        var known = rulebook.rulesets().stream().map(Ruleset::id).collect(Collectors.joining(", "));
        return new Problem(
                404,
                "ruleset-unknown",
                new Bilingual("Такого набора правил нет", "There is no such ruleset"),
                new Bilingual(
                        "Набора «" + id + "» нет. Есть: " + known + ".",
                        "There is no ruleset \"" + id + "\". There are: " + known + "."),
                List.of());
    }

    static Problem notInForce(Ruleset ruleset, LocalDate day) {
        var first = ruleset.editions().get(0).from();
        var ended = ruleset.endedBy(day);
        return new Problem(
                422,
                "ruleset-not-in-force",
                new Bilingual("На этот день требований нет", "No requirements are in force on that day"),
                ended == null ? notYet(ruleset.id(), first, day) : noLonger(ruleset.id(), first, ended, day),
                List.of());
    }

    private static Bilingual notYet(String ruleset, LocalDate first, LocalDate day) {
        return new Bilingual(
                "Набор «" + ruleset + "» действует с " + first + ", а проверка запрошена на " + day
                        + ". Укажите день не раньше " + first + ".",
                "Ruleset \"" + ruleset + "\" is in force from " + first + ", the check asks for " + day
                        + ". Name a day not before " + first + ".");
    }

    private static Bilingual noLonger(String ruleset, LocalDate first, LocalDate ended, LocalDate day) {
        var last = ended.minusDays(1);
        return new Bilingual(
                "Набор «" + ruleset + "» не действует с " + ended + ", а проверка запрошена на " + day
                        + ". Укажите день от " + first + " до " + last + ".",
                "Ruleset \"" + ruleset + "\" is no longer in force since " + ended + ", the check asks for " + day
                        + ". Name a day from " + first + " to " + last + ".");
    }

    /** Our own mistake in the middle of a stream: the line is not lost without a word, and the rest goes on. */
    static Problem ourMistake() {
        return new Problem(
                500,
                "internal",
                new Bilingual("Внутренняя ошибка", "Internal error"),
                new Bilingual(
                        "Эту заявку проверить не удалось. Ошибка записана в журнал; сообщите о ней оператору.",
                        "This application could not be checked. The error is in the log; tell the operator."),
                List.of());
    }
}
