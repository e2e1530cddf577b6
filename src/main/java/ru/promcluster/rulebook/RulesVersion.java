package ru.promcluster.rulebook;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules as they were published, and the days they are meant for.
 *
 * @param number of the publication; the higher, the newer; 0: a folder, which nobody has published
 * @param from day of force, the first day they judge, in Moscow; {@code null}: from the beginning
 * @param content names what they hold: the same text, the same files
 */
public record RulesVersion(long number, @Nullable LocalDate from, String content) {

    /** A folder or a bundle alone: nothing is dated, it judges every day. */
    static RulesVersion undated(String content) {
        return new RulesVersion(0, null, content);
    }

    boolean isInForce(LocalDate day) {
        return from == null || !from.isAfter(day);
    }

    /**
     * Those that judge any day at all: a newer one takes every day from its own day of force on.
     *
     * @param all by number, the oldest first
     * @return the oldest first, and so by day
     */
    public static List<RulesVersion> reached(List<RulesVersion> all) {
        var reached = new ArrayDeque<RulesVersion>();
        for (int i = all.size() - 1; i >= 0; i--) {
            var newer = reached.peekFirst();
            if (newer == null || all.get(i).beginsBefore(newer)) {
                reached.addFirst(all.get(i));
            }
        }
        return List.copyOf(reached);
    }

    private boolean beginsBefore(RulesVersion other) {
        return other.from != null && (from == null || from.isBefore(other.from));
    }
}
