package ru.promcluster.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.policy.scaffold.NewCriterion;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Bilingual;

/** {@code rules new}: begins a criterion with card, rule, cases, figure and its line in the ruleset. */
@Command(
        name = "new",
        description = {
            "Начать новое требование: карточка, правило русским предложением, примеры, число, строка в ruleset.yaml.",
            "Begin a criterion: card, rule as a Russian sentence, cases, figure, a line in ruleset.yaml."
        },
        exitCodeList = {"0:создано / made", "3:не создано / not made"})
public final class RulesNewCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Parameters(
            paramLabel = "CRITERION",
            description = {
                "Имя требования: строчные латинские буквы, цифры, дефисы.",
                "Name of the criterion: lower-case Latin letters, digits, hyphens."
            })
    private String criterion = "";

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = {"Папка редакции; иначе последняя.", "Folder of the edition; else the latest."})
    private @Nullable String edition;

    @Option(
            names = "--ruleset",
            paramLabel = "ID",
            description = {"Набор правил: registry (по умолчанию).", "The ruleset: registry (default)."})
    private String ruleset = "registry";

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = {"Русское название.", "The Russian title."})
    private @Nullable String title;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public RulesNewCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        var folder = options.rules(settings);
        try {
            var made = new NewCriterion(ruleset, edition, criterion, title)
                    .made(RuleFiles.read(folder), RuleFiles.read(folder.resolve("_template")));
            var fault = made.fault();
            if (fault != null) {
                terminal.err().println(fault.file() + " " + fault.code() + " " + fault.message(options.language()));
                return ExitCode.REFUSED;
            }
            for (var file : made.files().entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
                terminal.out().println(path.toString().replace('\\', '/'));
            }
            terminal.out()
                    .println(new Bilingual(
                                    "Теперь впишите своё предложение, фразы, число и примеры и проверьте: rules check,"
                                            + " rules test.",
                                    "Now write your sentence, phrases, figure and cases, and check: rules check, rules test.")
                            .in(options.language()));
            return ExitCode.GOOD;
        } catch (IOException e) {
            terminal.err()
                    .println(new Bilingual("Папка не читается или не пишется: " + e, "Cannot be read or written: " + e)
                            .in(options.language()));
            return ExitCode.REFUSED;
        }
    }
}
