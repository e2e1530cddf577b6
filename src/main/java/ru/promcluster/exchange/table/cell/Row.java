package ru.promcluster.exchange.table.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with at least one cell that is not blank.
 *
 * @param number 1-based, as spreadsheets show it
 * @param cells those that are not blank, from left to right
 */
public record Row(long number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column; {@code null}: it is empty. */
    public @Nullable Cell at(int column) {
        for (var cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }
}
