package ru.promcluster.cli.check;

import com.github.f4b6a3.ulid.UlidCreator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.StreamJudges;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.DayConverter;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.ProblemText;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.exchange.Reading;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.verdict.Depth;

/** {@code check}: one application, several, or a stream of them. */
@Command(
        name = "check",
        description = {
            "Проверить заявку. Несколько файлов — по строке на файл.",
            "Check an application. Several files: a line each."
        },
        exitCodeList = {
            "0:соответствует / eligible",
            "1:не соответствует / not eligible",
            "2:не определено / undetermined",
            "3:не проверено: ошибка в данных или в вызове / not checked: bad data or call"
        })
public final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Заявка в JSON; «-» — читать со стандартного ввода.",
                "An application in JSON; \"-\" reads the standard input."
            })
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--ruleset",
            paramLabel = "ID|all",
            description = {"Набор правил: registry (по умолчанию) или all.", "The ruleset: registry (default) or all."})
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
            names = "--scenario",
            paramLabel = "members|joining|prospects",
            converter = ScenarioConverter.class,
            description = {
                "Кого считать участниками: members (по умолчанию), joining — и вступающих, prospects — и возможных.",
                "Whom to count as members: members (default), joining: those about to join too, prospects: all."
            })
    private Scenario scenario = Scenario.MEMBERS;

    @Option(
            names = "--explain",
            paramLabel = "verdict|criteria|trace",
            converter = DepthConverter.class,
            description = {
                "Насколько подробно: verdict — вывод, criteria (по умолчанию), trace — с фактами и сравнением.",
                "How deep: verdict, criteria (default), trace: with the facts and the comparison."
            })
    private Depth explain = Depth.CRITERIA;

    @Option(
            names = "--format",
            paramLabel = "text|json|ndjson",
            description = {
                "Вид ответа: text (по умолчанию), json или ndjson — по заявке в строке.",
                "The answer as text (default), json, or ndjson: an application a line."
            })
    private Format format = Format.TEXT;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public CheckCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return check();
        } finally {
            options.keep();
        }
    }

    private int check() throws IOException {
        var inputs = new Inputs(terminal, files);
        if (!inputs.areReadable(options.language())) {
            return ExitCode.REFUSED;
        }
        var rulebook = options.rulebook(settings, terminal);
        if (rulebook == null) {
            return ExitCode.REFUSED;
        }
        var assessor =
                new Assessor(rulebook, () -> UlidCreator.getMonotonicUlid().toString(), settings.engineVersion());
        var order = new Order(ruleset, asOf, terminal.today(), options.language())
                .in(scenario)
                .explained(explain);
        var problem = isForAll() ? null : assessor.problemWith(order);
        if (problem != null) {
            return refuse(problem);
        }
        return format == Format.NDJSON
                ? stream(inputs, assessor, order)
                : each(inputs, assessor, order, output(rulebook, order));
    }

    private boolean isForAll() {
        return ruleset.equals(AssessmentStream.ALL);
    }

    private int refuse(Problem problem) throws IOException {
        if (format == Format.TEXT) {
            ProblemText.print("check", problem, options.language(), terminal.err());
        } else {
            terminal.out().write(ProblemWriter.write(problem, options.language()));
            terminal.out().println();
        }
        return ExitCode.REFUSED;
    }

    private int stream(Inputs inputs, Assessor assessor, Order order) throws IOException {
        var tally = new Tally();
        var stream = new AssessmentStream(assessor, order, settings.limits());
        try (var judges = StreamJudges.forEachProcessor()) {
            for (var file : files) {
                if (Inputs.isOneApplication(file)) {
                    show(checked(file, inputs, assessor, order), new JsonOutput(terminal, order), tally);
                    continue;
                }
                try (var in = inputs.open(file)) {
                    stream.run(in, terminal.out(), tally::add, judges);
                }
            }
        }
        return tally.exitCode();
    }

    private int each(Inputs inputs, Assessor assessor, Order order, Output output) throws IOException {
        var tally = new Tally();
        for (var file : files) {
            show(checked(file, inputs, assessor, order), output, tally);
        }
        return tally.exitCode();
    }

    private static void show(Checked checked, Output output, Tally tally) throws IOException {
        tally.add(checked.outcomes().values());
        output.show(checked);
    }

    private Output output(Rulebook rulebook, Order order) {
        if (format == Format.JSON) {
            return new JsonOutput(terminal, order);
        }
        return files.size() == 1
                ? new TextOutput(terminal, rulebook, order.language())
                : new LineOutput(terminal, rulebook, order);
    }

    private Checked checked(String file, Inputs inputs, Assessor assessor, Order order) throws IOException {
        var reading = inputs.reading(file, settings.limits());
        return isForAll() && reading instanceof Reading.Accepted
                ? new Checked(file, reading, assessor.assessAll(reading, order))
                : new Checked(file, reading, Map.of(ruleset, assessor.assess(reading, order)));
    }
}
