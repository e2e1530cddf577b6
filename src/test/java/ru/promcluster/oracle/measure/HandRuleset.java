package ru.promcluster.oracle.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.Outcome;

/**
 * One edition of a ruleset, written out by hand from the law file's table.
 *
 * @param rows what is measured, in the table's order
 * @param manual the rows that come after them, which a person has to look at; all binding
 * @param days days of the edition to judge on: its first, its last if it has one, and others that matter
 */
public record HandRuleset(String id, String edition, List<Row> rows, List<String> manual, List<LocalDate> days) {

    public HandRuleset {
        rows = List.copyOf(rows);
        manual = List.copyOf(manual);
        days = List.copyOf(days);
    }

    /** All ids in the table's order. */
    public List<String> criteria() {
        var ids = new ArrayList<String>();
        for (var row : rows) {
            ids.add(row.id());
        }
        ids.addAll(manual);
        return ids;
    }

    /** What is measured in a complete application. */
    public List<Outcome> outcomes(ClusterApplication application, LocalDate day) {
        return rows.stream().map(row -> row.outcome(application, day)).toList();
    }

    @Override
    public String toString() {
        return id + " " + edition;
    }
}
