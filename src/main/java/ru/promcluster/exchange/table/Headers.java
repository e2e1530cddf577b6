package ru.promcluster.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.cell.Row;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.exchange.table.layout.ListSheet;
import ru.promcluster.exchange.table.layout.Spelling;
import ru.promcluster.verdict.NearestName;

/** Finds out what the columns of a table are by their headers. */
final class Headers {

    /** What a unit may be called besides, by its key; a rouble sign alone has no letters. */
    private static final Map<String, List<String>> UNITS = Map.of(
            "руб", List.of("руб", "рублей", "рубли", "р", "rub", "roubles", "rubles", ""),
            "%", List.of("%", "процентов", "percent"),
            "га", List.of("га", "гектаров", "гектары", "ha"),
            "мвт", List.of("мвт", "мегаватт", "mw"));

    private final Map<String, Column> byKey = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    Headers(ListSheet list) {
        for (var column : list.columns()) {
            for (var name : List.of(column.header(), column.title(), column.name())) {
                byKey.put(Spelling.key(name), column);
                titles.put(Spelling.key(name), name);
            }
        }
    }

    List<ColumnUse> uses(Row row) {
        var uses = new ArrayList<ColumnUse>();
        Map<Column, Integer> seen = new HashMap<>();
        for (var cell : row.cells()) {
            while (uses.size() < cell.column()) {
                uses.add(ColumnUse.Nameless.COLUMN);
            }
            var use = use(Spelling.trimmed(cell.text()));
            var first = use instanceof ColumnUse.Known known ? seen.putIfAbsent(known.column(), cell.column()) : null;
            uses.add(
                    first == null
                            ? use
                            : new ColumnUse.Refused(
                                    use.header(), TableFaults.repeatedColumn(use.header(), Cell.letters(first))));
        }
        return uses;
    }

    private ColumnUse use(String header) {
        var key = Spelling.key(header);
        var column = byKey.get(key);
        return column == null ? withUnit(header) : new ColumnUse.Known(header, column);
    }

    private ColumnUse withUnit(String header) {
        int comma = header.lastIndexOf(',');
        var column = comma < 0 ? null : byKey.get(Spelling.key(header.substring(0, comma)));
        if (column == null || column.unit().isEmpty()) {
            var near = near(header);
            return near.isEmpty()
                    ? new ColumnUse.Extra(header)
                    : new ColumnUse.Refused(header, TableFaults.misspelt(header, near));
        }
        var unit = Spelling.key(header.substring(comma + 1));
        return UNITS.getOrDefault(Spelling.key(column.unit()), List.of()).contains(unit)
                ? new ColumnUse.Known(header, column)
                : new ColumnUse.Refused(header, TableFaults.wrongUnit(header, column.title()));
    }

    /** The known header that this one most likely meant; empty: it is the sender's own. */
    private String near(String header) {
        var key = Spelling.key(header);
        var near = NearestName.of(key, byKey.keySet());
        if (!near.isEmpty()) {
            return titles.getOrDefault(near, near);
        }
        var group = group(header, ':');
        return group != null ? group : orEmpty(group(header, '.'));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The best of a group of columns, such as those of the organisation, whose long names are compared by their ends. */
    private @Nullable String group(String header, char separator) {
        int end = header.indexOf(separator);
        if (end < 0) {
            return null;
        }
        var group = Spelling.key(header.substring(0, end));
        Map<String, String> rests = new LinkedHashMap<>();
        for (var title : titles.values()) {
            int titleEnd = title.indexOf(separator);
            if (titleEnd > 0 && Spelling.key(title.substring(0, titleEnd)).equals(group)) {
                rests.put(Spelling.key(title.substring(titleEnd + 1)), title);
            }
        }
        if (rests.isEmpty()) {
            return null;
        }
        var near = NearestName.of(Spelling.key(header.substring(end + 1)), rests.keySet());
        return near.isEmpty() ? String.join("», «", rests.values()) : rests.get(near);
    }
}
