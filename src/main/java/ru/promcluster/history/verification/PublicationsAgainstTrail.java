package ru.promcluster.history.verification;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Each publication of rules has to be in the trail with its day of force and the digest of what it holds, and each in the
 * trail be there.
 */
final class PublicationsAgainstTrail implements Rows {

    static final String QUERY = """
            select coalesce(p.subject, a.subject) as number, p.subject is null as gone, p.bundle, a.digest
            from (select number || coalesce(' from ' || day_of_force, '') as subject, bundle from rules_publication) p
            full join (select subject, digest from audit_entry where action in ('rules.published', 'rules.rolled-back')) a
                on a.subject = p.subject
            order by 1""";

    private final Faults faults = new Faults();

    @Override
    public void see(ResultSet row) throws SQLException {
        var number = row.getString("number");
        var digest = row.getString("digest");
        if (row.getBoolean("gone")) {
            faults.add(
                    "Публикация правил № " + number + ": записана в журнале, но её нет.",
                    "Publication " + number + ": the trail speaks of it, but it is gone.");
        } else if (digest == null) {
            faults.add(
                    "Публикация правил № " + number + ": в журнале её нет.",
                    "Publication " + number + ": the trail does not speak of it.");
        } else if (!digest.equals(RulesetsAgainstDigest.digest(row.getBytes("bundle")))) {
            faults.add(
                    "Публикация правил № " + number + ": содержимое изменено.",
                    "Publication " + number + ": the content was changed.");
        }
    }

    Faults faults() {
        return faults;
    }
}
