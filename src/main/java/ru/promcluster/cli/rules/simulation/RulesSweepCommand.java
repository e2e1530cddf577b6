package ru.promcluster.cli.rules.simulation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
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
import ru.promcluster.policy.simulation.FigureRange;
import ru.promcluster.policy.simulation.SimulationJson;
import ru.promcluster.policy.simulation.Simulator.Day;
import ru.promcluster.policy.simulation.Sweep;
import ru.promcluster.policy.simulation.SweepChart;

/** {@code rules sweep}: how many would pass at each value of a figure. */
@Command(
        name = "sweep",
        description = {
            "Показать, сколько заявок пройдёт при каждом значении числа из правил.",
            "Show how many applications pass at each value of a figure of the rules."
        },
        exitCodeList = {"0:показано / shown", "3:показать нечего / nothing to show"})
public final class RulesSweepCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Parameters(
            index = "0",
            paramLabel = "FIGURE",
            description = {"Имя числа из figures.yaml.", "Name of a figure in figures.yaml."})
    private String figure = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "filings|FILE",
            description = {
                "Заявки: файлы (.json, .ndjson, .csv, .zip, .xlsx); иначе заявки из папки правил.",
                "Applications: files (.json, .ndjson, .csv, .zip, .xlsx); else the filings of the rules."
            })
    private List<String> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "NUMBER",
            required = true,
            description = {"Наименьшее значение.", "The least value."})
    private BigDecimal from = BigDecimal.ZERO;

    @Option(
            names = "--to",
            paramLabel = "NUMBER",
            required = true,
            description = {"Наибольшее значение.", "The greatest value."})
    private BigDecimal to = BigDecimal.ZERO;

    @Option(
            names = "--step",
            paramLabel = "NUMBER",
            description = {"Шаг; иначе 1.", "The step; else 1."})
    private BigDecimal step = BigDecimal.ONE;

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
            names = "--out",
            paramLabel = "FILE",
            description = {"Нарисовать кривую в SVG.", "Draw the curve as SVG."})
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {"Вид ответа: text (по умолчанию).", "Format of the answer: text (default)."})
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public RulesSweepCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException, XMLStreamException {
        var language = options.language();
        var place = options.rules(settings);
        var problem = FigureRange.problemWith(from, to, step);
        if (problem != null) {
            terminal.err().println(problem.in(language));
            return ExitCode.REFUSED;
        }
        var rules = RulesAt.read(place, terminal, language);
        if (rules.isEmpty()) {
            return ExitCode.REFUSED;
        }
        var range = new FigureRange(figure, from, to, step);
        var day = new Day(ruleset, asOf, terminal.today());
        var sweep = new SimulationRun(terminal, settings, language, place)
                .of(
                        files,
                        rules.get(),
                        ruleset,
                        (simulator, applications) -> simulator.sweep(rules.get(), range, applications, day));
        if (sweep.isEmpty()) {
            return ExitCode.REFUSED;
        }
        print(sweep.get());
        return ExitCode.GOOD;
    }

    private void print(Sweep sweep) throws IOException, XMLStreamException {
        switch (format) {
            case TEXT -> new SweepText(terminal, options.language()).print(sweep);
            case JSON -> terminal.out().println(new String(SimulationJson.of(sweep), StandardCharsets.UTF_8));
        }
        if (out != null) {
            try (var stream = Files.newOutputStream(out)) {
                SweepChart.write(sweep, options.language(), stream);
            }
        }
    }
}
