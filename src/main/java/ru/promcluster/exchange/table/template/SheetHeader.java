package ru.promcluster.exchange.table.template;

import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import ru.promcluster.exchange.json.Expected;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.layout.ListSheet;

/** The header row of a sheet: bold, frozen, each with its comment, and lists of allowed words below it. */
final class SheetHeader {

    private static final int LAST_ROW = 1_048_575;
    private static final String FILL = "DDE7F3";
    private static final String REQUIRED_FILL = "FCE4C4";
    /** As high as the comments need: they are shown over the header and the row below it. */
    private static final double ROW_HEIGHT = 66;

    private static final int NARROWEST = 14;
    private static final int WIDEST = 30;
    private static final int NAME_WIDTH = 40;
    /** Billions with kopecks. */
    private static final int MONEY_WIDTH = 19;

    private final ListSheet list;
    private final Worksheet sheet;

    SheetHeader(ListSheet list, Worksheet sheet) {
        this.list = list;
        this.sheet = sheet;
    }

    /** The headers alone, as applications are written. */
    void writeTitles() {
        for (int at = 0; at < list.columns().size(); at++) {
            var column = list.columns().get(at);
            sheet.value(0, at, column.title());
            sheet.width(at, width(column));
            sheet.style(0, at)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor(column.isRequired() ? REQUIRED_FILL : FILL)
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        sheet.rowHeight(0, ROW_HEIGHT);
        sheet.freezePane(2, 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.repeatRows(0);
        sheet.repeatCols(0, 1);
    }

    /**
     * What helps to fill the columns in.
     *
     * @param words where the words of a choice stand, by the name of the column: {@code 'Слова'!$A$2:$A$9}
     */
    void writeHelp(Map<String, String> words) {
        for (int at = 0; at < list.columns().size(); at++) {
            var column = list.columns().get(at);
            sheet.comment(0, at, HeaderNote.of(list, column));
            var format = SheetWriter.format(column);
            if (!format.isEmpty()) {
                sheet.style(at).format(format).set();
            }
            if (column.expected() == Expected.FLAG) {
                validate(at, "\"да,нет\"");
            } else if (!column.words().isEmpty() && !column.isList()) {
                validate(at, words.getOrDefault(column.name(), ""));
            }
        }
    }

    private void validate(int column, String formula) {
        sheet.range(1, column, LAST_ROW, column)
                .validateWithListByFormula(formula)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("Такого значения нет")
                .error("Выберите значение из списка или оставьте ячейку пустой.");
    }

    private static int width(Column column) {
        if (column.name().endsWith("name")) {
            return NAME_WIDTH;
        }
        if (column.expected() == Expected.ROUBLES) {
            return Math.max(MONEY_WIDTH, longestWord(column.title()) * 5 / 4);
        }
        int longestChoice =
                column.words().values().stream().mapToInt(String::length).max().orElse(0);
        int needed = Math.max(longestWord(column.title()) * 5 / 4, column.isList() ? WIDEST : longestChoice + 2);
        return Math.min(WIDEST, Math.max(NARROWEST, needed));
    }

    /** Letters of the longest word of a header: bold, it has to fit into a line. */
    private static int longestWord(String title) {
        return Stream.of(title.split(" ")).mapToInt(String::length).max().orElse(0) + 1;
    }
}
