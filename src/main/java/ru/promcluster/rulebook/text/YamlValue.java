package ru.promcluster.rulebook.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML value and where it stands. Keys are texts whatever they look like ({@code on} is no yes).
 *
 * @param key where the key stands that the value belongs to; of an element or a document: the value's first word
 * @param span the whole value
 * @param raw how a single value is written, with its quotes; of an object or a list: empty
 * @param value the value whole
 * @param fields of an object, in the order written
 * @param elements of a list
 */
public record YamlValue(
        Span key, Span span, String raw, JsonNode value, Map<String, YamlValue> fields, List<YamlValue> elements) {

    public YamlValue {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        elements = List.copyOf(elements);
    }

    public int line() {
        return span.line();
    }

    /** Where an object is named when something is missing from it: by its key, else by its first word. */
    public Span head() {
        return key;
    }

    public @Nullable YamlValue field(String name) {
        return fields.get(name);
    }

    /** A field of a field. */
    public @Nullable YamlValue field(String name, String further) {
        var first = fields.get(name);
        return first == null ? null : first.field(further);
    }

    /** The stretch of a part of a text, by its place in the text as read; the whole, where it is not known. */
    public Span part(int from, int to) {
        int begin = Quoted.rawOffset(raw, from);
        int end = Quoted.rawOffset(raw, to);
        return begin < 0 || end <= begin || raw.indexOf('\n') >= 0
                ? span
                : new Span(span.line(), span.column() + begin, span.line(), span.column() + end);
    }

    /** The element of a list that is this text. */
    public @Nullable YamlValue element(String text) {
        for (var element : elements) {
            if (element.value.asText().equals(text)) {
                return element;
            }
        }
        return null;
    }
}
