package ru.promcluster.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Status;

/**
 * What must come out of a case; what is absent may be anything.
 *
 * @param gap the most that may be missing to pass
 * @param required the figure that is asked for
 * @param evidence pointers of the facts that it rests on, in any order
 * @param missing pointers of the facts that would decide it, in any order
 */
record Expectation(
        Status status,
        @Nullable Range observed,
        @Nullable Figure gap,
        @Nullable Figure required,
        @Nullable List<String> evidence,
        @Nullable List<String> missing) {

    /** Shown ends of the bounds; {@code null}: nothing bounds that side. */
    record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) {}

    /** A number; {@code null}: expected to be unknown. */
    record Figure(@Nullable BigDecimal value) {}
}
