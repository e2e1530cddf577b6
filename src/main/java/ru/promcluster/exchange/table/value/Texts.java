package ru.promcluster.exchange.table.value;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.layout.Spelling;

/**
 * Texts and codes. A key that a spreadsheet keeps as a number is the digits of it; where that has cost digits (a leading
 * zero, a code turned into a date) it is told, never restored, for what is judged is what was sent.
 */
public final class Texts {

    /** How many digits a code has: a number of one digit less has lost its leading zero. */
    private static final Map<String, List<Integer>> DIGITS =
            Map.of("inn", List.of(10, 12), "ogrn", List.of(13, 15), "municipality", List.of(8, 11));

    private static final String PRODUCT = "product";
    /** A spreadsheet keeps no more digits of a number. */
    private static final int KEPT_DIGITS = 15;

    private static final Pattern SHORTENED = Pattern.compile("\\d([.,]\\d+)?[EeЕе]\\+\\d+");

    private Texts() {}

    static CellValue of(Column column, Cell cell) {
        var text = Spelling.trimmed(cell.text());
        return switch (cell.kind()) {
            case TEXT ->
                text.indexOf('+') > 0 && SHORTENED.matcher(text).matches()
                        ? new CellValue.Wrong(CellFaults.shortened(cell))
                        : new CellValue.Good(text);
            case NUMBER -> number(column, cell, text);
            case DAY -> new CellValue.Wrong(CellFaults.dayForText(cell));
            case FLAG, PERCENT, ERROR, NO_VALUE -> new CellValue.Wrong(CellFaults.text(cell));
        };
    }

    private static CellValue number(Column column, Cell cell, String text) {
        var name = column.name().substring(column.name().indexOf('.') + 1);
        if (name.equals(PRODUCT) && text.indexOf('.') >= 0) {
            return new CellValue.Wrong(CellFaults.codeAsNumber(cell));
        }
        if (text.length() > KEPT_DIGITS) {
            return new CellValue.Wrong(CellFaults.shortened(cell));
        }
        var digits = DIGITS.getOrDefault(name, List.of());
        boolean isOneShort = digits.contains(text.length() + 1) && !digits.contains(text.length());
        return isOneShort ? new CellValue.Wrong(CellFaults.zeroLost(cell)) : new CellValue.Good(text);
    }

    static CellValue choice(Column column, Cell cell) {
        return CellValue.of(column.code(cell.text()), () -> CellFaults.choice(column, cell));
    }

    /** The key that a cell holds, read without asking whether it is a good one. */
    public static String key(Cell cell) {
        return Spelling.trimmed(cell.text());
    }
}
