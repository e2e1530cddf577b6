package ru.promcluster.cli.comparison;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ru.promcluster.assessment.comparison.Compared;
import ru.promcluster.assessment.comparison.Readiness;
import ru.promcluster.cli.check.Ink;
import ru.promcluster.cli.terminal.DayConverter;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Language;

/** {@code readiness}: what the requirements of another day say of an application. */
@Command(
        name = "readiness",
        description = {
            "Сравнить требования двух дней: что изменилось для заявки.",
            "Compare the requirements of two days: what changes for an application."
        },
        exitCodeList = {
            "0:проверено / checked",
            "3:не проверено: ошибка в данных или в вызове / not checked: bad data or call"
        })
public final class ReadinessCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;
    private final Ink ink;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final OneApplication one = new OneApplication();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = {
                "Первый день; иначе день подачи, иначе сегодня.",
                "The earlier day; else that of filing, else today."
            })
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = {"Второй день; иначе сегодня.", "The later day; else today."})
    private @Nullable LocalDate to;

    public ReadinessCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
        ink = new Ink(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (spec != null && from != null && to != null && from.isAfter(to)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The day --from is later than the day --to",
                    spec.findOption("--from"),
                    from.toString());
        }
        return one.compare(
                terminal,
                settings,
                (assessor, reading, order) -> Readiness.of(
                        assessor,
                        reading,
                        order,
                        from == null ? order.dayOf(reading.application()) : from,
                        to == null ? order.today() : to),
                this::tell);
    }

    private void tell(Reading.Accepted reading, Compared compared, Language language) {
        if (!(compared instanceof Readiness readiness)) {
            return;
        }
        ink.paragraph(Style.BOLD, reading.application().name());
        ink.paragraph("", readiness.words());
        readiness.changes().forEach(change -> ink.paragraph("  → ", change.words()));
        var confirmation = readiness.confirmation();
        if (confirmation != null) {
            ink.paragraph("", confirmation.words());
        }
        ink.blank();
    }
}
