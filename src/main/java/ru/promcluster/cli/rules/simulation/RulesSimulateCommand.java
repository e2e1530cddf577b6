package ru.promcluster.cli.rules.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.DayConverter;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.policy.simulation.Simulation;
import ru.promcluster.policy.simulation.SimulationJson;
import ru.promcluster.policy.simulation.Simulator.Day;

/** {@code rules simulate}: whose verdict a draft would change. */
@Command(
        name = "simulate",
        description = {
            "Показать, у кого и почему изменится вывод, если черновик заменит правила.",
            "Show whose verdict changes, and why, if a draft replaces the rules."
        },
        exitCodeList = {
            "0:выводы не меняются / no verdict changes",
            "1:выводы меняются / verdicts change",
            "3:испытать не удалось / nothing could be tried"
        })
public final class RulesSimulateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Parameters(
            arity = "0..*",
            paramLabel = "filings|FILE",
            description = {
                "Заявки: файлы (.json, .ndjson, .csv, .zip, .xlsx); иначе заявки из папки правил.",
                "Applications: files (.json, .ndjson, .csv, .zip, .xlsx); else the filings of the rules."
            })
    private List<String> files = List.of();

    @Option(
            names = "--draft",
            paramLabel = "DIR",
            required = true,
            description = {"Черновик: папка или zip.", "The draft: a folder or a zip."})
    private Path draft = Path.of("");

    @Option(
            names = "--ruleset",
            paramLabel = "ID",
            description = {"Набор правил: registry (по умолчанию).", "The ruleset: registry (default)."})
    private String ruleset = "registry";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = {
                "На какой день брать требования; иначе день подачи, иначе сегодня.",
                "The day whose requirements apply; else the day of filing, else today."
            })
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {"Вид ответа: text (по умолчанию).", "Format of the answer: text (default)."})
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public RulesSimulateCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        var language = options.language();
        var before = RulesAt.read(options.rules(settings), terminal, language);
        var after = RulesAt.read(draft, terminal, language);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.REFUSED;
        }
        var day = new Day(ruleset, asOf, terminal.today());
        var simulation = new SimulationRun(terminal, settings, language, draft)
                .of(
                        files,
                        before.get(),
                        ruleset,
                        (simulator, applications) -> simulator.simulate(before.get(), after.get(), applications, day));
        simulation.ifPresent(this::print);
        return simulation
                .map(found -> found.flipped() == 0 ? ExitCode.GOOD : ExitCode.BAD)
                .orElse(ExitCode.REFUSED);
    }

    private void print(Simulation simulation) {
        switch (format) {
            case TEXT -> new SimulationText(terminal, options.language()).print(simulation);
            case JSON -> terminal.out().println(new String(SimulationJson.of(simulation), StandardCharsets.UTF_8));
        }
    }
}
