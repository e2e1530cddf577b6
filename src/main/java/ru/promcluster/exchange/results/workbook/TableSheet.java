package ru.promcluster.exchange.results.workbook;

import static ru.promcluster.exchange.table.cell.Cell.letters;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.promcluster.exchange.results.Cell;
import ru.promcluster.verdict.Excerpt;

/** A sheet that is one table: a frozen header with filters, and rows that go out of memory as they are written. */
final class TableSheet {

    static final String RED = "F8CBAD";
    static final String GREEN = "C6E0B4";
    static final String YELLOW = "FFE699";

    private static final String HEADER = "D9E1F2";
    private static final String LINE = "BFBFBF";

    /** A little below the 1 048 576 of the format. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 200;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    /** The writer keeps every height it was told until the end: beyond this many rows none is told. */
    private static final int ROWS_WITH_HEIGHT = 200_000;

    private static final int LINE_HEIGHT = 13;
    private static final int MOST_HEIGHT = 400;

    private final Worksheet sheet;
    private final List<Column> columns;
    private final String more;
    private int rows = 1;

    /** A heading and how wide its column is, in characters. */
    record Column(String header, int width) {}

    /**
     * @param frozen columns that stay in view
     * @param more what the last row says where the sheet cannot hold all
     */
    TableSheet(Workbook book, String name, List<Column> columns, int frozen, String more) {
        this.columns = List.copyOf(columns);
        this.more = more;
        sheet = book.newWorksheet(name);
        sheet.freezePane(frozen, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            write(0, i, new Cell.Words(columns.get(i).header()));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor(HEADER)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
        sheet.rowHeight(0, 2 * LINE_HEIGHT + 4);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    void row(List<Cell> cells) throws IOException {
        if (rows > MOST_ROWS) {
            return;
        }
        if (rows == MOST_ROWS) {
            write(rows, 0, new Cell.Words(more));
        } else {
            for (int i = 0; i < cells.size(); i++) {
                write(rows, i, cells.get(i));
            }
            sheet.range(rows, 0, rows, columns.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINE)
                    .set();
            centreCounts(cells);
            setHeight(cells);
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    /** Texts are written where they stand: a list of all texts of the workbook would grow with the rows. */
    private void write(int row, int column, Cell cell) {
        if (cell instanceof Cell.Count count) {
            sheet.value(row, column, count.number());
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.day());
            sheet.style(row, column).format("dd.mm.yyyy").set();
        } else if (cell instanceof Cell.Words words && !words.text().isEmpty()) {
            sheet.inlineString(row, column, clean(words.text()));
        }
    }

    private void centreCounts(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Count) {
                sheet.style(rows, i)
                        .horizontalAlignment("center")
                        .verticalAlignment("top")
                        .set();
            }
        }
    }

    /** Not every program finds out by itself how high a row of wrapped texts is. */
    private void setHeight(List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Words words) {
                lines = Math.max(lines, lines(words.text(), columns.get(i).width()));
            }
        }
        if (lines > 1 && rows < ROWS_WITH_HEIGHT) {
            sheet.rowHeight(rows, Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + 2));
        }
    }

    private static int lines(String text, int width) {
        return (int) text.lines().mapToLong(line -> 1 + line.length() / width).sum();
    }

    /** What a sheet can hold of a text. */
    static String clean(String text) {
        var shown = FORBIDDEN.matcher(text).replaceAll("\uFFFD");
        return shown.length() > LONGEST_TEXT ? Excerpt.of(shown, LONGEST_TEXT - 1) : shown;
    }

    /** Colours the cells of a column that hold just this text. */
    void colour(int column, String text, String colour) {
        if (rows > 1) {
            var formula = "$" + letters(column) + "2=\"" + text + "\"";
            sheet.range(1, column, rows - 1, column)
                    .style()
                    .fillColor(colour)
                    .set(new ConditionalFormattingExpressionRule(formula, false));
        }
    }

    /** Lets only these words into a column. */
    void choice(int column, List<String> words, String advice) {
        if (rows > 1) {
            sheet.range(1, column, rows - 1, column)
                    .validateWithListByFormula("\"" + String.join(",", words) + "\"")
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(columns.get(column).header())
                    .error(advice);
        }
    }

    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
        sheet.finish();
    }
}
