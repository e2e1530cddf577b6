package ru.promcluster.cli.check;

import java.nio.file.Path;
import java.util.stream.Collectors;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.cli.terminal.Columns;
import ru.promcluster.cli.terminal.Style;
import ru.promcluster.cli.terminal.Terminal;
import ru.promcluster.explanation.term.Counts;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/** Many files, a line each: what stands in which file, the verdict, the counts and the criteria that failed. */
final class LineOutput implements Output {

    private static final int FILE = 38;
    private static final int NAME = 44;
    private static final int VERDICT = 18;
    private static final int COUNT = 4;
    private static final String EXTENSION = ".json";

    private final Terminal terminal;
    private final Language language;
    private final Ink ink;

    LineOutput(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
        ink = new Ink(terminal);
        heading();
    }

    private void heading() {
        var counts = Columns.padded("✓", COUNT) + Columns.padded("✗", COUNT) + Columns.padded("?", COUNT);
        ink.line(ink.in(
                Style.FAINT,
                Columns.padded(Words.in(language, "файл", "file"), FILE)
                        + Columns.padded(Words.in(language, "кластер", "cluster"), NAME)
                        + Columns.padded(Words.in(language, "вывод", "verdict"), VERDICT)
                        + counts
                        + Words.in(
                                language, "не выполнено (справочное — в скобках)", "failed (advisory in brackets)")));
    }

    @Override
    public void show(Checked checked) {
        checked.outcomes().forEach((ruleset, outcome) -> {
            var subject = Columns.padded(Columns.cut(file(checked), FILE - 2), FILE)
                    + Columns.padded(Columns.cut(checked.name(), NAME - 2), NAME);
            if (outcome instanceof Outcome.Assessed assessed) {
                ink.line(subject + told(assessed.assessment()));
            } else if (outcome instanceof Outcome.Refused refused) {
                ink.line(subject + ink.in(Style.RED, Words.in(language, "Не проверено", "Not checked")));
                ProblemText.print(checked.file(), refused.problem(), language, terminal.err());
            }
        });
    }

    private static String file(Checked checked) {
        var path = Path.of(checked.file()).getFileName();
        var name = path == null ? checked.file() : path.toString();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    private String told(Assessment assessment) {
        var verdict = Columns.padded(Terms.verdict(assessment.verdict()).in(language), VERDICT);
        var counts = Counts.of(assessment);
        return ink.in(Words.style(assessment.verdict()), verdict)
                + count(counts.of(Status.PASSED))
                + count(counts.of(Status.FAILED))
                + count(counts.open())
                + failed(assessment);
    }

    private static String count(int count) {
        return Columns.padded(String.valueOf(count), COUNT);
    }

    private static String failed(Assessment assessment) {
        return assessment.criteria().stream()
                .filter(result -> result.finding().status() == Status.FAILED)
                .map(result -> result.finding().criterion())
                .map(criterion ->
                        criterion.severity() == Severity.BINDING ? criterion.id() : "(" + criterion.id() + ")")
                .collect(Collectors.joining(" "));
    }
}
