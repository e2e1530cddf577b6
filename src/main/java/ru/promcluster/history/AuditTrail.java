package ru.promcluster.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.hibernate.Session;

/**
 * The audit trail: who did what, when. Entries are appended within the transaction of what they speak of, one after the
 * other over all nodes; nothing in the product changes or deletes one, and the database refuses it.
 */
@ApplicationScoped
public class AuditTrail {

    /** Held to the end of the transaction: the next entry needs the hash of this one. */
    private static final long ONE_AT_A_TIME = 779_2015;

    private final Session session;
    private final Clock clock;

    AuditTrail(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * Appends an entry; it stands or falls with the transaction around it.
     *
     * @param digest SHA-256 of what it was done to; empty where that has none
     */
    @Transactional(TxType.MANDATORY)
    public void append(String who, String action, String subject, String digest) {
        session.createNativeQuery("select pg_advisory_xact_lock(" + ONE_AT_A_TIME + ")", Object.class)
                .getSingleResult();
        var last = session.createQuery("from AuditRow order by number desc", AuditRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        var entry = new AuditEntry(
                last.map(row -> row.number + 1).orElse(1L),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                who,
                action,
                subject,
                digest,
                last.map(row -> row.hash).orElse(AuditEntry.BEFORE_THE_FIRST));
        session.persist(row(entry));
    }

    private static AuditRow row(AuditEntry entry) {
        var row = new AuditRow();
        row.number = entry.number();
        row.at = entry.at();
        row.who = entry.who();
        row.action = entry.action();
        row.subject = entry.subject();
        row.digest = entry.digest();
        row.previousHash = entry.previousHash();
        row.hash = entry.hash();
        return row;
    }
}
