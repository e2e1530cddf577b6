package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Quotient;

/**
 * A figure that each object of a list has, never negative.
 *
 * @param range what it may be of an object, as far as its facts are known
 * @param ofNothing it is a share of a whole that is zero, and so 0 by definition
 * @param any what it may be of an object of which nothing is known
 * @param facts the facts that it rests on
 */
record ObjectFigure<T>(Function<T, Bounds> range, Predicate<T> ofNothing, Bounds any, List<Fact<T>> facts) {

    private static final Bounds NOT_NEGATIVE = Bounds.from(Quotient.ZERO);
    private static final Bounds PER_CENT = Bounds.between(0, 100L);

    /**
     * A number of an object and the field that it stands in.
     *
     * @param value {@code null}: it is missing
     */
    record Fact<T>(Function<T, @Nullable BigDecimal> value, PointerColumn field) {

        @Nullable
        BigDecimal of(T object) {
            return value.apply(object);
        }
    }

    /** A size or an amount, without limit. */
    static <T> ObjectFigure<T> of(Fact<T> fact) {
        return within(NOT_NEGATIVE, fact);
    }

    /** A share in per cent of something that the application does not speak of. */
    static <T> ObjectFigure<T> share(Fact<T> fact) {
        return within(PER_CENT, fact);
    }

    /** Whether something is so of the object: 1 or 0. */
    static <T> ObjectFigure<T> yesOrNo(Function<T, @Nullable Boolean> fact, PointerColumn field) {
        return within(Bounds.YES_OR_NO, new Fact<>(object -> oneOrZero(fact.apply(object)), field));
    }

    private static @Nullable BigDecimal oneOrZero(@Nullable Boolean fact) {
        if (fact == null) {
            return null;
        }
        return fact ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static <T> ObjectFigure<T> within(Bounds any, Fact<T> fact) {
        Function<T, Bounds> range = object -> {
            var known = fact.of(object);
            return known == null ? any : Bounds.exactly(known);
        };
        return new ObjectFigure<>(range, object -> false, any, List.of(fact));
    }

    /** 100 · one / other, where neither bounds the other; 0 where the other is zero. */
    static <T> ObjectFigure<T> percent(Fact<T> one, Fact<T> other) {
        return quotient(one, other, Quotient::percent);
    }

    /** One / other; 0 where the other is zero. */
    static <T> ObjectFigure<T> per(Fact<T> one, Fact<T> other) {
        return quotient(one, other, Quotient::new);
    }

    private interface Division {
        Quotient of(BigDecimal numerator, BigDecimal denominator);
    }

    private static <T> ObjectFigure<T> quotient(Fact<T> numerator, Fact<T> denominator, Division division) {
        Function<T, Bounds> range = object -> {
            var over = numerator.of(object);
            var under = denominator.of(object);
            if (isZero(over) || isZero(under)) {
                return Bounds.exactly(Quotient.ZERO);
            }
            // A denominator that is not known may be zero, where the quotient is 0, or as small as one likes.
            return over == null || under == null ? NOT_NEGATIVE : Bounds.exactly(division.of(over, under));
        };
        return new ObjectFigure<>(
                range, object -> isZero(denominator.of(object)), NOT_NEGATIVE, List.of(numerator, denominator));
    }

    private static boolean isZero(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() == 0;
    }
}
