package ru.promcluster.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.cell.Row;
import ru.promcluster.exchange.table.cell.TablePart;
import ru.promcluster.exchange.table.layout.Layout;
import ru.promcluster.exchange.table.layout.ListSheet;
import ru.promcluster.exchange.table.value.Texts;
import ru.promcluster.verdict.Excerpt;

/**
 * A list as the sender's table has it.
 *
 * @param row the row of the headers
 * @param uses what the columns are, from the first
 */
record SheetHead(ListSheet list, String file, @Nullable String sheet, long row, List<ColumnUse> uses) {

    /** Longer texts are cut where they are shown. */
    private static final int SHOWN = 100;

    SheetHead {
        uses = List.copyOf(uses);
    }

    /** Its place among the lists: the order in which faults are told. */
    int order() {
        return Layout.SHEETS.indexOf(list);
    }

    ColumnUse use(int column) {
        return column < uses.size() ? uses.get(column) : ColumnUse.Nameless.COLUMN;
    }

    /** The 0-based column of a field; -1: the table has none. */
    int columnOf(String field) {
        for (int at = 0; at < uses.size(); at++) {
            if (uses.get(at) instanceof ColumnUse.Known known
                    && known.column().name().equals(field)) {
                return at;
            }
        }
        return -1;
    }

    /** The key in a column of the row; {@code null}: it is empty. */
    @Nullable
    String key(Row of, String field) {
        int column = columnOf(field);
        var cell = column < 0 ? null : of.at(column);
        return cell == null || cell.text().isBlank() ? null : Texts.key(cell);
    }

    /** A cell of a row; a column of -1 means the row as a whole. */
    CellPlace place(Row of, int column) {
        var cell = column < 0 ? null : of.at(column);
        return place(of.number(), column, key(of, "id"), cell == null ? null : shown(cell));
    }

    /** The header of a column. */
    CellPlace headerPlace(int column) {
        return place(row, column, null, use(column).header());
    }

    private CellPlace place(long number, int column, @Nullable String id, @Nullable String read) {
        var header = column < 0 ? "" : use(column).header();
        return new CellPlace(
                file,
                sheet,
                number,
                column < 0 ? null : Cell.letters(column),
                header.isEmpty() ? null : cut(header),
                id == null ? null : cut(id),
                read == null ? null : cut(read));
    }

    /** The sheet as a whole. */
    static CellPlace whole(TablePart part, long row) {
        return new CellPlace(part.file(), part.sheet(), row, null, null, null, null);
    }

    private static @Nullable String shown(Cell cell) {
        return switch (cell.kind()) {
            case PERCENT -> cell.text() + "%";
            case NO_VALUE -> null;
            case TEXT, NUMBER, DAY, FLAG, ERROR -> cell.text();
        };
    }

    private static String cut(String text) {
        return Excerpt.of(text, SHOWN);
    }
}
