package ru.promcluster.history.verification;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Who wrote and who approved a draft has to be in the trail, and nobody whom the trail names may be missing. */
final class HandsAgainstTrail implements Rows {

    static final String QUERY = """
            with kept as (
                    select draft_id as id, name, 'author' as hand, '' as digest from draft_author
                    union all select draft_id, name, 'approver', content_sha256 from draft_approval),
                told as (
                    select distinct subject as id, who as name, 'author' as hand, '' as digest from audit_entry
                    where action in ('draft.created', 'draft.changed', 'draft.submitted')
                    union all select subject, who, 'approver', digest from audit_entry where action = 'draft.approved'),
                kept_counted as (select id, name, hand, digest, count(*) from kept group by 1, 2, 3, 4),
                told_counted as (select id, name, hand, digest, count(*) from told group by 1, 2, 3, 4)
            select id, name, hand from kept_counted k full join told_counted t using (id, name, hand, digest)
            where k.count is distinct from t.count order by 1, 2, 3""";

    private final Faults faults = new Faults();

    @Override
    public void see(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var name = row.getString("name");
        boolean author = row.getString("hand").equals("author");
        faults.add(
                "Черновик " + id + ": " + (author ? "авторство" : "утверждение") + " «" + name
                        + "» не такое, как в журнале.",
                "Draft " + id + ": that " + name + (author ? " wrote it" : " approved it")
                        + " is not as the trail says.");
    }

    Faults faults() {
        return faults;
    }
}
