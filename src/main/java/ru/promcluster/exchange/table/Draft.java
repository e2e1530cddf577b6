package ru.promcluster.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.promcluster.exchange.json.Fault;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.layout.Layout;
import ru.promcluster.exchange.table.value.CellValue;

/** One application being put together from its rows: the values that its cells say, as the contract has them. */
final class Draft {

    private final Tables tables;
    private final DraftPlaces places;
    private final Map<String, Object> application = new LinkedHashMap<>();
    private final Map<String, List<Object>> lists = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    /** A fault of a cell. */
    record Found(String pointer, Spool.Kept row, int column, Fault fault) {}

    Draft(Tables tables, List<Spool.Kept> rows, DraftPlaces places) {
        this.tables = tables;
        this.places = places;
        rows.forEach(this::take);
        takeEmptyLists(rows.get(0));
    }

    private void take(Spool.Kept row) {
        var head = tables.head(row.list());
        if (head.list().isApplications()) {
            row.row().cells().forEach(cell -> take(row, cell, "", application));
        } else if (!tables.broken().contains(head.list())) {
            var list = lists.computeIfAbsent(head.list().name(), absent -> new ArrayList<>());
            var element = new LinkedHashMap<String, Object>();
            var pointer = "/" + head.list().name() + "/" + list.size();
            row.row().cells().forEach(cell -> take(row, cell, pointer, element));
            list.add(element);
            application.put(head.list().name(), list);
            places.add(head.list().name(), row);
        }
    }

    private void take(Spool.Kept row, Cell cell, String pointer, Map<String, Object> into) {
        var use = tables.head(row.list()).use(cell.column());
        if (use instanceof ColumnUse.Refused refused) {
            found.add(new Found(pointer, row, cell.column(), refused.fault()));
        } else if (use instanceof ColumnUse.Known known
                && !known.column().name().equals(Layout.APPLICATION)) {
            var field = known.column();
            var value = CellValue.of(field, cell);
            if (value instanceof CellValue.Good good) {
                put(field, good.value(), into);
            } else if (value instanceof CellValue.Wrong wrong) {
                found.add(new Found(pointer + "/" + field.name().replace('.', '/'), row, cell.column(), wrong.fault()));
            }
        }
    }

    @SuppressWarnings("unchecked") // only this class puts groups into the application
    private static void put(Column column, Object value, Map<String, Object> into) {
        int dot = column.name().indexOf('.');
        if (dot < 0) {
            into.put(column.name(), value);
        } else {
            var group = (Map<String, Object>) into.computeIfAbsent(
                    column.name().substring(0, dot), absent -> new LinkedHashMap<String, Object>());
            group.put(column.name().substring(dot + 1), value);
        }
    }

    /** A list that is named as empty is known, and holds nothing. */
    private void takeEmptyLists(Spool.Kept row) {
        var named = application.remove(Layout.EMPTY);
        for (var name : named instanceof List<?> list ? list : List.of()) {
            var list = Layout.SHEETS.stream()
                    .filter(sheet -> sheet.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            if (lists.containsKey(list.name())) {
                int column = tables.head(row.list()).columnOf(Layout.EMPTY);
                found.add(new Found("/" + list.name(), row, column, TableFaults.emptyWithRows(list.title())));
            } else if (!tables.broken().contains(list)) {
                application.put(list.name(), List.of());
            }
        }
    }

    Map<String, Object> application() {
        return application;
    }

    /** The faults of cells, in the order of the tables. */
    List<Found> found() {
        return found;
    }
}
