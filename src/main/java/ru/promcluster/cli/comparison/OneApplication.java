package ru.promcluster.cli.comparison;

import com.github.f4b6a3.ulid.UlidCreator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.promcluster.assessment.AssessmentStream;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.comparison.Compared;
import ru.promcluster.assessment.comparison.ComparisonWriter;
import ru.promcluster.assessment.comparison.NotCompared;
import ru.promcluster.cli.check.Inputs;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.ProblemText;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.ProblemWriter;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Language;

/** What a comparison of one application is asked for with, and how it is answered. */
final class OneApplication {

    @Parameters(
            paramLabel = "FILE",
            description = {
                "Заявка в JSON; «-» — читать со стандартного ввода.",
                "An application in JSON; \"-\" reads the standard input."
            })
    private String file = "";

    @Option(
            names = "--ruleset",
            paramLabel = "ID|all",
            description = {"Набор правил: registry (по умолчанию) или all.", "The ruleset: registry (default) or all."})
    private String ruleset = "registry";

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {"Вид ответа: text (по умолчанию) или json.", "The answer as text (default) or json."})
    private Format format = Format.TEXT;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    /** The form of the answer. */
    enum Format {
        TEXT,
        JSON
    }

    /** What is compared. */
    interface Comparison {
        Map<String, Compared> of(Assessor assessor, Reading.Accepted reading, Order order);
    }

    /** How it is told. */
    interface Telling {
        void tell(Reading.Accepted reading, Compared compared, Language language);
    }

    /** Reads, compares, and answers. */
    int compare(Terminal terminal, Settings settings, Comparison comparison, Telling telling) throws IOException {
        try {
            return compared(terminal, settings, comparison, telling);
        } finally {
            options.keep();
        }
    }

    private int compared(Terminal terminal, Settings settings, Comparison comparison, Telling telling)
            throws IOException {
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
        var order = new Order(ruleset, null, terminal.today(), options.language());
        var unknown = ruleset.equals(AssessmentStream.ALL) ? null : assessor.problemWith(order);
        if (unknown != null) {
            return refuse(unknown, terminal);
        }
        var reading = inputs.reading(file, settings.limits());
        if (reading instanceof Reading.Refused refused) {
            return refuse(Problem.unreadable(refused), terminal);
        }
        return answer(
                (Reading.Accepted) reading,
                order,
                comparison.of(assessor, (Reading.Accepted) reading, order),
                terminal,
                telling);
    }

    private int answer(
            Reading.Accepted reading, Order order, Map<String, Compared> compared, Terminal terminal, Telling telling)
            throws IOException {
        if (format == Format.JSON) {
            terminal.out().write(ComparisonWriter.write(compared, reading, order));
            terminal.out().println();
        } else {
            compared.forEach((id, each) -> {
                if (each instanceof NotCompared none) {
                    ProblemText.print(file, none.problem(), options.language(), terminal.err());
                } else {
                    telling.tell(reading, each, options.language());
                }
            });
        }
        return compared.values().stream().allMatch(NotCompared.class::isInstance) ? ExitCode.REFUSED : 0;
    }

    private int refuse(Problem problem, Terminal terminal) throws IOException {
        if (format == Format.TEXT) {
            ProblemText.print(file, problem, options.language(), terminal.err());
        } else {
            terminal.out().write(ProblemWriter.write(problem, options.language()));
            terminal.out().println();
        }
        return ExitCode.REFUSED;
    }
}
