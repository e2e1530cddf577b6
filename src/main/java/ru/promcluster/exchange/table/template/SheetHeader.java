package ru.promcluster.exchange.table.template;

import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import ru.promcluster.exchange.json.Expected;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.layout.ListSheet;

/** The header row of a sheet: bold, frozen, each with its comment, and lists of allowed words below it. */
final class SheetHeader {

    private static final int LAST_ROW = 1_048_575;
    private static final String FILL = "DDE7F3";
    private static final String REQUIRED_FILL = "FCE4C4";
    private static final double ROW_HEIGHT = 48;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 30;
    private static final int NAME_WIDTH = 40;

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
                .showErrorMessage(true)
                .errorTitle("Такого значения нет")
                .error("Выберите значение из списка или оставьте ячейку пустой.");
    }

    private static int width(Column column) {
        if (column.name().endsWith("name")) {
            return NAME_WIDTH;
        }
        int longestWord =
                column.words().values().stream().mapToInt(String::length).max().orElse(0);
        int needed = Math.max(column.title().length() / 2 + 4, column.isList() ? WIDEST : longestWord + 2);
        return Math.min(WIDEST, Math.max(NARROWEST, needed));
    }
}
