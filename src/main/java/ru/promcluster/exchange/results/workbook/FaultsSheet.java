package ru.promcluster.exchange.results.workbook;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.results.Cell;
import ru.promcluster.exchange.results.ResultLabels;
import ru.promcluster.exchange.results.ResultRow;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.verdict.Language;

/** One row a fault: where it stands in what was sent, what was read there and what would be right. */
final class FaultsSheet {

    private final Language language;
    private final ResultLabels labels;

    private FaultsSheet(Language language) {
        this.language = language;
        labels = ResultLabels.in(language);
    }

    static void write(Workbook book, ResultRows rows, FileFaults fileFaults, Language language) throws IOException {
        new FaultsSheet(language).write(book, rows, fileFaults);
    }

    private void write(Workbook book, ResultRows rows, FileFaults fileFaults) throws IOException {
        var sheet = new TableSheet(
                book,
                labels.of("faults"),
                List.of(
                        column("number", 11),
                        column("id", 22),
                        column("file", 22),
                        column("sheet", 16),
                        column("row", 9),
                        column("column", 10),
                        column("header", 24),
                        column("rowId", 18),
                        column("read", 24),
                        column("advice", 70),
                        column("pointer", 30)),
                2,
                labels.of("more"));
        for (var fault : fileFaults.shown()) {
            sheet.row(cells(null, fault.place(), fault.message(language), fault.pointer()));
        }
        rows.each(row -> {
            if (!row.assessed()) {
                write(row, sheet);
            }
        });
        sheet.finish();
    }

    /** A refusal without single faults is one itself. */
    private void write(ResultRow row, TableSheet sheet) throws IOException {
        var problem = row.problem();
        if (problem.violations().isEmpty()) {
            sheet.row(cells(row, null, problem.detail(), ""));
        }
        for (var fault : problem.violations()) {
            sheet.row(cells(row, fault.place(), fault.message(), fault.pointer()));
        }
    }

    private TableSheet.Column column(String key, int width) {
        return new TableSheet.Column(labels.of(key), width);
    }

    private static List<Cell> cells(
            @Nullable ResultRow row, @Nullable CellPlace place, String message, String pointer) {
        return List.of(
                row == null ? Cell.EMPTY : Cell.of(row.number()),
                row == null ? Cell.EMPTY : Cell.of(row.applicationId()),
                place == null ? Cell.EMPTY : Cell.of(place.file()),
                place == null ? Cell.EMPTY : Cell.of(place.sheet()),
                place == null || place.row() == 0 ? Cell.EMPTY : Cell.of(place.row()),
                place == null ? Cell.EMPTY : Cell.of(place.column()),
                place == null ? Cell.EMPTY : Cell.of(place.header()),
                place == null ? Cell.EMPTY : Cell.of(place.id()),
                place == null ? Cell.EMPTY : Cell.of(place.read()),
                Cell.of(message),
                Cell.of(pointer));
    }
}
