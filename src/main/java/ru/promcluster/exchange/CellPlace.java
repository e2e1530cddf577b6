package ru.promcluster.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Where in the sender's table a value stands.
 *
 * @param file name of the file, within an archive too
 * @param sheet name of the sheet; {@code null}: the file has no sheets
 * @param row 1-based, the header counted; 0: the sheet as a whole
 * @param column letter of the column, such as {@code AB}; {@code null}: the row as a whole
 * @param header text above the column
 * @param id the sender's own id of the row
 * @param read what stands there, cut where it is long
 */
public record CellPlace(
        String file,
        @Nullable String sheet,
        long row,
        @Nullable String column,
        @Nullable String header,
        @Nullable String id,
        @Nullable String read) {}
