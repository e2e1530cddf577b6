package ru.promcluster.exchange.table.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.cell.Refusals;
import ru.promcluster.exchange.table.cell.Row;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TablePart;

/** Reads the rows of one sheet. */
final class SheetReader {

    /** Excel keeps and shows so many digits; the two more that it writes are noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_NUMBER = 40;
    private static final int LETTERS = 26;

    private final XmlPart xml;
    private final Shared shared;
    private final TableLimits limits;
    private final StringBuilder text = new StringBuilder();
    private long row;
    private int column;

    SheetReader(XmlPart xml, Shared shared, TableLimits limits) {
        this.xml = xml;
        this.shared = shared;
        this.limits = limits;
    }

    /** What all sheets of a workbook share. */
    record Shared(TextTable texts, CellFormats formats, boolean from1904) {}

    void read(TablePart.Taker taker) throws IOException {
        long last = 0;
        for (var element = xml.nextStart(); element != null; element = xml.nextStart()) {
            if (!element.equals("row")) {
                continue;
            }
            int told = CellFormats.number(xml.attribute("r"));
            row = told > last ? told : last + 1;
            last = row;
            xml.atRow(row);
            if (row > limits.maxRows()) {
                throw Refusals.limit(
                        "Строк на листе больше " + limits.maxRows() + ". Разделите файл на несколько.",
                        "A sheet has more than " + limits.maxRows() + " rows. Split the file.");
            }
            readRow(taker);
        }
    }

    private void readRow(TablePart.Taker taker) throws IOException {
        var cells = new ArrayList<Cell>();
        column = -1;
        while (xml.nextTag() && (xml.isStart() || !xml.name().equals("row"))) {
            if (xml.isStart() && xml.name().equals("c")) {
                var cell = cell();
                if (cell != null) {
                    cells.add(cell);
                }
            }
        }
        if (!cells.isEmpty()) {
            taker.take(new Row(row, cells));
        }
    }

    private @Nullable Cell cell() throws IOException {
        var place = xml.attribute("r");
        var type = xml.attribute("t");
        int style = CellFormats.number(xml.attribute("s"));
        int told = place == null ? -1 : column(place);
        column = told > column ? told : column + 1;
        boolean hasFormula = false;
        boolean hasValue = false;
        text.setLength(0);
        while (xml.nextTag() && (xml.isStart() || !xml.name().equals("c"))) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "f" -> hasFormula = true;
                case "v" -> {
                    xml.appendText(text, limits.maxCellText());
                    hasValue = true;
                }
                case "is" -> RichText.append(xml, "is", text, limits.maxCellText());
                default -> {
                    // extensions say nothing of the value
                }
            }
        }
        var cell = hasFormula && !hasValue
                ? new Cell(column, Cell.Kind.NO_VALUE, "")
                : told(type == null ? "n" : type, style, text.toString());
        if (cell != null && column >= limits.maxColumns()) {
            throw Refusals.limit(
                    "Столбцов на листе больше " + limits.maxColumns() + ". Уберите лишние.",
                    "A sheet has more than " + limits.maxColumns() + " columns. Remove those not needed.");
        }
        return cell;
    }

    private @Nullable Cell told(String type, int style, String value) {
        return switch (type) {
            case "s" -> text(shared.texts().at(CellFormats.number(value)));
            case "b" -> new Cell(column, Cell.Kind.FLAG, value.equals("1") ? "true" : "false");
            case "e" -> new Cell(column, Cell.Kind.ERROR, value);
            case "d" -> new Cell(column, Cell.Kind.DAY, value);
            case "n" -> value.isBlank() ? null : number(style, value.strip());
            default -> text(value);
        };
    }

    private @Nullable Cell text(@Nullable String value) {
        var read = value == null ? "" : RichText.unescaped(value);
        return read.isBlank() ? null : new Cell(column, Cell.Kind.TEXT, read);
    }

    private Cell number(int style, String value) {
        BigDecimal exact;
        try {
            exact = value.length() > LONGEST_NUMBER ? null : new BigDecimal(value);
        } catch (NumberFormatException noNumber) {
            exact = null; // told to the sender as the text that it is
        }
        if (exact == null || Math.abs((long) exact.precision() - exact.scale()) > 400) {
            return new Cell(column, Cell.Kind.TEXT, value);
        }
        var shown = exact.round(SHOWN).stripTrailingZeros();
        var day = shared.formats().isDay(style) ? SerialDay.of(shown, shared.from1904()) : null;
        if (day != null) {
            return new Cell(column, Cell.Kind.DAY, day);
        }
        if (shared.formats().isPercent(style)) {
            return new Cell(
                    column,
                    Cell.Kind.PERCENT,
                    shown.movePointRight(2).stripTrailingZeros().toPlainString());
        }
        var plain = shown.toPlainString();
        int missing = shared.formats().digits(style) - plain.length();
        boolean isFilled = missing > 0 && shown.scale() <= 0 && shown.signum() >= 0;
        return new Cell(column, Cell.Kind.NUMBER, isFilled ? "0".repeat(missing) + plain : plain);
    }

    /** The 0-based column of a place such as AB17; -1 when it is none. */
    private static int column(String place) {
        int column = 0;
        int at = 0;
        while (at < place.length() && at < 4 && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
            column = column * LETTERS + place.charAt(at) - 'A' + 1;
            at++;
        }
        return column - 1;
    }
}
