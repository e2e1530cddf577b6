package ru.promcluster.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.table.cell.TablePart;
import ru.promcluster.exchange.table.layout.Layout;
import ru.promcluster.exchange.table.layout.ListSheet;
import ru.promcluster.exchange.table.layout.Spelling;
import ru.promcluster.verdict.NearestName;

/** Finds out which list each table of a file is, by its name. */
final class PartFinder {

    private static final ListSheet APPLICATIONS = Layout.SHEETS.get(0);

    private final FaultBook faults;

    PartFinder(FaultBook faults) {
        this.faults = faults;
    }

    /**
     * The tables of a file.
     *
     * @param repeated lists that the file has more than once
     */
    record Parts(Map<ListSheet, TablePart> byList, Set<ListSheet> repeated) {}

    static Parts applications(TablePart only) {
        return new Parts(Map.of(APPLICATIONS, only), Set.of());
    }

    Parts find(List<TablePart> parts) {
        Map<ListSheet, TablePart> byList = new HashMap<>();
        Set<ListSheet> repeated = new HashSet<>();
        for (var part : parts) {
            var list = list(part.name());
            if (list == null) {
                reportUnknown(part);
            } else if (byList.putIfAbsent(list, part) != null) {
                faults.add(
                        SheetHead.whole(part, 0),
                        list.isApplications()
                                ? TableFaults.repeatedApplications(list.title())
                                : TableFaults.repeatedSheet(list.title()));
                repeated.add(list);
            }
        }
        if (!byList.containsKey(APPLICATIONS)) {
            var file = parts.isEmpty() ? "" : parts.get(0).file();
            faults.add(
                    new CellPlace(file, null, 0, null, null, null, null),
                    TableFaults.noApplications(APPLICATIONS.title()));
        }
        return new Parts(byList, repeated);
    }

    void reportOthers(String archive, List<String> names) {
        for (var name : names) {
            faults.add(new CellPlace(archive, null, 0, null, null, null, name), TableFaults.noTable(name));
        }
    }

    private static @Nullable ListSheet list(String name) {
        return Layout.SHEETS.stream()
                .filter(list -> list.isNamed(name))
                .findFirst()
                .orElse(null);
    }

    private void reportUnknown(TablePart part) {
        var key = Spelling.key(part.name());
        if (key.equals(Spelling.key(Layout.INSTRUCTIONS)) || key.equals(Spelling.key(Layout.WORDS))) {
            return;
        }
        var known = new ArrayList<String>();
        Layout.SHEETS.forEach(list -> known.add(list.title()));
        var titles = List.copyOf(known);
        Layout.SHEETS.forEach(list -> known.add(list.name()));
        faults.add(
                SheetHead.whole(part, 0),
                TableFaults.unknownSheet(part.name(), NearestName.of(part.name(), known), titles));
    }
}
