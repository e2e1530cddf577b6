package ru.promcluster.exchange.table;

import java.util.ArrayList;
import java.util.List;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.json.Fault;

/** The faults of a file that belong to no application: all are counted, the first ones kept. */
final class FaultBook {

    private final int room;
    private final List<Violation> kept = new ArrayList<>();
    private long total;

    FaultBook(int room) {
        this.room = room;
    }

    /** So many are kept. */
    int room() {
        return room;
    }

    void add(CellPlace place, Fault fault) {
        total++;
        if (kept.size() < room) {
            kept.add(new Violation("", fault.code(), fault.russian(), fault.english(), place));
        }
    }

    FileFaults faults() {
        return new FileFaults(kept, total);
    }
}
