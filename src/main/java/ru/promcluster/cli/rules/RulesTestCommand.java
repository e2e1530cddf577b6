package ru.promcluster.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.ProblemList;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.policy.CaseResult;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.policy.JUnitReport;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.verdict.Language;

/** {@code rules test}: runs the cases of every criterion in every edition that has them. */
@Command(
        name = "test",
        description = {
            "Прогнать примеры всех требований во всех редакциях.",
            "Run the cases of all criteria in all editions."
        },
        exitCodeList = {"0:все сошлись / all as expected", "1:есть расхождения / some differ"})
public final class RulesTestCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = {"Записать отчёт JUnit XML.", "Write a JUnit XML report."})
    private @Nullable Path report;

    @Option(
            names = "--criterion",
            paramLabel = "ID",
            description = {"Только примеры этого требования.", "Only the cases of this criterion."})
    private @Nullable String criterion;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private @Nullable CommandSpec spec;

    public RulesTestCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException, XMLStreamException {
        var rulebook = options.rulebook(settings, terminal);
        if (rulebook == null) {
            return ExitCode.BAD;
        }
        requireKnown(rulebook);
        var folder = options.rules(settings);
        var run = CaseRun.of(CaseBook.read(folder, rulebook), criterion);
        write(run);
        ProblemList.print(run.problems(), folder, options.language(), terminal.out());
        run.failed().forEach(this::print);
        terminal.out().println(summary(run));
        return run.passed() ? ExitCode.GOOD : ExitCode.BAD;
    }

    private void requireKnown(Rulebook rulebook) {
        var known = criterion == null
                || rulebook.rulesets().stream()
                        .anyMatch(ruleset ->
                                ruleset.content().ruleset().criteria().contains(criterion));
        if (!known && spec != null) {
            var option = spec.findOption("--criterion");
            throw new ParameterException(
                    spec.commandLine(), "There is no criterion '" + criterion + "'", option, criterion);
        }
    }

    private void write(CaseRun run) throws IOException, XMLStreamException {
        if (report != null) {
            try (var out = Files.newOutputStream(report)) {
                JUnitReport.write(run, options.language(), out);
            }
        }
    }

    private void print(CaseResult result) {
        var out = terminal.out();
        var folder = options.rules(settings);
        out.println(folder.resolve(result.place()) + " " + result.criterion() + " " + result.edition() + " "
                + result.day());
        out.println("  " + result.name());
        result.differences().forEach(difference -> out.println("  – " + difference.sentence(options.language())));
    }

    private String summary(CaseRun run) {
        int all = run.results().size();
        int failed = run.failed().size();
        int problems = run.problems().size();
        return options.language() == Language.RU
                ? "Прогонов: " + all + ", сошлось: " + (all - failed) + ", не сошлось: " + failed + ", ошибок записи: "
                        + problems + "."
                : "Runs: " + all + ", as expected: " + (all - failed) + ", different: " + failed + ", faults: "
                        + problems + ".";
    }
}
