package ru.promcluster.exchange.table;

import ru.promcluster.exchange.json.Fault;
import ru.promcluster.exchange.table.layout.Column;

/** What a column of the sender's table is. */
sealed interface ColumnUse {

    /** The text above the column. */
    String header();

    record Known(String header, Column column) implements ColumnUse {}

    /** The sender's own: it comes back with the results. */
    record Extra(String header) implements ColumnUse {}

    /** Its header is at fault: whatever stands below it is refused, so that it does not turn into "not known". */
    record Refused(String header, Fault fault) implements ColumnUse {}

    /** It has no header. */
    record Nameless() implements ColumnUse {

        static final Nameless COLUMN = new Nameless();

        @Override
        public String header() {
            return "";
        }
    }
}
