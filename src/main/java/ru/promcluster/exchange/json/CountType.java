package ru.promcluster.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A whole number from zero: 5, 5.0 and 5e0 are the same. */
final class CountType implements JsonType<Long> {

    /** More than there are people; sums over a hundred thousand elements still fit into 64 bits. */
    static final long MOST = 1_000_000_000_000L;

    private static final int LONG_DIGITS = 18;

    private final Expected expected;

    CountType(Expected expected) {
        this.expected = expected;
    }

    @Override
    public @Nullable Long read(Cursor in) throws IOException {
        var token = in.token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            in.wrongType(expected);
            return null;
        }
        var parser = in.parser();
        int length = parser.getTextLength();
        if (token == JsonToken.VALUE_NUMBER_INT && length <= LONG_DIGITS) {
            long count = parser.getLongValue();
            if (count == 0 && length > 1) {
                in.restate(); // -0
            }
            if (count > MOST) {
                return refused(in, NumberFaults::countTooLarge);
            }
            return count < 0 ? refused(in, NumberFaults::negative) : Long.valueOf(count);
        }
        in.restate();
        return length > Decimals.LONGEST_LITERAL
                ? refused(in, NumberFaults::countTooLarge)
                : count(in, parser.getTextCharacters(), parser.getTextOffset(), length);
    }

    private static @Nullable Long count(Cursor in, char[] text, int from, int length) throws IOException {
        var size = Decimals.of(text, from, length);
        if (size.fraction() > 0) {
            return refused(in, NumberFaults::fraction);
        }
        if (size.whole() == 0) {
            return 0L;
        }
        if (text[from] == '-') {
            return refused(in, NumberFaults::negative);
        }
        return size.whole() <= LONG_DIGITS + 1
                ? fitting(in, new BigDecimal(text, from, length))
                : refused(in, NumberFaults::countTooLarge);
    }

    private static @Nullable Long fitting(Cursor in, BigDecimal count) throws IOException {
        return count.compareTo(BigDecimal.valueOf(MOST)) > 0
                ? refused(in, NumberFaults::countTooLarge)
                : Long.valueOf(count.longValueExact());
    }

    private static @Nullable Long refused(Cursor in, Function<Shown, Fault> fault) throws IOException {
        var shown = in.shown();
        in.report(() -> fault.apply(shown));
        return null;
    }

    @Override
    public Expected expected() {
        return expected;
    }

    @Override
    public void write(Long value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
    }
}
