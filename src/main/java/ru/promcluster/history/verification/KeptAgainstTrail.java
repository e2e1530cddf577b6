package ru.promcluster.history.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.history.KeptAssessment;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Verdict;

/** Each kept assessment has to be what the trail says was kept, and erased only where the trail says so. */
final class KeptAgainstTrail implements Rows {

    /** The server hashes the texts itself: they need not travel. */
    static final String QUERY = """
            select s.id, s.stored_at, s.application_sha256, s.ruleset_id, s.ruleset_sha256, s.edition, s.as_of, s.language,
                   s.scenario, s.verdict, s.engine_version, s.document_sha256, s.organisation,
                   encode(sha256(s.application), 'hex') as found_application,
                   encode(sha256(s.document), 'hex') as found_document,
                   coalesce(a.times_kept, 0) as times_kept, a.seal, coalesce(a.erased, false) as erased
            from assessment s left join (
                select subject, min(digest) filter (where action = 'assessment.kept') as seal,
                       count(*) filter (where action = 'assessment.kept') as times_kept,
                       bool_or(action = 'assessment.erased') as erased
                from audit_entry group by subject) a on a.subject = s.id
            order by s.id""";

    private final Faults faults = new Faults();

    @Override
    public void see(ResultSet row) throws SQLException {
        var kept = kept(row);
        long timesKept = row.getLong("times_kept");
        if (timesKept != 1) {
            fault(
                    kept,
                    "записей о сохранении в журнале: " + timesKept + ", а должна быть одна",
                    "the trail says " + timesKept + " times that it was kept, and has to say so once");
        } else if (!kept.seal().equals(row.getString("seal"))) {
            fault(
                    kept,
                    "вердикт, отпечатки или другие сведения не те, что записаны в журнале",
                    "verdict, digests or other particulars are not those that the trail speaks of");
        }
        boolean erased = row.getBoolean("erased");
        seeText(
                kept,
                new Text("заключение", "the assessment", kept.documentSha256()),
                row.getString("found_document"),
                erased);
        seeText(
                kept,
                new Text("заявка", "the application", kept.applicationSha256()),
                row.getString("found_application"),
                erased);
    }

    /** One of the two texts of an assessment, and the digest it has to have. */
    private record Text(String russian, String english, String sha256) {}

    private void seeText(KeptAssessment kept, Text text, @Nullable String found, boolean erased) {
        if (erased && found != null) {
            fault(
                    kept,
                    text.russian + ": удаление записано, а данные остались",
                    text.english + " was erased in the trail and is still there");
        } else if (!erased && found == null) {
            fault(
                    kept,
                    text.russian + ": данных нет, а удаление не записано",
                    text.english + " is gone, and the trail knows of no erasure");
        } else if (found != null && !found.equals(text.sha256)) {
            fault(
                    kept,
                    text.russian + ": данные изменены после записи",
                    text.english + " was changed after it was kept");
        }
    }

    private void fault(KeptAssessment kept, String russian, String english) {
        faults.add("Проверка " + kept.id() + ": " + russian + ".", "Assessment " + kept.id() + ": " + english + ".");
    }

    Faults faults() {
        return faults;
    }

    /** What its seal is over; the rest is not read. */
    private static KeptAssessment kept(ResultSet row) throws SQLException {
        return new KeptAssessment(
                row.getString("id"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                null,
                row.getString("application_sha256"),
                null,
                row.getString("ruleset_id"),
                row.getString("ruleset_sha256"),
                row.getString("edition"),
                row.getObject("as_of", LocalDate.class),
                Language.valueOf(row.getString("language")),
                Scenario.valueOf(row.getString("scenario")),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("engine_version"),
                row.getString("document_sha256"),
                row.getString("organisation"),
                null);
    }
}
