package ru.promcluster.history.database;

import org.jspecify.annotations.Nullable;
import ru.promcluster.history.embedded.DatabaseAccess;
import ru.promcluster.history.embedded.DatabaseRefused;
import ru.promcluster.history.embedded.EmbeddedDatabase;

/** The database of this process: the one it is given, else the embedded one, which runs until this is closed. */
public final class Database implements AutoCloseable {

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
