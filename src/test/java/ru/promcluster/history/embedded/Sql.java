package ru.promcluster.history.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.history.embedded.DatabaseAccess.Login;

/** Says things to a database. */
final class Sql {

    private Sql() {}

    /** A table with one row. */
    static void keepRow(DatabaseAccess access, String text) throws SQLException {
        run(access, access.owner(), "CREATE TABLE IF NOT EXISTS kept (text TEXT NOT NULL)");
        run(access, access.application(), "INSERT INTO kept VALUES ('" + text + "')");
    }

    static List<String> keptRows(DatabaseAccess access) throws SQLException {
        return column(access, "SELECT text FROM kept ORDER BY text");
    }

    static void run(DatabaseAccess access, Login login, String statement) throws SQLException {
        try (var connection = connection(access, login);
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    static List<String> column(DatabaseAccess access, String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = connection(access, access.application());
                var prepared = connection.createStatement();
                var found = prepared.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static Connection connection(DatabaseAccess access, Login login) throws SQLException {
        return DriverManager.getConnection(access.url(), login.user(), login.password());
    }
}
