package ru.promcluster.exchange.results.workbook;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import ru.promcluster.exchange.document.WrittenCriterion;
import ru.promcluster.exchange.results.Cell;
import ru.promcluster.exchange.results.ResultLabels;
import ru.promcluster.exchange.results.ResultRow;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.explanation.term.Figures;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Unit;

/** One row a criterion that failed or is open, with what to do about it. */
final class CriteriaSheet {

    private static final int STATUS = 5;

    private final Language language;
    private final ResultLabels labels;
    private final Figures figures;

    private CriteriaSheet(Language language) {
        this.language = language;
        labels = ResultLabels.in(language);
        figures = new Figures(language);
    }

    static void write(Workbook book, ResultRows rows, Language language) throws IOException {
        new CriteriaSheet(language).write(book, rows);
    }

    private void write(Workbook book, ResultRows rows) throws IOException {
        var sheet = new TableSheet(
                book,
                labels.of("criteria"),
                List.of(
                        column("number", 11),
                        column("id", 22),
                        column("name", 34),
                        column("criterion", 40),
                        column("severity", 15),
                        column("status", 16),
                        column("found", 18),
                        column("required", 18),
                        column("gap", 14),
                        column("remedy", 80),
                        column("clause", 34)),
                3,
                labels.of("more"));
        rows.each(row -> {
            if (row.assessed()) {
                for (var written : row.assessment().criteria()) {
                    if (written.isUnsettled()) {
                        sheet.row(cells(row, written));
                    }
                }
            }
        });
        sheet.colour(STATUS, Terms.status(Status.FAILED).in(language), TableSheet.RED);
        sheet.colour(STATUS, Terms.status(Status.UNDETERMINED).in(language), TableSheet.YELLOW);
        sheet.finish();
    }

    private TableSheet.Column column(String key, int width) {
        return new TableSheet.Column(labels.of(key), width);
    }

    private List<Cell> cells(ResultRow row, WrittenCriterion written) {
        var comparison = written.comparison();
        var criterion = written.criterion();
        return List.of(
                Cell.of(row.number()),
                Cell.of(row.applicationId()),
                Cell.of(row.clusterName()),
                Cell.of(written.title()),
                Cell.of(labels.of(criterion.severity() == Severity.BINDING ? "binding" : "advisory")),
                Cell.of(Terms.status(written.status()).in(language)),
                comparison == null
                        ? Cell.EMPTY
                        : Cell.of(figures.found(comparison.min(), comparison.max(), comparison.required())),
                comparison == null ? Cell.EMPTY : Cell.of(figures.required(comparison.required())),
                comparison == null ? Cell.EMPTY : gap(comparison),
                Cell.of(written.remedy()),
                Cell.of(criterion.law().act() + ", " + criterion.law().point()));
    }

    /** That of a yes or no is nothing that can be counted. */
    private Cell gap(WrittenCriterion.Comparison comparison) {
        var gap = comparison.gap();
        var unit = comparison.required().unit();
        return gap == null || gap.signum() == 0 || unit == Unit.YES_NO ? Cell.EMPTY : Cell.of(figures.gap(gap, unit));
    }
}
