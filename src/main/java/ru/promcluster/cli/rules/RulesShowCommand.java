package ru.promcluster.cli.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.DayConverter;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Language;

/** {@code rules show}: everything in force on a day, and which act each part comes from. */
@Command(
        name = "show",
        description = {
            "Показать всё действующее на день: требования, числа и акты, из которых они взяты.",
            "Show what is in force on a day: criteria, figures, and the acts they come from."
        },
        exitCodeList = {"0:показано / shown", "3:показать нечего / nothing to show"})
public final class RulesShowCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = {"День; иначе сегодня.", "The day; else today."})
    private @Nullable LocalDate asOf;

    @Option(
            names = "--ruleset",
            paramLabel = "ID",
            description = {"Набор правил: registry (по умолчанию).", "The ruleset: registry (default)."})
    private String ruleset = "registry";

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public RulesShowCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        var rulebook = options.rulebook(settings, terminal);
        if (rulebook == null) {
            return ExitCode.REFUSED;
        }
        var shown = rulebook.ruleset(ruleset);
        if (shown == null) {
            return refuse("Набора «" + ruleset + "» нет.", "There is no ruleset '" + ruleset + "'.", rulebook);
        }
        var day = Objects.requireNonNullElseGet(asOf, terminal::today);
        var edition = shown.editionInForce(day);
        if (edition == null) {
            var ended = shown.endedBy(day);
            return refuse(
                    "На " + day + (ended == null ? " требований ещё нет." : " требований уже нет, с " + ended + "."),
                    "No requirements are in force on " + day + (ended == null ? "." : ", since " + ended + "."),
                    rulebook);
        }
        new EditionText(terminal, options.language(), shown, edition).print(day, options.rules(settings));
        return ExitCode.GOOD;
    }

    private int refuse(String russian, String english, Rulebook rulebook) {
        var known = rulebook.rulesets().stream()
                .map(each -> each.id() + " (" + first(each) + ")")
                .collect(Collectors.joining(", "));
        var russianFirst = options.language() == Language.RU;
        terminal.err()
                .println(russianFirst ? russian + " Есть: " + known + "." : english + " There are: " + known + ".");
        return ExitCode.REFUSED;
    }

    private static LocalDate first(Ruleset ruleset) {
        return ruleset.editions().get(0).from();
    }
}
