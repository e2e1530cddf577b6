package ru.promcluster.exchange.table.cell;

/**
 * How much a table file may hold. What is larger is refused before it costs memory.
 *
 * @param maxFileBytes bytes of the file as it was sent
 * @param maxParts files within an archive, parts of a workbook
 * @param maxInflatedBytes bytes of all parts together once unpacked
 * @param maxRatio how many times its packed size a part may unpack to; parts up to a mebibyte are let pass
 * @param maxSheets sheets of a workbook, files of a CSV set
 * @param maxRows rows of one sheet
 * @param maxColumns columns of one sheet
 * @param maxCellText characters (UTF-16 units) of one cell
 * @param maxTextTableBytes UTF-8 bytes of the texts that a workbook's cells share; they are kept in memory
 * @param maxApplications applications of one file; each costs some hundred bytes of memory while the file is read
 */
public record TableLimits(
        long maxFileBytes,
        int maxParts,
        long maxInflatedBytes,
        int maxRatio,
        int maxSheets,
        int maxRows,
        int maxColumns,
        int maxCellText,
        int maxTextTableBytes,
        int maxApplications) {

    private static final int MEBIBYTE = 1024 * 1024;

    public static final TableLimits DEFAULT = new TableLimits(
            256L * MEBIBYTE, 1_000, 2_048L * MEBIBYTE, 250, 50, 1_048_576, 500, 32_767, 64 * MEBIBYTE, 200_000);

    public TableLimits {
        long least = Math.min(
                Math.min(Math.min(maxFileBytes, maxParts), Math.min(maxInflatedBytes, maxRatio)),
                Math.min(
                        Math.min(Math.min(maxSheets, maxRows), Math.min(maxColumns, maxCellText)),
                        Math.min(maxTextTableBytes, maxApplications)));
        if (least < 1) {
            throw new IllegalArgumentException("A limit of a table is " + least + "; the least is 1");
        }
    }

    /** A part of so few unpacked bytes harms nobody, however well it packs. */
    static final int HARMLESS_BYTES = MEBIBYTE;
}
