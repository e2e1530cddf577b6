package ru.promcluster.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.verdict.Bilingual;

/**
 * What reading the whole audit trail showed. A trail cut off at its end is whole in itself: whoever has to notice that
 * keeps the last number and hash elsewhere and compares.
 *
 * @param entries number of the last entry read
 * @param lastHash hash of the last entry read
 * @param faults where the trail is broken, or what was kept does not agree with it; the first hundred of each kind
 */
public record AuditVerification(long entries, String lastHash, List<Bilingual> faults) {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int MOST_FAULTS = 100;

    private static final String TRAIL =
            "select number, at, who, action, subject, digest, previous_hash, hash from audit_entry order by number";

    /** Assessments whose document is not the one that was kept. */
    private static final String CHANGED = """
            select s.id from assessment s left join audit_entry a on a.subject = s.id and a.action = 'assessment.kept'
            where a.number is null or a.digest <> s.document_sha256
               or encode(sha256(s.document), 'hex') <> s.document_sha256
            order by s.id limit 100""";

    /** Assessments that were kept once and are not there. */
    private static final String GONE = """
            select a.subject from audit_entry a left join assessment s on s.id = a.subject
            where a.action = 'assessment.kept' and s.id is null order by a.number limit 100""";

    public AuditVerification {
        faults = List.copyOf(faults);
    }

    public boolean isUnbroken() {
        return faults.isEmpty();
    }

    /**
     * Reads the trail from its first entry and compares what is kept with it.
     *
     * @param connection in a transaction, or else the whole trail is read into memory
     */
    public static AuditVerification of(Connection connection) throws SQLException {
        var chain = new Chain();
        read(connection, TRAIL, chain::add);
        var faults = new ArrayList<>(chain.faults);
        read(
                connection,
                CHANGED,
                row -> faults.add(new Bilingual(
                        "Проверка " + row.getString(1) + ": сохранённый текст не тот, что записан в журнале.",
                        "Assessment " + row.getString(1)
                                + ": the stored text is not the one that the trail speaks of.")));
        read(
                connection,
                GONE,
                row -> faults.add(new Bilingual(
                        "Проверка " + row.getString(1) + ": записана в журнале, но её нет.",
                        "Assessment " + row.getString(1) + ": the trail speaks of it, but it is gone.")));
        return new AuditVerification(chain.last, chain.lastHash, faults);
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String query, Row row) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        }
    }

    /** The entries read so far. */
    private static final class Chain {

        private final List<Bilingual> faults = new ArrayList<>();
        private long last;
        private String lastHash = AuditEntry.BEFORE_THE_FIRST;

        void add(ResultSet row) throws SQLException {
            var entry = new AuditEntry(
                    row.getLong("number"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("who"),
                    row.getString("action"),
                    row.getString("subject"),
                    row.getString("digest"),
                    row.getString("previous_hash"));
            var hash = row.getString("hash");
            if (entry.number() != last + 1) {
                fault(entry, "перед ней нет записи № " + (last + 1), "there is no entry " + (last + 1) + " before it");
            } else if (!entry.previousHash().equals(lastHash)) {
                fault(entry, "она не продолжает предыдущую", "it does not continue the one before");
            }
            if (!entry.hash().equals(hash)) {
                fault(entry, "её содержание изменено", "its content was changed");
            }
            last = entry.number();
            lastHash = hash;
        }

        private void fault(AuditEntry entry, String russian, String english) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(new Bilingual(
                        "Запись № " + entry.number() + ": " + russian + ".",
                        "Entry " + entry.number() + ": " + english + "."));
            }
        }
    }
}
