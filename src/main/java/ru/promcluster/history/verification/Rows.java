package ru.promcluster.history.verification;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Something that looks at the rows of a query, one after the other. */
interface Rows {

    int AT_ONCE = 1_000;

    void see(ResultSet row) throws SQLException;

    /** Shows all rows of a query, in bounded memory. */
    static void of(Connection connection, String query, Rows looking) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    looking.see(rows);
                }
            }
        }
    }
}
