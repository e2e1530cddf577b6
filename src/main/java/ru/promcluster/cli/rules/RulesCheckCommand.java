package ru.promcluster.cli.rules;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.verdict.Language;

/** {@code rules check}: reads and compiles every rule file, and says where something is wrong. */
@Command(
        name = "check",
        description = {
            "Проверить запись всех файлов правил: файл:строка:столбец, в чём ошибка.",
            "Check the text of all rule files: file:line:column and what is wrong."
        },
        exitCodeList = {"0:ошибок нет / no faults", "1:есть ошибки / faults"})
public final class RulesCheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public RulesCheckCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        var found = SoundRules.in(options.rules(settings), options.language(), terminal.out());
        found.ifPresent(sound -> terminal.out().println(sound(sound.rulebook(), sound.cases())));
        return found.isPresent() ? ExitCode.GOOD : ExitCode.BAD;
    }

    private String sound(Rulebook rulebook, int cases) {
        int editions = rulebook.rulesets().stream()
                .map(Ruleset::editions)
                .mapToInt(list -> list.size())
                .sum();
        int rulesets = rulebook.rulesets().size();
        return options.language() == Language.RU
                ? "Ошибок нет. Наборов: " + rulesets + ", редакций: " + editions + ", примеров: " + cases + "."
                : "No faults. Rulesets: " + rulesets + ", editions: " + editions + ", cases: " + cases + ".";
    }
}
