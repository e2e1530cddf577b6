package ru.promcluster.exchange.results;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of a table. */
public sealed interface Cell {

    Cell EMPTY = new Words("");

    /** A text; it stays text whatever it begins with. */
    record Words(String text) implements Cell {}

    /** A count. */
    record Count(long number) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Words(text);
    }

    static Cell of(long number) {
        return new Count(number);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }
}
