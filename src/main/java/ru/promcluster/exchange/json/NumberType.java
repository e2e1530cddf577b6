package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An exact decimal number, with at most 30 digits before the point and 20 after it. */
final class NumberType<V> implements JsonType<V> {

    private static final int WHOLE_DIGITS = 30;
    private static final int FRACTION_DIGITS = 20;
    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Expected expected;
    private final Range range;
    private final Function<BigDecimal, V> value;
    private final Function<V, BigDecimal> number;

    NumberType(Expected expected, Range range, Function<BigDecimal, V> value, Function<V, BigDecimal> number) {
        this.expected = expected;
        this.range = range;
        this.value = value;
        this.number = number;
    }

    /** Which numbers are allowed. */
    enum Range {
        ANY,
        NOT_NEGATIVE,
        PER_CENT
    }

    @Override
    public @Nullable V read(Cursor in) throws IOException {
        var token = in.token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            in.wrongType(expected);
            return null;
        }
        var read = number(in, token);
        return read == null || !isInRange(in, read) ? null : value.apply(read);
    }

    private static @Nullable BigDecimal number(Cursor in, JsonToken token) throws IOException {
        var parser = in.parser();
        int length = parser.getTextLength();
        if (token == JsonToken.VALUE_NUMBER_INT && length <= LONG_DIGITS) {
            long whole = parser.getLongValue();
            if (whole == 0 && length > 1) {
                in.restate(); // -0
            }
            return BigDecimal.valueOf(whole);
        }
        if (length <= LONG_DIGITS) {
            var text = parser.getTextCharacters();
            int from = parser.getTextOffset();
            var exact = Decimals.ofShort(text, from, length);
            if (exact != null) {
                if (text[from + length - 1] == '0') {
                    in.restate();
                }
                return exact;
            }
        }
        in.restate();
        if (length <= Decimals.LONGEST_LITERAL) {
            var text = parser.getTextCharacters();
            var size = Decimals.of(text, parser.getTextOffset(), length);
            if (size.whole() == 0 && size.fraction() == 0) {
                return BigDecimal.ZERO;
            }
            if (size.whole() <= WHOLE_DIGITS && size.fraction() <= FRACTION_DIGITS) {
                return Decimals.plain(new BigDecimal(text, parser.getTextOffset(), length));
            }
        }
        var shown = in.shown();
        in.report(() -> NumberFaults.tooManyDigits(shown, WHOLE_DIGITS, FRACTION_DIGITS));
        return null;
    }

    private boolean isInRange(Cursor in, BigDecimal read) throws IOException {
        return switch (range) {
            case ANY -> true;
            case NOT_NEGATIVE -> read.signum() >= 0 || refuse(in, NumberFaults::negative);
            case PER_CENT ->
                (read.signum() >= 0 && read.compareTo(HUNDRED) <= 0) || refuse(in, NumberFaults::notAShare);
        };
    }

    private static boolean refuse(Cursor in, Function<Shown, Fault> fault) throws IOException {
        var shown = in.shown();
        Supplier<Fault> shownFault = () -> fault.apply(shown);
        in.report(shownFault);
        return false;
    }

    @Override
    public Expected expected() {
        return expected;
    }

    @Override
    public void write(V value, JsonGenerator out) throws IOException {
        var plain = Decimals.plain(number.apply(value));
        if (plain.scale() == 0 && plain.precision() <= LONG_DIGITS) {
            out.writeNumber(plain.longValue());
        } else {
            out.writeNumber(plain.toPlainString());
        }
    }
}
