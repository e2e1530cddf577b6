package ru.promcluster.policy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML value with the line it begins on. Keys are texts whatever they look like ({@code on} is no yes).
 *
 * @param value the value whole
 * @param fields of an object, in the order written
 * @param elements of a list
 */
record YamlValue(int line, JsonNode value, Map<String, YamlValue> fields, List<YamlValue> elements) {

    private static final ObjectMapper MAPPER = new ObjectMapper(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    YamlValue {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        elements = List.copyOf(elements);
    }

    /**
     * Reads a text that holds one document; an empty one is a null.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException the YAML is broken
     */
    static YamlValue read(String text) throws IOException {
        try (var parser = MAPPER.createParser(text)) {
            if (parser.nextToken() == null) {
                return leaf(1, JsonNodeFactory.instance.nullNode());
            }
            var value = next(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "a second document begins", parser.currentTokenLocation());
            }
            return value;
        }
    }

    private static YamlValue next(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(line, parser);
            case START_ARRAY -> list(line, parser);
            default -> leaf(line, parser.readValueAsTree());
        };
    }

    private static YamlValue leaf(int line, JsonNode value) {
        return new YamlValue(line, value, Map.of(), List.of());
    }

    private static YamlValue object(int line, JsonParser parser) throws IOException {
        var fields = new LinkedHashMap<String, YamlValue>();
        var whole = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            var field = next(parser);
            fields.put(name, field);
            whole.set(name, field.value);
        }
        return new YamlValue(line, whole, fields, List.of());
    }

    private static YamlValue list(int line, JsonParser parser) throws IOException {
        var elements = new ArrayList<YamlValue>();
        var whole = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var element = next(parser);
            elements.add(element);
            whole.add(element.value);
        }
        return new YamlValue(line, whole, Map.of(), elements);
    }
}
