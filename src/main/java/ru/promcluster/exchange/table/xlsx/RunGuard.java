package ru.promcluster.exchange.table.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import ru.promcluster.exchange.table.cell.Refusals;

/**
 * Bounds what a parser must hold at once: neither a tag nor a text may be longer than a mebibyte, and each ends before the
 * next angle bracket.
 */
final class RunGuard extends FilterInputStream {

    private static final int LONGEST = 1024 * 1024;

    private int run;

    RunGuard(InputStream stream) {
        super(stream);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int at = offset; at < offset + read; at++) {
            run = bytes[at] == '<' ? 0 : run + 1;
            if (run > LONGEST) {
                throw Refusals.limit(
                        "В книге есть тег или текст длиннее " + LONGEST + " байт. Сохраните её заново в Excel.",
                        "The workbook has a tag or text of more than " + LONGEST + " bytes. Save it anew in Excel.");
            }
        }
        return read;
    }
}
