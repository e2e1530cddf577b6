package ru.promcluster.cli.check;

import com.github.f4b6a3.ulid.UlidCreator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.remedy.Adviser;
import ru.promcluster.assessment.remedy.WayInConfig;
import ru.promcluster.assessment.remedy.WayInWriter;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.DayConverter;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.ProblemText;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.rulebook.remedy.WayIn;

/** {@code way-in}: what an applicant can do to be eligible. */
@Command(
        name = "way-in",
        description = {
            "Найти наименьший набор шагов, с которым заявка соответствует требованиям.",
            "Find the smallest set of steps that makes an application eligible."
        },
        exitCodeList = {
            "0:шаги найдены или не нужны / steps were found, or none are needed",
            "1:набора шагов не нашлось / no set of steps was found",
            "3:не проверено: ошибка в данных или в вызове / not checked: bad data or call"
        })
public final class WayInCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "Заявка в JSON; «-» — читать со стандартного ввода.",
                "An application in JSON; \"-\" reads the standard input."
            })
    private String file = "";

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
            names = "--json",
            description = {"Ответ в JSON, как у службы.", "The answer in JSON, as the service gives it."})
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public WayInCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return answer();
        } finally {
            options.keep();
        }
    }

    private int answer() throws IOException {
        var inputs = new Inputs(terminal, List.of(file));
        if (!inputs.areReadable(options.language())) {
            return ExitCode.REFUSED;
        }
        var rulebook = options.rulebook(settings, terminal);
        if (rulebook == null) {
            return ExitCode.REFUSED;
        }
        var assessor =
                new Assessor(rulebook, () -> UlidCreator.getMonotonicUlid().toString(), settings.engineVersion());
        var order = new Order(ruleset, asOf, terminal.today(), options.language());
        var problem = assessor.problemWith(order);
        return problem == null ? answer(inputs, assessor, order) : refuse(problem);
    }

    private int answer(Inputs inputs, Assessor assessor, Order order) throws IOException {
        var limits = WayInConfig.limits(Settings.of(WayInConfig.class));
        var answered = new Adviser(assessor, limits).advise(inputs.reading(file, settings.limits()), order);
        if (answered instanceof Adviser.Refused refused) {
            return refuse(refused.problem());
        }
        var advised = ((Adviser.Advised) answered).wayIn();
        if (json) {
            terminal.out().write(WayInWriter.write(advised));
            terminal.out().println();
        } else {
            new WayInText(terminal, options.language()).print(advised);
        }
        return advised.wayIn().smallest() instanceof WayIn.None ? ExitCode.BAD : ExitCode.GOOD;
    }

    private int refuse(Problem problem) throws IOException {
        if (json) {
            terminal.out().write(ProblemWriter.write(problem, options.language()));
            terminal.out().println();
        } else {
            ProblemText.print(file, problem, options.language(), terminal.err());
        }
        return ExitCode.REFUSED;
    }
}
