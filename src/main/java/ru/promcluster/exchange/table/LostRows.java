package ru.promcluster.exchange.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.verdict.NearestName;

/**
 * Rows of lists that name no known application, by the applications that they may belong to. Such an application must not
 * be judged without them: with fewer rows than were sent it could pass where it does not.
 */
final class LostRows {

    private static final Lost NOTHING = new Lost();

    private final int room;
    private final Map<Integer, Lost> byApplication = new HashMap<>();
    /** Those since the last row that was found: the next one may be of their application. */
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    private @Nullable Owner before;
    private int kept;

    LostRows(int room) {
        this.room = room;
    }

    /** An application that a row was found of. */
    record Owner(int application, String key) {

        /** A key that names none of the applications may mean this one. */
        boolean isMeantBy(String other) {
            return !NearestName.of(other, List.of(key)).isEmpty();
        }
    }

    /**
     * A row.
     *
     * @param column 0-based, of the key
     */
    record LostRow(int list, long row, int column, CellPlace place) {}

    /**
     * A row whose application may be the next.
     *
     * @param key what the next must be near to; {@code null}: anything
     */
    private record Waiting(LostRow row, @Nullable String key) {

        boolean isOf(Owner owner) {
            return key == null || owner.isMeantBy(key);
        }
    }

    /** The rows that may belong to one application. */
    static final class Lost {

        private final List<LostRow> shown = new ArrayList<>();
        private @Nullable LostRow last;
        private long total;

        /** The first ones. */
        List<LostRow> shown() {
            return Collections.unmodifiableList(shown);
        }

        /** How many there are. */
        long total() {
            return total;
        }
    }

    /** A row came whose application is known. */
    void found(int application, String key) {
        before = new Owner(application, key);
        for (var each : waiting) {
            if (each.isOf(before)) {
                add(application, each.row());
            }
        }
        waiting.clear();
    }

    /** A row came whose key says nothing: its neighbours' applications may be its own. */
    void lost(LostRow row) {
        lost(new Waiting(row, null));
    }

    /** A row came whose key is near that of an application; of its neighbours' those may be meant that it is near to as well. */
    void lost(LostRow row, String key, int nearest) {
        add(nearest, row);
        lost(new Waiting(row, key));
    }

    private void lost(Waiting lost) {
        if (before != null && lost.isOf(before)) {
            add(before.application(), lost.row());
        }
        if (waiting.size() == room) {
            waiting.removeFirst(); // the nearer ones say enough
        }
        waiting.add(lost);
    }

    /** The list has ended. */
    void endList() {
        before = null;
        waiting.clear();
    }

    /** Each application keeps its first row, however many there are: that one refuses it. */
    private void add(int application, LostRow row) {
        var lost = byApplication.computeIfAbsent(application, absent -> new Lost());
        if (row.equals(lost.last)) {
            return;
        }
        lost.last = row;
        lost.total++;
        if (kept < room || lost.shown.isEmpty()) {
            kept++;
            lost.shown.add(row);
        }
    }

    Lost of(int application) {
        return byApplication.getOrDefault(application, NOTHING);
    }
}
