package ru.promcluster.history.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import ru.promcluster.history.AuditEntry;

/** The entries of the trail as they are read: each has to continue the one before. */
final class Chain implements Rows {

    static final String QUERY =
            "select number, at, who, action, subject, digest, previous_hash, hash from audit_entry order by number";

    private final Faults faults = new Faults();
    private final Optional<AuditMark> expected;
    private AuditMark last = new AuditMark(0, AuditEntry.BEFORE_THE_FIRST);

    /** @param expected an entry that has to be there */
    Chain(Optional<AuditMark> expected) {
        this.expected = expected;
    }

    @Override
    public void see(ResultSet row) throws SQLException {
        var entry = new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("digest"),
                row.getString("previous_hash"));
        see(entry, row.getString("hash"));
    }

    private void see(AuditEntry entry, String hash) {
        long before = last.number();
        if (entry.number() != before + 1) {
            fault(entry, "перед ней нет записи № " + (before + 1), "there is no entry " + (before + 1) + " before it");
        } else if (!entry.previousHash().equals(last.hash())) {
            fault(entry, "она не продолжает предыдущую", "it does not continue the one before");
        }
        if (!entry.hash().equals(hash)) {
            fault(entry, "её содержание изменено", "its content was changed");
        }
        last = new AuditMark(entry.number(), hash);
        if (expected.isPresent() && expected.get().number() == entry.number() && !last.equals(expected.get())) {
            fault(entry, "у неё не тот хеш, что был отмечен", "its hash is not the one that was noted");
        }
    }

    private void fault(AuditEntry entry, String russian, String english) {
        faults.add(
                "Запись № " + entry.number() + ": " + russian + ".", "Entry " + entry.number() + ": " + english + ".");
    }

    /** The last entry read. */
    AuditMark last() {
        return last;
    }

    /** All faults, once the last entry was read. */
    Faults ended() {
        expected.filter(mark -> mark.number() > last.number())
                .ifPresent(mark -> faults.add(
                        "Журнал обрывается на записи № " + last.number() + ", а отмечена запись № " + mark.number()
                                + ": конец отрезан.",
                        "The trail ends with entry " + last.number() + ", but entry " + mark.number()
                                + " was noted: its end is cut off."));
        return faults;
    }
}
