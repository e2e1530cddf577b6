package ru.promcluster.bench.codecs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Jackson's tokens and their values, of which nothing is made: what every reader and writer on top of it pays. */
final class Tokens {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Map<String, SerializedString> names = new HashMap<>();

    /** A token and, where it has one, its value. */
    record Token(JsonToken kind, @Nullable Object value) {}

    /** Passes over a line, taking every text and every number; says how many tokens it has. */
    static int pass(byte[] line) throws IOException {
        try (var in = FACTORY.createParser(line)) {
            int tokens = 0;
            for (var token = in.nextToken(); token != null; token = in.nextToken()) {
                tokens++;
                if ((token == JsonToken.VALUE_STRING && in.getText() == null)
                        || (token.isNumeric() && in.getDecimalValue() == null)) {
                    throw new IllegalStateException("A value is missing");
                }
            }
            return tokens;
        }
    }

    /** The tokens of a line, to be written. */
    List<Token> of(byte[] line) throws IOException {
        try (var in = FACTORY.createParser(line)) {
            var tokens = new ArrayList<Token>();
            for (var token = in.nextToken(); token != null; token = in.nextToken()) {
                tokens.add(new Token(
                        token,
                        switch (token) {
                            case FIELD_NAME -> names.computeIfAbsent(in.currentName(), SerializedString::new);
                            case VALUE_STRING -> in.getText();
                            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
                            default -> null;
                        }));
            }
            return tokens;
        }
    }

    List<List<Token>> of(List<byte[]> lines) throws IOException {
        var tokens = new ArrayList<List<Token>>();
        for (var line : lines) {
            tokens.add(of(line));
        }
        return tokens;
    }

    static void write(List<Token> tokens, OutputStream out) throws IOException {
        try (var json = FACTORY.createGenerator(out)) {
            for (var token : tokens) {
                write(token, json);
            }
        }
    }

    private static void write(Token token, JsonGenerator out) throws IOException {
        if (token.value() instanceof SerializedString name) {
            out.writeFieldName(name);
        } else if (token.value() instanceof String text) {
            out.writeString(text);
        } else if (token.value() instanceof BigDecimal number) {
            out.writeNumber(number);
        } else {
            switch (token.kind()) {
                case START_OBJECT -> out.writeStartObject();
                case END_OBJECT -> out.writeEndObject();
                case START_ARRAY -> out.writeStartArray();
                case END_ARRAY -> out.writeEndArray();
                case VALUE_TRUE -> out.writeBoolean(true);
                case VALUE_FALSE -> out.writeBoolean(false);
                default -> out.writeNull();
            }
        }
    }
}
