package ru.promcluster.policy.worker.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values out of JSON lists one after the other; whatever is not the value asked for is garbage. */
public final class StrictReader implements AutoCloseable {

    /** Characters of a text that is no file. */
    static final int LONGEST_TEXT = 10_000;

    private static final int LONGEST_NUMBER = 60;
    private static final int DEEPEST = 12;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private @Nullable JsonToken ahead;

    StrictReader(byte[] json) throws IOException {
        parser = FACTORY.createParser(json);
    }

    /** Reads one value of a list. */
    interface Element<T> {
        T read(StrictReader in) throws IOException;
    }

    private JsonToken next() throws IOException {
        var token = ahead == null ? parser.nextToken() : ahead;
        ahead = null;
        if (token == null) {
            throw new GarbageException("The end where a value should be");
        }
        return token;
    }

    private void expect(JsonToken expected) throws IOException {
        var token = next();
        if (token != expected) {
            throw new GarbageException(token + " where " + expected + " should be");
        }
    }

    /** A list begins. */
    void begin() throws IOException {
        expect(JsonToken.START_ARRAY);
    }

    /** The list ends. */
    void end() throws IOException {
        expect(JsonToken.END_ARRAY);
    }

    /** Nothing follows. */
    void endOfAll() throws IOException {
        if (ahead != null || parser.nextToken() != null) {
            throw new GarbageException("Something follows the end");
        }
    }

    /** A list of such values. */
    <T> List<T> list(int most, Element<T> element) throws IOException {
        var list = new ArrayList<T>();
        begin();
        for (ahead = next(); ahead != JsonToken.END_ARRAY; ahead = next()) {
            if (list.size() == most) {
                throw new GarbageException("More than " + most + " values in a list");
            }
            list.add(element.read(this));
        }
        ahead = null;
        return list;
    }

    String text() throws IOException {
        return text(LONGEST_TEXT);
    }

    String text(int longest) throws IOException {
        expect(JsonToken.VALUE_STRING);
        if (parser.getTextLength() > longest) {
            throw new GarbageException("A text of " + parser.getTextLength() + " characters");
        }
        return parser.getText();
    }

    /** A text, or {@code null}. */
    @Nullable
    String textOrNull() throws IOException {
        ahead = next();
        if (ahead == JsonToken.VALUE_NULL) {
            ahead = null;
            return null;
        }
        return text();
    }

    /** Zero or more. */
    long count() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT);
        long count = parser.getLongValue();
        if (count < 0) {
            throw new GarbageException("A count of " + count);
        }
        return count;
    }

    /** A number whose plain form is short. */
    BigDecimal decimal() throws IOException {
        var token = next();
        if (!token.isNumeric()) {
            throw new GarbageException(token + " where a number should be");
        }
        var number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            throw new GarbageException("A number of the scale " + number.scale());
        }
        return number;
    }

    LocalDate day() throws IOException {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw new GarbageException("No day: " + e.getMessage());
        }
    }

    <E extends Enum<E>> E choice(Class<E> type) throws IOException {
        try {
            return Enum.valueOf(type, text());
        } catch (IllegalArgumentException e) {
            throw new GarbageException("No value of " + type.getSimpleName() + ": " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
