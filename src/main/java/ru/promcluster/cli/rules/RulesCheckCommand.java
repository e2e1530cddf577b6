package ru.promcluster.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.policy.diagnosis.DiagnosisFormat;
import ru.promcluster.policy.diagnosis.DiagnosisReport;
import ru.promcluster.policy.diagnosis.Examination;
import ru.promcluster.rulebook.Ruleset;
import ru.promcluster.rulebook.files.RuleProblem.Level;
import ru.promcluster.verdict.Language;

/** {@code rules check}: reads and compiles every rule file, and says where something is wrong. */
@Command(
        name = "check",
        description = {
            "Проверить все файлы правил: место, в чём ошибка, как исправить; и то, что похоже на ошибку.",
            "Check all rule files: place, what is wrong, how to mend it; and what is likely a mistake."
        },
        exitCodeList = {"0:ошибок нет / no faults", "1:есть ошибки / faults"})
public final class RulesCheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "Вид ответа: text (по умолчанию), json, sarif, junit, github.",
                "Form of the answer: text (default), json, sarif, junit, github."
            })
    private DiagnosisFormat format = DiagnosisFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {"Записать ответ в файл.", "Write the answer to a file."})
    private @Nullable Path out;

    @Option(
            names = "--strict",
            description = {"Считать предупреждения ошибками.", "Take warnings for faults."})
    private boolean strict;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public RulesCheckCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        var folder = options.rules(settings);
        var examined = Examination.of(folder);
        var colours = terminal.colours() && out == null;
        var report = new DiagnosisReport(examined.diagnosis(), examined.files(), folder, options.language(), colours);
        write(report);
        if (format == DiagnosisFormat.TEXT && out == null) {
            terminal.out().println(summary(examined));
        }
        var diagnosis = examined.diagnosis();
        return diagnosis.hasErrors() || (strict && diagnosis.count(Level.WARNING) > 0) ? ExitCode.BAD : ExitCode.GOOD;
    }

    private void write(DiagnosisReport report) throws IOException {
        if (out == null) {
            format.write(report, terminal.out());
            return;
        }
        try (var file = Files.newOutputStream(out)) {
            format.write(report, file);
        }
    }

    private String summary(Examination examined) {
        var diagnosis = examined.diagnosis();
        long errors = diagnosis.count(Level.ERROR);
        long warnings = diagnosis.count(Level.WARNING);
        boolean russian = options.language() == Language.RU;
        var rulebook = examined.rulebook();
        if (rulebook == null) {
            return russian
                    ? "Ошибок: " + errors + ", предупреждений: " + warnings + "."
                    : "Faults: " + errors + ", warnings: " + warnings + ".";
        }
        int editions = rulebook.rulesets().stream()
                .map(Ruleset::editions)
                .mapToInt(List::size)
                .sum();
        int rulesets = rulebook.rulesets().size();
        var warned = warnings == 0 ? "" : (russian ? " Предупреждений: " : " Warnings: ") + warnings + ".";
        return russian
                ? "Ошибок нет. Наборов: " + rulesets + ", редакций: " + editions + ", примеров: " + examined.cases()
                        + "." + warned
                : "No faults. Rulesets: " + rulesets + ", editions: " + editions + ", cases: " + examined.cases() + "."
                        + warned;
    }
}
