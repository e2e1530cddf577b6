package ru.promcluster.cli.bulk;

import com.github.f4b6a3.ulid.UlidCreator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.bulk.FileCheck;
import ru.promcluster.bulk.ResultsFormat;
import ru.promcluster.bulk.ResultsFormat.Results;
import ru.promcluster.cli.terminal.CommonOptions;
import ru.promcluster.cli.terminal.DayConverter;
import ru.promcluster.cli.terminal.ExitCode;
import ru.promcluster.cli.terminal.ProblemText;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.ApplicationSource;
import ru.promcluster.exchange.results.Decisions;
import ru.promcluster.exchange.source.ApplicationFiles;
import ru.promcluster.exchange.source.FileFormat;
import ru.promcluster.exchange.source.Opening;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.verdict.Language;

/** {@code bulk}: all applications of a file. */
@Command(
        name = "bulk",
        description = {
            "Проверить все заявки файла: .ndjson, .json, .csv, .zip (из .csv) или .xlsx.",
            "Check all applications of a file: .ndjson, .json, .csv, .zip (of .csv) or .xlsx."
        },
        exitCodeList = {
            "0:проверены все заявки / all applications were checked",
            "1:часть заявок с ошибками, они в результатах / some have faults, see the results",
            "3:не проверено ничего: ошибка в файле или в вызове / nothing was checked: bad file or call"
        })
public final class BulkCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;

    @Parameters(
            paramLabel = "FILE",
            description = {"Файл с заявками.", "The file of applications."})
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Куда записать результаты; иначе — на стандартный вывод.",
                "Where the results go; else the output."
            })
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "ndjson|csv|xlsx",
            description = {
                "Вид результатов; иначе — по имени --out, иначе ndjson.",
                "Format of the results; else as --out is named."
            })
    private @Nullable ResultsFormat format;

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

    @Mixin
    private final CommonOptions options = new CommonOptions();

    public BulkCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException {
        var language = options.language();
        var kind = FileFormat.ofName(file.toString());
        if (kind.isEmpty() || !Files.isReadable(file) || Files.isDirectory(file)) {
            terminal.err().println(file + ": " + unusable(language));
            return ExitCode.REFUSED;
        }
        if (out != null && !canBeWritten(out)) {
            terminal.err().println(out + ": " + unwritable(language));
            return ExitCode.REFUSED;
        }
        var rulebook = options.rulebook(settings, terminal);
        if (rulebook == null) {
            return ExitCode.REFUSED;
        }
        var order = new Order(ruleset, asOf, terminal.today(), language);
        var problem = new Assessor(rulebook, () -> "", settings.engineVersion()).problemWith(order);
        if (problem != null) {
            ProblemText.print("bulk", problem, language, terminal.err());
            return ExitCode.REFUSED;
        }
        try {
            return check(kind.get(), rulebook, order);
        } finally {
            options.keep();
        }
    }

    /** Said before an hour of judging and not after it. */
    private static boolean canBeWritten(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return !Files.isDirectory(file)
                && (Files.isWritable(file) || Files.notExists(file))
                && folder != null
                && Files.isDirectory(folder)
                && Files.isWritable(folder);
    }

    private static String unwritable(Language language) {
        return language == Language.RU
                ? "сюда записать нельзя: такой папки нет, или в неё нельзя писать."
                : "nothing can be written there: there is no such folder, or it is not writable.";
    }

    private static String unusable(Language language) {
        return language == Language.RU
                ? "такого файла нет, или по имени не понять его вид. Принимаются .ndjson, .json, .csv, .zip и .xlsx."
                : "there is no such file, or its name says no format. Taken are .ndjson, .json, .csv, .zip and .xlsx.";
    }

    private int check(FileFormat kind, Rulebook rulebook, Order order) throws IOException {
        var spool = Files.createTempDirectory("promcluster-bulk-");
        try {
            var files = new ApplicationFiles(settings.tables(spool));
            var opening = files.open(file, fileName(), kind);
            if (opening instanceof Opening.Refused refused) {
                ProblemText.print(fileName(), refused.problem(), order.language(), terminal.err());
                return ExitCode.REFUSED;
            }
            try (var source = ((Opening.Opened) opening).source()) {
                return run(source, rulebook, order);
            }
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    private String fileName() {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private int run(ApplicationSource source, Rulebook rulebook, Order order) throws IOException {
        var bar = new ProgressBar(terminal, order.language());
        var check = new FileCheck(
                ids -> new Assessor(rulebook, ids, settings.engineVersion()),
                order,
                UlidCreator.getMonotonicUlid().toString());
        check.run(source, bar, (rows, faults) -> {
            bar.end(faults);
            var results = new Results(rows, Decisions.NONE, faults);
            if (out == null) {
                resultsFormat().write(results, rulebook, order.language(), terminal.out());
            } else {
                try (OutputStream stream = Files.newOutputStream(out)) {
                    resultsFormat().write(results, rulebook, order.language(), stream);
                }
            }
        });
        return bar.sawFaults() ? ExitCode.BAD : ExitCode.GOOD;
    }

    private ResultsFormat resultsFormat() {
        if (format != null) {
            return format;
        }
        var name = out == null ? "" : out.toString();
        return ResultsFormat.of(name.substring(name.lastIndexOf('.') + 1)).orElse(ResultsFormat.NDJSON);
    }
}
