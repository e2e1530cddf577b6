package ru.promcluster.exchange.results;

import java.io.IOException;

/** All rows of a job in the order of the file, as often as they are asked for. */
public interface ResultRows {

    /** Shows every row to the visitor, the first one first. */
    void each(Visitor visitor) throws IOException;

    /** Somebody who looks at one row after the other and keeps none. */
    interface Visitor {
        void visit(ResultRow row) throws IOException;
    }
}
