package ru.promcluster.explanation.data.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.JointProject;

/**
 * What a list says of a total.
 *
 * @param surely at least so many
 * @param possibly at most so many as far as the list goes; {@code null}: nothing bounds it
 */
record Tally(BigDecimal surely, @Nullable BigDecimal possibly) {

    /** How many elements have a property; {@code null}: not known of that element. */
    static <T> Tally of(List<T> elements, Function<T, @Nullable Boolean> property) {
        long surely = 0;
        long open = 0;
        for (var element : elements) {
            var has = property.apply(element);
            if (has == null) {
                open++;
            } else if (has) {
                surely++;
            }
        }
        return new Tally(BigDecimal.valueOf(surely), BigDecimal.valueOf(surely + open));
    }

    /** What projects cost together. */
    static Tally ofValues(List<JointProject> projects) {
        return ofSums(projects, Tally::value, project -> true);
    }

    private static @Nullable BigDecimal value(JointProject project) {
        return project.value() == null ? null : project.value().amount();
    }

    /**
     * What elements add up to.
     *
     * @param figure of an element; {@code null}: not known
     * @param counted whether the total speaks of the element for sure; of the others it may
     */
    static <T> Tally ofSums(List<T> elements, Function<T, @Nullable BigDecimal> figure, Predicate<T> counted) {
        var surely = BigDecimal.ZERO;
        var all = BigDecimal.ZERO;
        var known = true;
        for (var element : elements) {
            var value = figure.apply(element);
            known &= value != null;
            all = value == null ? all : all.add(value);
            surely = value == null || !counted.test(element) ? surely : surely.add(value);
        }
        return new Tally(surely, known ? all : null);
    }

    /** A list known in part contradicts a total that it exceeds, a complete one every total but its own. */
    boolean contradicts(BigDecimal total, boolean complete) {
        return surely.compareTo(total) > 0 || (complete && possibly != null && possibly.compareTo(total) < 0);
    }
}
