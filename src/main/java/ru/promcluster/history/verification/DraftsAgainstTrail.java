package ru.promcluster.history.verification;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Each draft has to hold what the trail last says of it, and each in the trail be there. */
final class DraftsAgainstTrail implements Rows {

    static final String QUERY = """
            select coalesce(d.id, a.subject) as id, d.id is null as gone, d.bundle, d.content_sha256, a.digest
            from draft d
            full join (select distinct on (subject) subject, digest from audit_entry where action like 'draft.%'
                    order by subject, number desc) a on a.subject = d.id
            order by 1""";

    private final Faults faults = new Faults();

    @Override
    public void see(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var digest = row.getString("digest");
        if (row.getBoolean("gone")) {
            faults.add(
                    "Черновик " + id + ": записан в журнале, но его нет.",
                    "Draft " + id + ": the trail speaks of it, but it is gone.");
        } else if (digest == null) {
            faults.add("Черновик " + id + ": в журнале его нет.", "Draft " + id + ": the trail does not speak of it.");
        } else if (!digest.equals(row.getString("content_sha256"))
                || !digest.equals(RulesetsAgainstDigest.digest(row.getBytes("bundle")))) {
            faults.add("Черновик " + id + ": содержимое изменено.", "Draft " + id + ": the content was changed.");
        }
    }

    Faults faults() {
        return faults;
    }
}
