package ru.promcluster.exchange.table.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.json.Expected;
import ru.promcluster.exchange.json.NumberAdvice;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.layout.Spelling;

/**
 * Numbers: digits, in threes with spaces of any width or none between, a comma or point before the fraction, and the unit
 * of the column after them. What may mean two numbers is told, never guessed: 46,500 is 46.5 or 46500.
 */
final class Numbers {

    private static final int LONGEST = 100;
    private static final Pattern WRITTEN = Pattern.compile(
            "([-−]?)(\\d+|\\d{1,3}(?: \\d{3})+)(?:([.,])(\\d+))?(?: ?(руб(?:\\.|ля|лей|ль)?|р\\.|₽|%))?");

    private Numbers() {}

    static CellValue of(Column column, Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> new CellValue.Good(new BigDecimal(cell.text()));
            case PERCENT ->
                column.expected() == Expected.SHARE
                        ? new CellValue.Good(new BigDecimal(cell.text()))
                        : new CellValue.Wrong(CellFaults.number(column, cell, ""));
            case TEXT -> text(column, cell);
            case DAY -> new CellValue.Wrong(CellFaults.dayForNumber(column, cell));
            case FLAG, ERROR, NO_VALUE -> new CellValue.Wrong(CellFaults.number(column, cell, ""));
        };
    }

    private static CellValue text(Column column, Cell cell) {
        var text = cell.text().length() > LONGEST ? "" : withPlainSpaces(cell.text());
        var written = WRITTEN.matcher(text);
        if (!written.matches() || !isUnitOf(column, written.group(5))) {
            return new CellValue.Wrong(CellFaults.number(column, cell, NumberAdvice.of(text)));
        }
        var whole = written.group(2).replace(" ", "");
        var fraction = written.group(4);
        if (fraction != null && fraction.length() == 3 && mayBeThousands(written.group(2))) {
            return new CellValue.Wrong(CellFaults.ambiguous(cell, whole, fraction));
        }
        var number = new BigDecimal(fraction == null ? whole : whole + "." + fraction);
        return new CellValue.Good(written.group(1).isEmpty() ? number : number.negate());
    }

    /** The digits before a point that may have been meant as one between thousands. */
    private static boolean mayBeThousands(String whole) {
        return whole.length() <= 3 && !whole.startsWith("0");
    }

    private static boolean isUnitOf(Column column, @Nullable String unit) {
        return unit == null
                || (column.expected() == Expected.ROUBLES && !unit.equals("%"))
                || (column.expected() == Expected.SHARE && unit.equals("%"));
    }

    private static String withPlainSpaces(String text) {
        var plain = new StringBuilder(text.length());
        for (char character : Spelling.trimmed(text).toCharArray()) {
            plain.append(Spelling.isSpace(character) ? ' ' : character);
        }
        return plain.toString();
    }
}
