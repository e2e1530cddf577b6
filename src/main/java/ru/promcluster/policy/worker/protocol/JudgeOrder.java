package ru.promcluster.policy.worker.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many applications are to be judged.
 *
 * @param ruleset id of a ruleset
 * @param asOf the day whose edition applies; {@code null}: each application's day of filing, else today
 * @param today today in Moscow
 * @param figure the figure that takes the values; {@code null}: the rules are taken as they are
 * @param values of the figure, each of which judges every application; empty without a figure
 */
public record JudgeOrder(
        String ruleset,
        @Nullable LocalDate asOf,
        LocalDate today,
        @Nullable String figure,
        List<BigDecimal> values) {

    /** Each value judges everything once more. */
    public static final int MOST_VALUES = 200;

    public JudgeOrder {
        values = List.copyOf(values);
        if (values.size() > MOST_VALUES || values.isEmpty() != (figure == null)) {
            throw new IllegalArgumentException(values.size() + " values of the figure " + figure);
        }
    }

    /** By the rules as they are. */
    public static JudgeOrder plain(String ruleset, @Nullable LocalDate asOf, LocalDate today) {
        return new JudgeOrder(ruleset, asOf, today, null, List.of());
    }

    /** How often each application is judged. */
    public int judgements() {
        return Math.max(1, values.size());
    }
}
