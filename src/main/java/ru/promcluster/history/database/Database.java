package ru.promcluster.history.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;
import ru.promcluster.history.embedded.DatabaseAccess;
import ru.promcluster.history.embedded.DatabaseRefused;
import ru.promcluster.history.embedded.EmbeddedDatabase;

/** The database of this process: the one it is given, else the embedded one, which runs until this is closed. */
public final class Database implements AutoCloseable {

    private static final int CONNECTING_SECONDS = 30;

    private final DatabaseAccess access;

    @Nullable
    private final EmbeddedDatabase embedded;

    private Database(DatabaseAccess access, @Nullable EmbeddedDatabase embedded) {
        this.access = access;
        this.embedded = embedded;
    }

    /**
     * Starts the embedded one unless another is given; to that one nobody connects yet.
     *
     * @throws DatabaseRefused the embedded one cannot be used, and why
     */
    public static Database open(DatabaseSettings settings) {
        if (settings.given().isPresent()) {
            return new Database(settings.given().get(), null);
        }
        var embedded = EmbeddedDatabase.start(settings.directory(), settings.patience());
        return new Database(embedded.access(), embedded);
    }

    /**
     * A database to look into: the given one, or the embedded one whoever runs it. Where nobody does, it runs until this
     * is closed; where there is none, none is made.
     *
     * @throws DatabaseRefused there is none, or it cannot be used, and why
     */
    public static Database existing(DatabaseSettings settings) {
        if (settings.given().isPresent()) {
            return open(settings);
        }
        return EmbeddedDatabase.running(settings.directory())
                .map(access -> new Database(access, null))
                .orElseGet(() -> open(settings));
    }

    /** A connection in a transaction that changes nothing and sees one moment, as the role that the service works as. */
    public Connection reading() throws SQLException {
        var connection = writing();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    /**
     * A connection in a transaction that sees what others commit, as the role that the service works as; what is not
     * committed did not happen.
     */
    public Connection writing() throws SQLException {
        var login = access.application();
        var properties = new Properties();
        if (!login.user().isEmpty()) {
            properties.setProperty(PGProperty.USER.getName(), login.user());
            properties.setProperty(PGProperty.PASSWORD.getName(), login.password());
        }
        properties.setProperty(PGProperty.LOGIN_TIMEOUT.getName(), String.valueOf(CONNECTING_SECONDS));
        var connection = DriverManager.getConnection(access.url(), properties);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    public DatabaseAccess access() {
        return access;
    }

    public boolean isEmbedded() {
        return embedded != null;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
