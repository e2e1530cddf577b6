package ru.promcluster.exchange;

import java.util.ArrayList;
import java.util.List;
import ru.promcluster.exchange.json.Fault;
import ru.promcluster.exchange.json.FaultSink;

/** The violations of one reading: all are counted, the first ones kept. */
final class Violations implements FaultSink {

    private final int room;
    private final List<Violation> kept = new ArrayList<>();
    private long total;

    Violations(int room) {
        this.room = room;
    }

    @Override
    public boolean count() {
        total++;
        return kept.size() < room;
    }

    @Override
    public void keep(String pointer, Fault fault) {
        kept.add(new Violation(pointer, fault.code(), fault.russian(), fault.english()));
    }

    boolean isEmpty() {
        return total == 0;
    }

    Reading.Refused refusal() {
        return new Reading.Refused(kept, total);
    }
}
