package ru.promcluster.oracle.support;

import java.time.LocalDate;
import java.util.List;
import ru.promcluster.oracle.Draw;

/** Days of decisions on conformity, many of them where the five years run out or begin. */
final class Decisions {

    private Decisions() {}

    static LocalDate drawn(Draw draw, LocalDate day) {
        return draw.oneOf(List.of(
                day.minusYears(5).minusDays(1),
                day.minusYears(5),
                day.minusYears(5).plusDays(1),
                LocalDate.of(2016, 2, 29),
                LocalDate.of(2020, 2, 29),
                day.minusYears(7),
                day.minusYears(2),
                day.minusDays(1),
                day,
                day.plusDays(1),
                day.plusYears(1)));
    }
}
