package ru.promcluster.exchange.table.cell;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One table of a file: a sheet of a workbook, or a text file with separators. */
public interface TablePart {

    /** What the sender calls it: the sheet, or the file without its ending. */
    String name();

    /** The file it stands in, within an archive too. */
    String file();

    /** The sheet it is; {@code null}: the file has no sheets. */
    @Nullable
    String sheet();

    /**
     * Gives every row that is not blank, in order.
     *
     * @throws BrokenPartException it cannot be read to its end
     * @throws TableRefusedException the whole file is to be refused
     */
    void read(Taker taker) throws IOException;

    /** What takes the rows. */
    @FunctionalInterface
    interface Taker {
        void take(Row row) throws IOException;
    }
}
