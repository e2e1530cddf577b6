package ru.promcluster.history.verification;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Each assessment that the trail speaks of has to be there. */
final class GoneFromArchive implements Rows {

    static final String QUERY = """
            select a.subject from audit_entry a left join assessment s on s.id = a.subject
            where a.action = 'assessment.kept' and s.id is null order by a.number""";

    private final Faults faults = new Faults();

    @Override
    public void see(ResultSet row) throws SQLException {
        var id = row.getString("subject");
        faults.add(
                "Проверка " + id + ": записана в журнале, но её нет.",
                "Assessment " + id + ": the trail speaks of it, but it is gone.");
    }

    Faults faults() {
        return faults;
    }
}
