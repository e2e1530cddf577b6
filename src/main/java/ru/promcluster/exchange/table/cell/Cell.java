package ru.promcluster.exchange.table.cell;

/**
 * A cell that is not empty.
 *
 * @param column 0-based
 * @param text what stands there: a number with a point and no grouping, a day as {@code 2024-04-15} or
 *     {@code 2024-04-15T12:30}, {@code true} or {@code false}, an error such as {@code #N/A}; empty for {@code NO_VALUE}
 */
public record Cell(int column, Kind kind, String text) {

    /** What the file says that the cell holds. */
    public enum Kind {
        /** A text, also one with a number in it. A file without kinds has nothing else. */
        TEXT,
        NUMBER,
        /** A number that the cell's format shows as per cent, as it is shown: 21.5 for a stored 0.215. */
        PERCENT,
        /** A number that the cell's format shows as a day. */
        DAY,
        FLAG,
        /** A formula came to no value. */
        ERROR,
        /** A formula whose value was never stored. */
        NO_VALUE
    }

    private static final int LETTERS = 26;

    /** The letters of a column as spreadsheets show them: 0 is A, 27 is AB. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
