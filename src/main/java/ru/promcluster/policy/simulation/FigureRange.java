package ru.promcluster.policy.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.worker.protocol.JudgeOrder;
import ru.promcluster.verdict.Bilingual;

/**
 * The values that a figure takes in a sweep, both ends included where the step meets the last.
 *
 * @param step more than zero
 */
public record FigureRange(String figure, BigDecimal from, BigDecimal to, BigDecimal step) {

    public FigureRange {
        var problem = problemWith(from, to, step);
        if (problem != null) {
            throw new IllegalArgumentException(problem.en());
        }
    }

    /** Why there is no such range; {@code null}: there is. */
    public static @Nullable Bilingual problemWith(BigDecimal from, BigDecimal to, BigDecimal step) {
        if (from.signum() < 0) {
            return new Bilingual(
                    "Начало не может быть меньше нуля: ни одно число правил не отрицательно.",
                    "The first value may not be negative: no figure of the rules is.");
        }
        if (step.signum() <= 0) {
            return new Bilingual("Шаг должен быть больше нуля.", "The step must be more than zero.");
        }
        if (to.compareTo(from) < 0) {
            return new Bilingual(
                    "Конец не может быть меньше начала. Поменяйте их местами.",
                    "The last value may not be less than the first. Swap them.");
        }
        var steps = step.multiply(BigDecimal.valueOf(JudgeOrder.MOST_VALUES - 1L));
        return to.subtract(from).compareTo(steps) <= 0
                ? null
                : new Bilingual(
                        "Значений больше " + JudgeOrder.MOST_VALUES + ". Возьмите шаг крупнее или отрезок короче.",
                        "There are more than " + JudgeOrder.MOST_VALUES
                                + " values. Take a larger step or a shorter range.");
    }

    /** The values, the least first. */
    public List<BigDecimal> values() {
        var values = new ArrayList<BigDecimal>();
        for (var value = from; value.compareTo(to) <= 0; value = value.add(step)) {
            values.add(value);
        }
        return values;
    }
}
