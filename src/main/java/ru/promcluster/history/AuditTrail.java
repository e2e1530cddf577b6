package ru.promcluster.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.hibernate.Session;

/**
 * The audit trail: who did what, when. Entries are appended within the transaction of what they speak of, one after the
 * other over all nodes; nothing in the product changes or deletes one, and the database refuses it.
 */
@ApplicationScoped
public class AuditTrail {

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
        session.doWork(connection -> AuditChain.held(connection).append(clock.instant(), who, action, subject, digest));
    }
}
