package ru.promcluster.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The end of the audit trail, held by one transaction at a time over all nodes: the only writer there is. */
public final class AuditChain {

    /** Held to the end of the transaction: the next entry needs the hash of this one. */
    private static final String HOLD = "select pg_advisory_xact_lock(7792015)";

    private static final String LAST = "select number, hash from audit_entry order by number desc limit 1";

    private static final String APPEND = "insert into audit_entry"
            + " (number, at, who, action, subject, digest, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    private AuditChain(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits until no other transaction holds the end.
     *
     * @param connection in a transaction that sees what others committed meanwhile (read committed)
     */
    public static AuditChain held(Connection connection) throws SQLException {
        try (var hold = connection.prepareStatement(HOLD)) {
            hold.execute();
        }
        return new AuditChain(connection);
    }

    /**
     * Appends an entry; it stands or falls with the transaction.
     *
     * @param digest SHA-256 of what it was done to; empty where that has none
     */
    public void append(Instant at, String who, String action, String subject, String digest) throws SQLException {
        write(next(at.truncatedTo(ChronoUnit.MICROS), who, action, subject, digest));
    }

    private AuditEntry next(Instant at, String who, String action, String subject, String digest) throws SQLException {
        try (var query = connection.prepareStatement(LAST);
                var last = query.executeQuery()) {
            return last.next()
                    ? new AuditEntry(last.getLong(1) + 1, at, who, action, subject, digest, last.getString(2))
                    : new AuditEntry(1, at, who, action, subject, digest, AuditEntry.BEFORE_THE_FIRST);
        }
    }

    private void write(AuditEntry entry) throws SQLException {
        try (var insert = connection.prepareStatement(APPEND)) {
            insert.setLong(1, entry.number());
            insert.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
            insert.setString(3, entry.who());
            insert.setString(4, entry.action());
            insert.setString(5, entry.subject());
            insert.setString(6, entry.digest());
            insert.setString(7, entry.previousHash());
            insert.setString(8, entry.hash());
            insert.executeUpdate();
        }
    }
}
