package ru.promcluster.exchange.table.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import ru.promcluster.exchange.json.Expected;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.layout.ListSheet;

/** Writes the rows of one list onto its sheet. */
final class SheetWriter {

    /** A spreadsheet keeps no more digits of a number: a longer one is written as a text. */
    private static final int KEPT_DIGITS = 15;
    /** Spreadsheets count days from 1900, and the first two months of that year differently. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int FLUSHED_EVERY = 1_000;

    private final ListSheet list;
    private final Worksheet sheet;
    private int row;

    /** The first row is left to the headers. */
    SheetWriter(ListSheet list, Worksheet sheet) {
        this.list = list;
        this.sheet = sheet;
    }

    void write(ApplicationTree application) throws IOException {
        for (var told : application.rows(list)) {
            row++;
            for (int column = 0; column < list.columns().size(); column++) {
                var value = application.value(list, list.columns().get(column), told);
                if (value != null) {
                    write(column, list.columns().get(column), value);
                }
            }
            if (row % FLUSHED_EVERY == 0) {
                sheet.flush();
            }
        }
    }

    int lastRow() {
        return row;
    }

    private void write(int at, Column column, JsonNode value) {
        if (isNumber(column, value)) {
            sheet.value(row, at, value.decimalValue());
        } else if (isDay(column, value)) {
            sheet.value(row, at, LocalDate.parse(value.asText()));
        } else {
            sheet.inlineString(row, at, CellTexts.of(column, value));
        }
        var format = format(column);
        if (!format.isEmpty()) {
            sheet.style(row, at).format(format).set();
        }
    }

    private static boolean isNumber(Column column, JsonNode value) {
        return !column.isList()
                && column.expected().isNumber()
                && value.decimalValue().stripTrailingZeros().precision() <= KEPT_DIGITS;
    }

    private static boolean isDay(Column column, JsonNode value) {
        return column.expected() == Expected.DAY
                && !LocalDate.parse(value.asText()).isBefore(FIRST_DAY);
    }

    /** How cells of a column show what they hold; texts keep their leading zeros; empty: as the spreadsheet likes. */
    static String format(Column column) {
        if (column.isList()
                || column.expected() == Expected.FLAG
                || !column.words().isEmpty()) {
            return "";
        }
        return switch (column.expected()) {
            case ROUBLES -> "#,##0.00";
            case COUNT -> "#,##0";
            case YEAR -> "0";
            case DECIMAL, SHARE -> "0.00";
            case DAY -> "dd.mm.yyyy";
            case TEXT, FLAG, LIST, OBJECT -> "@";
        };
    }
}
