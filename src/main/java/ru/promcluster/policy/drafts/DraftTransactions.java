package ru.promcluster.policy.drafts;

import java.sql.Connection;
import java.sql.SQLException;
import ru.promcluster.history.AuditChain;
import ru.promcluster.history.drafts.Draft;
import ru.promcluster.history.drafts.Drafts;

/** Transactions of which each is one step of a draft with its entry in the audit trail, or nothing. */
final class DraftTransactions {

    private final Connections database;

    DraftTransactions(Connections database) {
        this.database = database;
    }

    /** Something that is done in a transaction. */
    interface Work<T> {
        T in(Step step) throws SQLException;
    }

    <T> T within(Work<T> work) throws SQLException {
        try (var connection = database.writing()) {
            try {
                var done = work.in(new Step(connection, new Drafts(connection)));
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** What a step works with. */
    record Step(Connection connection, Drafts drafts) {

        /** Waits until no other step is under way, and for as long as this one is, none begins. */
        AuditChain alone() throws SQLException {
            return AuditChain.held(connection);
        }

        void tell(Actor by, String action, Draft draft) throws SQLException {
            alone().append(by.at(), by.name(), action, draft.id(), draft.sha256());
        }

        /** Writes a draft as it has become, and tells the trail. */
        Draft moved(Draft draft, Actor by, String action) throws SQLException {
            drafts.update(draft);
            tell(by, action, draft);
            return DraftDesk.found(drafts.find(draft.id()), draft.id());
        }
    }
}
