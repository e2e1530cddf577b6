package ru.promcluster.exchange.results.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import ru.promcluster.exchange.results.ApplicationTable;
import ru.promcluster.exchange.results.Cell;
import ru.promcluster.exchange.results.ResultLabels;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/** One row an application, and behind it two columns for the reviewer to fill in. */
final class ApplicationsSheet {

    private static final List<ApplicationTable.Column> OURS = List.of(ApplicationTable.Column.values());
    private static final int EXTRA_WIDTH = 20;
    private static final int FROZEN = 3;

    private ApplicationsSheet() {}

    static void write(
            Workbook book,
            ResultRows rows,
            Collection<String> extraHeaders,
            UnaryOperator<String> regionName,
            Language language)
            throws IOException {
        var labels = ResultLabels.in(language);
        var table = new ApplicationTable(language, regionName, extraHeaders);
        var columns = columns(table, labels);
        var sheet = new TableSheet(book, labels.of("applications"), columns, FROZEN, labels.of("more"));
        rows.each(row -> {
            var cells = new ArrayList<Cell>(table.cells(row));
            cells.add(Cell.EMPTY);
            cells.add(Cell.EMPTY);
            sheet.row(cells);
        });
        int verdict = OURS.indexOf(ApplicationTable.Column.VERDICT);
        sheet.colour(verdict, Terms.verdict(Verdict.ELIGIBLE).in(language), TableSheet.GREEN);
        sheet.colour(verdict, Terms.verdict(Verdict.NOT_ELIGIBLE).in(language), TableSheet.RED);
        sheet.colour(verdict, Terms.verdict(Verdict.UNDETERMINED).in(language), TableSheet.YELLOW);
        int decision = columns.size() - 2;
        sheet.choice(decision, List.of(labels.of("accepted"), labels.of("returned")), labels.of("choose"));
        sheet.colour(decision, labels.of("accepted"), TableSheet.GREEN);
        sheet.colour(decision, labels.of("returned"), TableSheet.RED);
        sheet.finish();
    }

    private static List<TableSheet.Column> columns(ApplicationTable table, ResultLabels labels) {
        var columns = new ArrayList<TableSheet.Column>();
        var headers = table.headers();
        for (int i = 0; i < headers.size(); i++) {
            int width = i < OURS.size() ? width(OURS.get(i)) : EXTRA_WIDTH;
            columns.add(new TableSheet.Column(headers.get(i), width));
        }
        columns.add(new TableSheet.Column(labels.of("decision"), 14));
        columns.add(new TableSheet.Column(labels.of("reason"), 40));
        return columns;
    }

    private static int width(ApplicationTable.Column column) {
        return switch (column) {
            case NUMBER -> 11;
            case ID -> 22;
            case NAME, REFUSAL -> 40;
            case REGION, CONFIDENCE -> 24;
            case VERDICT -> 18;
            case PASSED, FAILED, OPEN, NOT_APPLICABLE, EDITION, AS_OF -> 13;
            case FAILED_CRITERIA -> 50;
            case CHECK_ID -> 32;
            case SHA256 -> 70;
        };
    }
}
