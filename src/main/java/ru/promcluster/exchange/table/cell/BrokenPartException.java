package ru.promcluster.exchange.table.cell;

import java.io.IOException;
import ru.promcluster.verdict.Bilingual;

/** A part of the file ends in the middle: the rows before were given, and the rest is not known. */
public final class BrokenPartException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long row;
    private final transient Bilingual why;

    /** The row from which on nothing is known, and why. */
    public BrokenPartException(long row, Bilingual why) {
        super("Row " + row + ": " + why.en());
        this.row = row;
        this.why = why;
    }

    public long row() {
        return row;
    }

    public Bilingual why() {
        return why;
    }
}
