package ru.promcluster.exchange.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;
import ru.promcluster.exchange.json.NumberType.Range;

/** The kinds of values that fields may have. */
public final class Types {

    public static final JsonType<String> TEXT = new TextType();

    /** A text that comes again and again, in one document or in many. */
    public static final JsonType<String> CODE = new CodeType();

    public static final JsonType<Boolean> FLAG = new FlagType();
    public static final JsonType<LocalDate> DAY = new DayType();
    public static final JsonType<Integer> YEAR = new YearType();
    public static final JsonType<Long> COUNT = new CountType(Expected.COUNT);

    /** An amount of money, zero or more. */
    public static final JsonType<Roubles> ROUBLES =
            new NumberType<>(Expected.ROUBLES, Range.NOT_NEGATIVE, Roubles::new, Roubles::amount);

    /** An amount of money that may be a loss. */
    public static final JsonType<Roubles> ROUBLES_OR_LOSS =
            new NumberType<>(Expected.ROUBLES, Range.ANY, Roubles::new, Roubles::amount);

    /** A size in the unit that the field's name says, zero or more. */
    public static final JsonType<BigDecimal> SIZE =
            new NumberType<>(Expected.DECIMAL, Range.NOT_NEGATIVE, Function.identity(), Function.identity());

    public static final JsonType<Share> SHARE =
            new NumberType<>(Expected.SHARE, Range.PER_CENT, Share::new, Share::percent);

    private Types() {}

    /** The id of an element of the list. */
    public static JsonType<String> idIn(IdList list) {
        return new IdType(list);
    }

    /** The id of an element of the list, told elsewhere. */
    public static JsonType<String> referenceTo(IdList list) {
        return new ReferenceType(list);
    }

    /** A constant by its own name. */
    public static <E extends Enum<E>> JsonType<E> oneOf(Class<E> choices) {
        return new ChoiceType<>(choices, Enum::name);
    }

    /** A constant by the name that the function gives it. */
    public static <E extends Enum<E>> JsonType<E> oneOf(Class<E> choices, Function<E, String> name) {
        return new ChoiceType<>(choices, name);
    }

    /** A list; {@code name} is what the limits call lists of this kind. */
    public static <V> JsonType<List<V>> listOf(String name, JsonType<V> element) {
        return new ListType<>(name, element);
    }
}
