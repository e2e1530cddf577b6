package ru.promcluster.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.promcluster.history.database.DatabaseSettings;
import ru.promcluster.history.verification.AuditVerification;

/** What is stored, past all that the product does to it: connections to the database of the tests. */
public final class Stored {

    private Stored() {}

    /** In a transaction as the role that the service works as. */
    public static Connection asService() throws SQLException {
        return connected(DatabaseSettings.USER, DatabaseSettings.PASSWORD);
    }

    /** In a transaction as the role that owns the tables. */
    public static Connection asOwner() throws SQLException {
        return connected(DatabaseSettings.OWNER, DatabaseSettings.OWNER_PASSWORD);
    }

    private static Connection connected(String user, String password) throws SQLException {
        var connection = DriverManager.getConnection(
                System.getProperty(DatabaseSettings.URL), System.getProperty(user), System.getProperty(password));
        connection.setAutoCommit(false);
        return connection;
    }

    /** Carries out a statement, and says how many rows it met. */
    public static int execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The rows of a query, each with its columns joined by a vertical bar. */
    public static List<String> rows(String sql) throws SQLException {
        try (var connection = asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var columns = new ArrayList<String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(rows.getString(column)));
                }
                found.add(String.join("|", columns));
            }
            return found;
        }
    }

    /** What reading the audit trail shows as it is. */
    public static AuditVerification verified() throws SQLException {
        try (var connection = asService()) {
            return AuditVerification.of(connection, Optional.empty());
        }
    }
}
