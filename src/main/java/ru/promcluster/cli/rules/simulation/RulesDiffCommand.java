package ru.promcluster.cli.rules.simulation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.LanguageOption;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.policy.comparison.RulesDiff;
import ru.promcluster.verdict.Bilingual;

/** {@code rules diff}: how two versions of the rules differ. */
@Command(
        name = "diff",
        description = {
            "Сравнить две версии правил: словами, как JSON или как тексты.",
            "Compare two versions of the rules: in words, as JSON or as texts."
        },
        exitCodeList = {
            "0:различий нет / no differences",
            "1:есть различия / they differ",
            "3:правил не найдено / no rules found"
        })
public final class RulesDiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = {"Прежние правила: папка или zip.", "The old rules: a folder or a zip."})
    private Path old = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = {"Новые правила: папка или zip.", "The new rules: a folder or a zip."})
    private Path now = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "text|json|unified",
            description = {"Вид ответа: text (по умолчанию).", "Format of the answer: text (default)."})
    private Format format = Format.TEXT;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    /** How the differences are told. */
    enum Format {
        TEXT,
        JSON,
        UNIFIED
    }

    public RulesDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var before = RulesAt.read(old, terminal, language.language());
        var after = RulesAt.read(now, terminal, language.language());
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.REFUSED;
        }
        var diff = RulesDiff.of(before.get(), after.get());
        switch (format) {
            case TEXT -> print(diff);
            case JSON -> terminal.out().println(new String(diff.json(), StandardCharsets.UTF_8));
            case UNIFIED -> terminal.out().print(diff.unified());
        }
        return diff.isEmpty() ? ExitCode.GOOD : ExitCode.BAD;
    }

    private void print(RulesDiff diff) {
        diff.changes()
                .forEach(change -> terminal.out().println(change.sentence().in(language.language()) + "."));
        if (diff.isEmpty()) {
            terminal.out().println(new Bilingual("Различий нет.", "No differences.").in(language.language()));
        }
    }
}
