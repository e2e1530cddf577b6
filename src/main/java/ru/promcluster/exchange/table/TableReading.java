package ru.promcluster.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.json.Fault;
import ru.promcluster.exchange.table.cell.BrokenPartException;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.cell.Refusals;
import ru.promcluster.exchange.table.cell.Row;
import ru.promcluster.exchange.table.cell.TableLimits;
import ru.promcluster.exchange.table.cell.TablePart;
import ru.promcluster.exchange.table.layout.Layout;
import ru.promcluster.exchange.table.layout.ListSheet;

/** Reads every table of a file once and puts its rows aside by application. */
final class TableReading {

    /** All keys are kept in memory while the file is read. */
    private static final int LONGEST_KEY = 200;

    private final TableLimits limits;
    private final Spool spool;
    private final FaultBook faults;
    private final KnownKeys applications = new KnownKeys();
    private final LostRows lost;
    private final List<@Nullable SheetHead> heads = new ArrayList<>();
    private final Set<ListSheet> broken = new HashSet<>();
    private final Map<Integer, Long> repeated = new HashMap<>();

    TableReading(TableLimits limits, Spool spool, FaultBook faults) {
        this.limits = limits;
        this.spool = spool;
        this.faults = faults;
        lost = new LostRows(faults.room());
        Layout.SHEETS.forEach(list -> heads.add(null));
    }

    /** What the file's tables are, once they are read. */
    Tables read(Map<ListSheet, TablePart> parts) throws IOException {
        for (var list : Layout.SHEETS) {
            var part = parts.get(list);
            if (part != null) {
                read(list, part);
            }
        }
        return new Tables(heads, broken, repeated, lost);
    }

    /** The list of this part counts as not known. */
    void breakList(ListSheet list) {
        broken.add(list);
    }

    private void read(ListSheet list, TablePart part) throws IOException {
        var sheet = new Sheet(list, part);
        try {
            part.read(sheet);
        } catch (BrokenPartException cut) {
            faults.add(SheetHead.whole(part, cut.row()), TableFaults.brokenPart(cut.why(), !list.isApplications()));
            broken.add(list);
        }
        lost.endList();
        if (sheet.head == null && list.isApplications() && !broken.contains(list)) {
            faults.add(SheetHead.whole(part, 0), TableFaults.noHeader(list.title()));
        }
    }

    /** One table: its first row are the headers. */
    private final class Sheet implements TablePart.Taker {

        private final ListSheet list;
        private final TablePart part;
        private final BitSet nameless = new BitSet();
        private @Nullable SheetHead head;
        private int key;

        Sheet(ListSheet list, TablePart part) {
            this.list = list;
            this.part = part;
        }

        @Override
        public void take(Row row) throws IOException {
            if (head == null) {
                readHead(row);
            } else if (key >= 0) {
                readRow(head, row);
            }
        }

        private void readHead(Row row) {
            head = new SheetHead(list, part.file(), part.sheet(), row.number(), new Headers(list).uses(row));
            heads.set(head.order(), head);
            key = head.columnOf(list.key().name());
            for (int column = 0; column < head.uses().size(); column++) {
                if (head.use(column) instanceof ColumnUse.Refused refused) {
                    faults.add(head.headerPlace(column), refused.fault());
                }
            }
            for (var column : list.columns()) {
                if (column.isRequired() && head.columnOf(column.name()) < 0) {
                    faults.add(SheetHead.whole(part, row.number()), TableFaults.missingColumn(column.title()));
                }
            }
            if (key < 0) {
                broken.add(list);
            }
        }

        private void readRow(SheetHead headers, Row row) throws IOException {
            reportNameless(headers, row);
            var application = headers.key(row, list.key().name());
            if (application == null) {
                lose(headers, row, TableFaults.missingKey(list.key().title()));
            } else if (application.length() > LONGEST_KEY) {
                lose(headers, row, TableFaults.longKey(application.length(), LONGEST_KEY));
            } else if (list.isApplications()) {
                var number = newApplication(headers, row, application);
                if (number != null) {
                    spool.put(number, headers.order(), new Row(row.number(), used(headers, row)));
                }
            } else {
                readElement(headers, row, application);
            }
        }

        private void readElement(SheetHead headers, Row row, String application) throws IOException {
            var number = applications.number(application);
            if (number == null) {
                loseUnknown(headers, row, application);
            } else {
                lost.found(number, application);
                spool.put(number, headers.order(), new Row(row.number(), used(headers, row)));
            }
        }

        private @Nullable Integer newApplication(SheetHead headers, Row row, String application) throws IOException {
            var first = applications.number(application);
            if (first != null) {
                long firstRow = spool.firstRow(first).row().number();
                repeated.putIfAbsent(first, row.number());
                faults.add(headers.place(row, key), TableFaults.repeatedKey(application, firstRow));
                return null;
            }
            if (applications.size() == limits.maxApplications()) {
                throw Refusals.limit(
                        "Заявок в файле больше " + limits.maxApplications() + ". Разделите его на несколько.",
                        "The file has more than " + limits.maxApplications() + " applications. Split it.");
            }
            int number = spool.newApplication();
            applications.add(application, number);
            return number;
        }

        /** Of the applications themselves no row is lost to another one. */
        private void lose(SheetHead headers, Row row, Fault why) {
            faults.add(headers.place(row, key), why);
            if (!list.isApplications()) {
                lost.lost(lostRow(headers, row));
            }
        }

        private void loseUnknown(SheetHead headers, Row row, String application) {
            var near = applications.nearest(application);
            var nearest = applications.number(near);
            var title = Layout.SHEETS.get(0).title();
            if (nearest == null) {
                lose(headers, row, TableFaults.unknownKey(application, near, title));
            } else {
                faults.add(headers.place(row, key), TableFaults.unknownKey(application, near, title));
                lost.lost(lostRow(headers, row), application, nearest);
            }
        }

        private LostRows.LostRow lostRow(SheetHead headers, Row row) {
            return new LostRows.LostRow(headers.order(), row.number(), key, headers.place(row, key));
        }

        private void reportNameless(SheetHead headers, Row row) {
            for (var cell : row.cells()) {
                if (headers.use(cell.column()) instanceof ColumnUse.Nameless && !nameless.get(cell.column())) {
                    nameless.set(cell.column());
                    faults.add(headers.place(row, cell.column()), TableFaults.namelessColumn());
                }
            }
        }

        /** The cells that say something: of the sender's own columns only those of the applications come back. */
        private List<Cell> used(SheetHead headers, Row row) {
            return row.cells().stream()
                    .filter(cell -> {
                        var use = headers.use(cell.column());
                        boolean isExtra = use instanceof ColumnUse.Extra;
                        return isExtra ? list.isApplications() : !(use instanceof ColumnUse.Nameless);
                    })
                    .toList();
        }
    }
}
