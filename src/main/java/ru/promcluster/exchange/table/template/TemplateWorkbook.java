package ru.promcluster.exchange.table.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.json.Expected;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.layout.Layout;
import ru.promcluster.exchange.table.layout.ListSheet;

/** The workbook that a clerk fills in: instructions, a sheet for each list with an example, lists of allowed words. */
public final class TemplateWorkbook {

    private static final String EXAMPLE_COLOUR = "7F7F7F";
    private static final int TEXT_WIDTH = 90;
    private static final int LETTERS_A_LINE = 85;
    private static final double LINE_HEIGHT = 13.5;
    private static final int HEADING_SIZE = 14;
    private static final String HEADING = "# ";

    private TemplateWorkbook() {}

    /** Writes it; the stream stays open. It reads as one application, the example. */
    public static void write(OutputStream stream) throws IOException {
        // Not closed: that would close the stream with it.
        @SuppressWarnings("resource")
        var book = WorkbookWriter.newWorkbook(stream);
        writeInstructions(book.newWorksheet(Layout.INSTRUCTIONS));
        var example = ApplicationTree.of(example(), 1);
        var sheets = new HashMap<ListSheet, Worksheet>();
        for (var list : Layout.SHEETS) {
            sheets.put(list, book.newWorksheet(list.title()));
        }
        var words = writeWords(book);
        for (var list : Layout.SHEETS) {
            var sheet = sheets.get(list);
            if (sheet != null) {
                writeSheet(list, sheet, words.getOrDefault(list, Map.of()), example);
            }
        }
        book.finish();
    }

    private static void writeSheet(ListSheet list, Worksheet sheet, Map<String, String> words, ApplicationTree example)
            throws IOException {
        var header = new SheetHeader(list, sheet);
        header.writeTitles();
        header.writeHelp(words);
        var rows = new SheetWriter(list, sheet);
        rows.write(example);
        if (rows.lastRow() > 0) {
            sheet.range(1, 0, rows.lastRow(), list.columns().size() - 1)
                    .style()
                    .italic()
                    .fontColor(EXAMPLE_COLOUR)
                    .set();
        }
    }

    /** Each choice of words as a column of a hidden sheet; gives where they stand, by list and column. */
    private static Map<ListSheet, Map<String, String>> writeWords(Workbook book) {
        var sheet = book.newWorksheet(Layout.WORDS);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        Map<ListSheet, Map<String, String>> places = new HashMap<>();
        int at = 0;
        for (var list : Layout.SHEETS) {
            for (var column : list.columns()) {
                if (column.words().isEmpty() || column.isList() || column.expected() != Expected.TEXT) {
                    continue;
                }
                sheet.value(0, at, list.title() + ": " + column.header());
                int row = 0;
                for (var word : column.words().values()) {
                    sheet.value(++row, at, word);
                }
                var letters = Cell.letters(at++);
                places.computeIfAbsent(list, absent -> new HashMap<>())
                        .put(column.name(), "'" + Layout.WORDS + "'!$" + letters + "$2:$" + letters + "$" + (row + 1));
            }
        }
        return places;
    }

    private static void writeInstructions(Worksheet sheet) throws IOException {
        sheet.width(0, TEXT_WIDTH);
        sheet.hideGridLines();
        int row = 0;
        for (var line : instructions()) {
            boolean isHeading = line.startsWith(HEADING);
            sheet.value(row, 0, isHeading ? line.substring(HEADING.length()) : line);
            var style = sheet.style(row, 0).wrapText(true).verticalAlignment("top");
            if (isHeading) {
                style = style.bold();
            }
            if (row == 0) {
                style = style.fontSize(HEADING_SIZE);
            }
            style.set();
            int lines = line.length() / LETTERS_A_LINE + 1;
            sheet.rowHeight(row, row == 0 ? 2 * LINE_HEIGHT : lines * LINE_HEIGHT + 2);
            row++;
        }
    }

    private static List<String> instructions() throws IOException {
        try (var reader =
                new BufferedReader(new InputStreamReader(resource("instructions.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static ClusterApplication example() throws IOException {
        try (var stream = resource("example.json")) {
            var reading = new ApplicationReader(Limits.DEFAULT).read(stream.readAllBytes());
            if (reading instanceof Reading.Accepted accepted) {
                return accepted.application();
            }
            throw new IllegalStateException("The example of the template is refused: " + reading);
        }
    }

    private static InputStream resource(String name) {
        var stream = TemplateWorkbook.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is not beside " + TemplateWorkbook.class.getName());
        }
        return stream;
    }
}
