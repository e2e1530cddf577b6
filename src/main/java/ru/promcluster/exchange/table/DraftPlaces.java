package ru.promcluster.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the values of one application stand in its tables: from a pointer of the contract back to a cell. */
final class DraftPlaces {

    private final Tables tables;
    private final Spool.Kept first;
    private final Map<String, List<Spool.Kept>> rows = new HashMap<>();

    DraftPlaces(Tables tables, Spool.Kept first) {
        this.tables = tables;
        this.first = first;
    }

    /**
     * A cell, or a row as a whole.
     *
     * @param column 0-based; -1: the row as a whole
     */
    record At(Spool.Kept row, int column) {}

    void add(String list, Spool.Kept row) {
        rows.computeIfAbsent(list, absent -> new ArrayList<>()).add(row);
    }

    At of(String pointer) {
        var steps = pointer.split("/", -1);
        var list = steps.length > 2 ? rows.get(steps[1]) : null;
        int element = list != null && steps[2].matches("\\d{1,9}") ? Integer.parseInt(steps[2]) : -1;
        if (list == null || element < 0 || element >= list.size()) {
            return new At(first, applicationColumn(steps));
        }
        var row = list.get(element);
        return new At(row, steps.length > 3 ? tables.head(row.list()).columnOf(steps[3]) : -1);
    }

    private int applicationColumn(String[] steps) {
        var head = tables.head(first.list());
        int inGroup = steps.length > 2 ? head.columnOf(steps[1] + "." + steps[2]) : -1;
        return inGroup >= 0 || steps.length < 2 ? inGroup : head.columnOf(steps[1]);
    }
}
