package ru.promcluster.rulebook.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;

/** Reads a YAML document with the place of every key and value. What is written twice is told, and the first counts. */
public final class YamlText {

    private static final ObjectMapper MAPPER =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Source source;
    private final Complaints complaints;

    private YamlText(Source source, Complaints complaints) {
        this.source = source;
        this.complaints = complaints;
    }

    /**
     * Reads a text that holds one document; an empty one is a null.
     *
     * @return {@code null}: it is no YAML, and why was told
     */
    public static @Nullable YamlValue read(String text, Complaints complaints) {
        return new YamlText(new Source(text), complaints).document();
    }

    private @Nullable YamlValue document() {
        try (var parser = MAPPER.createParser(source.text())) {
            if (parser.nextToken() == null) {
                var start = Span.at(1, 1);
                return leaf(start, start, "", JsonNodeFactory.instance.nullNode());
            }
            var value = next(parser, null);
            if (parser.nextToken() != null) {
                complaints.add(
                        here(parser),
                        "yaml.second-document",
                        new Bilingual(
                                "Здесь начинается второй документ YAML. Уберите строку «---» и всё, что после неё.",
                                "A second YAML document begins here. Remove the line «---» and all that follows."));
                return null;
            }
            return value;
        } catch (JsonProcessingException e) {
            complaints.add(
                    place(e.getLocation(), e.getOriginalMessage()),
                    "yaml.syntax",
                    YamlAdvice.of(e.getOriginalMessage()));
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }

    private Span place(@Nullable JsonLocation place, String complaint) {
        if (place == null || place.getLineNr() < 1) {
            return Span.FILE;
        }
        int at = source.offsetOfCharacter(place.getLineNr(), place.getColumnNr());
        // The parser points before the blank space that the tab stands in.
        int tab = source.text().indexOf('\t', at);
        at = YamlAdvice.isAboutTab(complaint) && tab >= 0 ? tab : at;
        boolean isInside = at < source.text().length() && source.text().charAt(at) != '\n';
        return source.span(at, isInside ? at + 1 : at);
    }

    private YamlValue next(JsonParser parser, @Nullable Span key) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, key);
            case START_ARRAY -> list(parser, key);
            default -> {
                var span = here(parser);
                var node = parser.<JsonNode>readValueAsTree();
                yield leaf(key == null ? span : key, span, raw(span), node);
            }
        };
    }

    private static YamlValue leaf(Span key, Span span, String raw, JsonNode value) {
        return new YamlValue(key, span, raw, value, Map.of(), List.of());
    }

    private Span here(JsonParser parser) {
        var from = parser.currentTokenLocation();
        var to = parser.currentLocation();
        int begin = source.offsetOfCharacter(from.getLineNr(), from.getColumnNr());
        int end = source.offsetOfCharacter(to.getLineNr(), to.getColumnNr());
        return source.span(begin, Math.max(begin, end));
    }

    private String raw(Span span) {
        return source.text()
                .substring(source.offset(span.line(), span.column()), source.offset(span.endLine(), span.endColumn()));
    }

    private YamlValue object(JsonParser parser, @Nullable Span key) throws IOException {
        var start = here(parser);
        var end = start;
        Span first = null;
        var fields = new LinkedHashMap<String, YamlValue>();
        var whole = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var place = here(parser);
            first = first == null ? place : first;
            parser.nextToken();
            var field = next(parser, place);
            end = field.span();
            if (fields.containsKey(name)) {
                complaints.add(place, "yaml.twice", twice(name));
            } else {
                fields.put(name, field);
                whole.set(name, field.value());
            }
        }
        var head = first == null ? start : first;
        return new YamlValue(key == null ? head : key, joined(start, end), "", whole, fields, List.of());
    }

    private static Bilingual twice(String name) {
        return new Bilingual(
                "Поле «" + name + "» здесь уже есть. Оставьте одно из двух.",
                "The field «" + name + "» is there already. Keep one of the two.");
    }

    private YamlValue list(JsonParser parser, @Nullable Span key) throws IOException {
        var start = here(parser);
        var end = start;
        var elements = new ArrayList<YamlValue>();
        var whole = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var element = next(parser, null);
            end = element.span();
            elements.add(element);
            whole.add(element.value());
        }
        return new YamlValue(key == null ? start : key, joined(start, end), "", whole, Map.of(), elements);
    }

    private static Span joined(Span start, Span end) {
        return new Span(start.line(), start.column(), end.endLine(), end.endColumn());
    }
}
