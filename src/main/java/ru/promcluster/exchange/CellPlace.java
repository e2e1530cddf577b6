package ru.promcluster.exchange;

import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Language;

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
        @Nullable String read) {

    /** For people: {@code лист «Участники», строка 17, столбец K «Выручка»}. */
    public String told(Language language) {
        return switch (language) {
            case RU -> told("лист «%s»", "файл «%s»", ", строка %d", ", столбец %s", " «%s»");
            case EN -> told("sheet “%s”", "file “%s”", ", row %d", ", column %s", " “%s”");
        };
    }

    private String told(String ofSheet, String ofFile, String ofRow, String ofColumn, String ofHeader) {
        return (sheet == null ? ofFile.formatted(file) : ofSheet.formatted(sheet))
                + (row == 0 ? "" : ofRow.formatted(row))
                + (column == null ? "" : ofColumn.formatted(column))
                + (header == null ? "" : ofHeader.formatted(header));
    }
}
