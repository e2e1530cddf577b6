package ru.promcluster.exchange.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Json;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.json.Fault;

/** Reads an application from its rows: the faults of its cells and those of the contract come together. For any thread. */
final class DraftReader {

    /** An array costs at least a byte of JSON for so many bytes of a row; more need not be put together at all. */
    private static final int ROOM = 4;

    private static final Comparator<Placed> ORDER =
            Comparator.comparingInt(Placed::list).thenComparingLong(Placed::row).thenComparingInt(Placed::column);

    private final Tables tables;
    private final Limits limits;
    private final ApplicationReader reader;

    DraftReader(Tables tables, Limits limits) {
        this.tables = tables;
        this.limits = limits;
        reader = new ApplicationReader(limits);
    }

    private record Placed(int list, long row, int column, Violation violation) {}

    /** So many bytes of rows may an application have. */
    long room() {
        return (long) limits.maxBytes() * ROOM;
    }

    Reading read(int number, List<Spool.Kept> rows) {
        var places = new DraftPlaces(tables, rows.get(0));
        var draft = new Draft(tables, rows, places);
        var reading = reader.read(json(draft.application()));
        var found = new ArrayList<Placed>();
        for (var cell : draft.found()) {
            found.add(placed(new DraftPlaces.At(cell.row(), cell.column()), cell.pointer(), cell.fault()));
        }
        var again = tables.repeated().get(number);
        if (again != null) {
            found.add(repeated(rows.get(0), again));
        }
        var lost = tables.lost().of(number);
        if (reading instanceof Reading.Accepted && found.isEmpty() && lost.total() == 0) {
            return reading;
        }
        long hidden = reading instanceof Reading.Refused refused ? addContractFaults(refused, places, found) : 0;
        hidden += lost.total() - lost.shown().size();
        lost.shown().forEach(row -> found.add(lost(row)));
        found.sort(ORDER);
        return new Reading.Refused(
                found.stream()
                        .map(Placed::violation)
                        .limit(limits.maxViolations())
                        .toList(),
                found.size() + hidden);
    }

    private static byte[] json(Map<String, Object> application) {
        return Json.bytes(out -> write(application, out));
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            out.writeStartObject();
            for (var field : fields.entrySet()) {
                out.writeFieldName(String.valueOf(field.getKey()));
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> elements) {
            out.writeStartArray();
            for (var element : elements) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }

    private Placed repeated(Spool.Kept row, long again) {
        var head = tables.head(row.list());
        int column = head.columnOf("id");
        var key = head.key(row.row(), "id");
        return placed(new DraftPlaces.At(row, column), "/id", TableFaults.repeatedKey(String.valueOf(key), again));
    }

    /** Gives how many were counted but not shown. A value that its cell does not say is not missing besides. */
    private long addContractFaults(Reading.Refused refused, DraftPlaces places, List<Placed> found) {
        var known = found.stream()
                .map(placed -> placed.violation().pointer())
                .collect(Collectors.toCollection(HashSet::new));
        var wording = new ContractWording(tables, places);
        for (var violation : refused.violations()) {
            if (!known.contains(violation.pointer())) {
                var at = places.of(violation.pointer());
                found.add(placed(at, violation.pointer(), wording.fault(violation, at)));
            }
        }
        return refused.total() - refused.violations().size();
    }

    private Placed placed(DraftPlaces.At at, String pointer, Fault fault) {
        var place = tables.head(at.row().list()).place(at.row().row(), at.column());
        return new Placed(
                at.row().list(),
                at.row().row().number(),
                at.column(),
                new Violation(pointer, fault.code(), fault.russian(), fault.english(), place));
    }

    private Placed lost(LostRows.LostRow row) {
        var list = tables.head(row.list()).list();
        var fault = TableFaults.lostRow(row.row(), list.title());
        return new Placed(
                row.list(),
                row.row(),
                row.column(),
                new Violation("/" + list.name(), fault.code(), fault.russian(), fault.english(), row.place()));
    }

    /** An application whose rows are more than any limit of JSON would let pass: it is not put together at all. */
    Reading tooLarge(Spool.Kept row, long bytes) {
        var placed = placed(new DraftPlaces.At(row, -1), "", TableFaults.tooManyRows(bytes, room()));
        return new Reading.Refused(List.of(placed.violation()), 1);
    }

    /** The sender's own columns of the applications, by header. */
    Map<String, String> extra(Spool.Kept row) {
        var head = tables.head(row.list());
        var extra = new LinkedHashMap<String, String>();
        for (int column = 0; column < head.uses().size(); column++) {
            if (head.use(column) instanceof ColumnUse.Extra own) {
                var cell = row.row().at(column);
                extra.merge(own.header(), cell == null ? "" : cell.text(), (first, second) -> first + "; " + second);
            }
        }
        return extra;
    }
}
