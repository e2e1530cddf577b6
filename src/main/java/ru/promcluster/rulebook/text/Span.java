package ru.promcluster.rulebook.text;

/**
 * A stretch of a text file. Lines and columns begin with 1; a column counts UTF-16 units, as editors do.
 *
 * @param line 0: the file as a whole
 * @param column 0: the line as a whole
 * @param endLine line of the end; that of the beginning, where the stretch is on one line
 * @param endColumn the column after the last character; not before the beginning
 */
public record Span(int line, int column, int endLine, int endColumn) {

    /** The file as a whole. */
    public static final Span FILE = new Span(0, 0, 0, 0);

    public Span {
        if (line < 0 || column < 0 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "No stretch begins at " + line + ":" + column + " and ends at " + endLine + ":" + endColumn);
        }
    }

    /** A place of which only the beginning is known. */
    public static Span at(int line, int column) {
        return new Span(line, column, line, column);
    }

    /** A word of a line. */
    public static Span word(int line, int column, int length) {
        return new Span(line, column, line, column + length);
    }

    /** The same stretch where lines were left out before it. */
    public Span lower(int lines) {
        return line == 0 ? this : new Span(line + lines, column, endLine + lines, endColumn);
    }
}
