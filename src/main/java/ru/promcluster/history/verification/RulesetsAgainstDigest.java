package ru.promcluster.history.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import ru.promcluster.rulebook.RulesetBundle;

/** Each kept ruleset has to have the digest it is kept under; assessments name it, and their seals hold that. */
final class RulesetsAgainstDigest implements Rows {

    static final String QUERY = "select sha256, bundle from ruleset_content order by sha256";

    private final Faults faults = new Faults();

    @Override
    public void see(ResultSet row) throws SQLException {
        var sha256 = row.getString("sha256");
        if (!sha256.equals(digest(row.getBytes("bundle")))) {
            faults.add(
                    "Набор правил " + sha256 + ": сохранённое содержимое изменено.",
                    "Ruleset " + sha256 + ": the stored content was changed.");
        }
    }

    /** The digest of what is in a bundle; empty: it is damaged. */
    static String digest(byte[] bundle) {
        try {
            return RulesetBundle.sha256(bundle);
        } catch (IllegalArgumentException damaged) {
            return "";
        }
    }

    Faults faults() {
        return faults;
    }
}
