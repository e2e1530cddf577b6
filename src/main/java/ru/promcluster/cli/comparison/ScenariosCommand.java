package ru.promcluster.cli.comparison;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ru.promcluster.assessment.comparison.Change;
import ru.promcluster.assessment.comparison.Compared;
import ru.promcluster.assessment.comparison.ScenarioComparison;
import ru.promcluster.cli.check.Ink;
import ru.promcluster.cli.check.Words;
import ru.promcluster.cli.terminal.DayConverter;
import ru.promcluster.cli.terminal.Settings;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.exchange.Reading;
import ru.promcluster.explanation.term.Counts;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Language;

/** {@code scenarios}: what would be if those that are about to join had joined. */
@Command(
        name = "scenarios",
        description = {
            "Проверить заявку трижды: с участниками на сегодня, со вступающими, со всеми возможными.",
            "Check an application three times: with the members of today, those about to join, all that may."
        },
        exitCodeList = {
            "0:проверено / checked",
            "3:не проверено: ошибка в данных или в вызове / not checked: bad data or call"
        })
public final class ScenariosCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Settings settings;
    private final Ink ink;

    @Mixin
    private final OneApplication one = new OneApplication();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = {
                "На какой день брать требования; иначе день подачи, иначе сегодня.",
                "The day whose requirements apply; else the day of filing, else today."
            })
    private @Nullable LocalDate asOf;

    public ScenariosCommand(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
        ink = new Ink(terminal);
    }

    @Override
    public Integer call() throws IOException {
        return one.compare(
                terminal,
                settings,
                (assessor, reading, order) ->
                        ScenarioComparison.of(assessor, reading, asOf == null ? order : order.on(asOf)),
                this::tell);
    }

    private void tell(Reading.Accepted reading, Compared compared, Language language) {
        if (!(compared instanceof ScenarioComparison scenarios)) {
            return;
        }
        ink.paragraph(Style.BOLD, reading.application().name());
        scenarios.assessments().forEach(assessment -> tell(assessment, language));
        for (var step : scenarios.steps()) {
            ink.blank();
            ink.paragraph("", step.words());
            tell("  → ", step.changes());
            tell("    ", step.figures());
        }
        ink.blank();
        ink.paragraph(Style.FAINT, scenarios.note());
        ink.blank();
    }

    private void tell(Assessment assessment, Language language) {
        var verdict = Terms.verdict(assessment.verdict()).in(language);
        ink.line(ink.in(Words.style(assessment.verdict()), verdict) + "  "
                + Terms.scenario(assessment.scenario()).in(language) + ": "
                + Counts.of(assessment).told(language));
    }

    private void tell(String mark, List<Change> changes) {
        changes.forEach(change -> ink.paragraph(mark, change.words()));
    }
}
