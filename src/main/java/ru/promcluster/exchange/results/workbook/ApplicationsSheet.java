package ru.promcluster.exchange.results.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import ru.promcluster.exchange.results.ApplicationTable;
import ru.promcluster.exchange.results.Decision;
import ru.promcluster.exchange.results.Decisions;
import ru.promcluster.exchange.results.ResultLabels;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.explanation.term.Terms;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/** One row an application, and behind it two columns for the reviewer to fill in. */
final class ApplicationsSheet {

    private static final List<ApplicationTable.Column> OURS = List.of(ApplicationTable.Column.values());
    private static final int EXTRA_WIDTH = 20;
    private static final int DECISION_WIDTH = 14;
    private static final int REASON_WIDTH = 40;
    private static final int FROZEN = 3;

    private final ApplicationTable table;
    private final ResultLabels labels;
    private final Language language;
    private final List<TableSheet.Column> columns;
    private final TableSheet sheet;

    ApplicationsSheet(Workbook book, ApplicationTable table, Language language) {
        this.table = table;
        this.language = language;
        labels = ResultLabels.in(language);
        columns = columns(table);
        sheet = new TableSheet(book, labels.of("applications"), columns, FROZEN, labels.of("more"));
    }

    void write(ResultRows rows, Decisions decisions) throws IOException {
        rows.each(row -> sheet.row(table.cells(row, decisions.of(row.number()))));
        int verdict = OURS.indexOf(ApplicationTable.Column.VERDICT);
        sheet.colour(verdict, Terms.verdict(Verdict.ELIGIBLE).in(language), TableSheet.GREEN);
        sheet.colour(verdict, Terms.verdict(Verdict.NOT_ELIGIBLE).in(language), TableSheet.RED);
        sheet.colour(verdict, Terms.verdict(Verdict.UNDETERMINED).in(language), TableSheet.YELLOW);
        int decision = columns.size() - 2;
        sheet.choice(decision, words(), labels.of("choose"));
        sheet.colour(decision, Decision.ACCEPTED.word(labels), TableSheet.GREEN);
        sheet.colour(decision, Decision.RETURNED.word(labels), TableSheet.RED);
        sheet.finish();
    }

    private List<String> words() {
        return Arrays.stream(Decision.values())
                .map(decision -> decision.word(labels))
                .toList();
    }

    private static List<TableSheet.Column> columns(ApplicationTable table) {
        var columns = new ArrayList<TableSheet.Column>();
        var headers = table.headers();
        for (int i = 0; i < headers.size(); i++) {
            columns.add(new TableSheet.Column(headers.get(i), width(i, headers.size())));
        }
        return columns;
    }

    private static int width(int column, int columns) {
        if (column < OURS.size()) {
            return width(OURS.get(column));
        }
        if (column < columns - 2) {
            return EXTRA_WIDTH;
        }
        return column == columns - 1 ? REASON_WIDTH : DECISION_WIDTH;
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
