package ru.promcluster.web;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Tells a database that cannot be reached from a mistake of our own: the one passes, the other does not. */
final class DatabaseTrouble {

    /** Classes of SQLSTATE: no connection, out of resources, an operator ended it. */
    private static final List<String> AWAY = List.of("08", "53", "57P");

    private DatabaseTrouble() {}

    /** Whether somewhere below is the word of the driver, or of the pool, that there is no connection. */
    static boolean isAway(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .limit(20) // causes may run in a circle
                .anyMatch(one -> one instanceof SQLException refused && isAway(refused));
    }

    private static boolean isAway(SQLException refused) {
        var state = refused.getSQLState();
        // The pool that waited in vain for a connection throws without a state.
        return state == null || AWAY.stream().anyMatch(state::startsWith);
    }
}
