package ru.promcluster.oracle.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One way to fill in something, at two sizes of what has no limit: where both give the same figure it is reached, where
 * they differ the figure grows without limit or comes near an end that it never reaches.
 *
 * @param near with very large amounts and some elements more
 * @param far with amounts larger still and one element more
 */
public record Twin<T>(T near, T far) {

    /** Above every amount that is drawn, squared and squared again. */
    static final Twin<BigDecimal> VERY_LARGE = new Twin<>(BigDecimal.TEN.pow(24), BigDecimal.TEN.pow(40));

    /** Above nothing, and below every amount that is drawn. */
    private static final Twin<BigDecimal> VERY_SMALL =
            new Twin<>(BigDecimal.ONE.movePointLeft(24), BigDecimal.ONE.movePointLeft(40));

    private static final int SOME_MORE = 7;

    public static <T> Twin<T> same(T value) {
        return new Twin<>(value, value);
    }

    public <R> Twin<R> map(Function<T, R> change) {
        return new Twin<>(change.apply(near), change.apply(far));
    }

    public <U, R> Twin<R> with(Twin<U> other, BiFunction<T, U, R> join) {
        return new Twin<>(join.apply(near, other.near), join.apply(far, other.far));
    }

    /** As many alike as you like. */
    public Twin<List<T>> many() {
        return new Twin<>(Collections.nCopies(SOME_MORE, near), Collections.nCopies(SOME_MORE + 1, far));
    }

    /** An amount that is known, or nothing, each of the points, and as much as you like. */
    public static List<Twin<BigDecimal>> amounts(@Nullable BigDecimal known, long... points) {
        if (known != null) {
            return List.of(same(known));
        }
        var amounts = new ArrayList<Twin<BigDecimal>>();
        amounts.add(same(BigDecimal.ZERO));
        for (long point : points) {
            amounts.add(same(BigDecimal.valueOf(point)));
        }
        amounts.add(VERY_LARGE);
        return amounts;
    }

    /** An amount that others are divided by: it may also be as little as you like. */
    public static List<Twin<BigDecimal>> wholes(@Nullable BigDecimal known, long... points) {
        var wholes = new ArrayList<>(amounts(known, points));
        if (known == null) {
            wholes.add(VERY_SMALL);
        }
        return wholes;
    }

    /** What is known, or each of the values that it may have. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the values are copied and never written
    public static <T> List<T> knownOr(@Nullable T known, T... values) {
        return known == null ? List.of(values) : List.of(known);
    }

    /** Each list that takes one of the choices at each place. */
    public static <T> List<Twin<List<T>>> product(List<List<Twin<T>>> places) {
        List<Twin<List<T>>> lists = List.of(same(List.of()));
        for (var choices : places) {
            var longer = new ArrayList<Twin<List<T>>>();
            for (var list : lists) {
                for (var choice : choices) {
                    longer.add(list.with(choice, Twin::appended));
                }
            }
            lists = longer;
        }
        return lists;
    }

    /** The lists as they are, or with one more, or with very many alike. */
    public static <T> List<Twin<List<T>>> extended(List<Twin<List<T>>> lists, List<Twin<T>> more) {
        var ends = new ArrayList<>(product(List.of(more)));
        more.forEach(element -> ends.add(element.many()));
        var all = new ArrayList<>(lists);
        for (var list : lists) {
            for (var end : ends) {
                all.add(list.with(end, Twin::joined));
            }
        }
        return all;
    }

    private static <T> List<T> appended(List<T> list, T element) {
        return joined(list, List.of(element));
    }

    private static <T> List<T> joined(List<T> list, List<T> end) {
        var joined = new ArrayList<>(list);
        joined.addAll(end);
        return joined;
    }
}
