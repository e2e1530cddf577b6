package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Unit;

/** Days that the application tells, or leaves out, of things that surely or perhaps count. */
public final class Days {

    private final List<Day> days;
    private final Unlisted unlisted;
    private final List<String> list;

    /** @param list pointer of the list that they stand in; empty: it is not given */
    Days(List<Day> days, Unlisted unlisted, List<String> list) {
        this.days = List.copyOf(days);
        this.unlisted = unlisted;
        this.list = List.copyOf(list);
    }

    /**
     * A day of one thing.
     *
     * @param digits {@code null}: not known
     * @param pointer where it stands
     * @param counts whether the thing counts at all
     * @param missing the facts that leave that open
     */
    record Day(@Nullable BigDecimal digits, String pointer, Answer counts, List<String> missing) {

        private Answer isBefore(BigDecimal first) {
            return digits == null ? Answer.MAYBE : Answer.of(digits.compareTo(first) < 0);
        }
    }

    /**
     * How many of them lie before another.
     *
     * @param first a day by its digits, see {@link Unit#DAY}
     */
    public Measure before(BigDecimal first) {
        var tally = new Tally();
        for (var day : days) {
            var before = day.isBefore(first);
            var missing = new ArrayList<>(day.missing);
            if (before == Answer.MAYBE) {
                missing.add(day.pointer);
            }
            tally.add(day.counts.and(before), List.of(day.pointer), missing);
        }
        return tally.measure(unlisted, list);
    }
}
