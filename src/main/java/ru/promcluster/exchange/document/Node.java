package ru.promcluster.exchange.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Excerpt;

/** One object of the JSON, asked by name. What is not as it was written is an {@link IllegalArgumentException}. */
record Node(JsonNode json) {

    Node object(String field) {
        return new Node(json.required(field));
    }

    @Nullable
    Node objectOrNull(String field) {
        return json.hasNonNull(field) ? object(field) : null;
    }

    String text(String field) {
        var text = textOrNull(field);
        if (text == null) {
            throw new IllegalArgumentException("The field " + field + " is missing in " + shown());
        }
        return text;
    }

    @Nullable
    String textOrNull(String field) {
        if (!json.hasNonNull(field)) {
            return null;
        }
        var value = json.required(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("The field " + field + " is no text in " + shown());
        }
        return value.textValue();
    }

    int count(String field) {
        var value = json.required(field);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException("The field " + field + " is no count in " + shown());
        }
        return value.intValue();
    }

    @Nullable
    BigDecimal numberOrNull(String field) {
        if (!json.hasNonNull(field)) {
            return null;
        }
        var value = json.required(field);
        if (!value.isNumber()) {
            throw new IllegalArgumentException("The field " + field + " is no number in " + shown());
        }
        return value.decimalValue();
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return Enum.valueOf(type, text(field));
    }

    <T> List<T> list(String field, Function<Node, T> element) {
        return StreamSupport.stream(json.required(field).spliterator(), false)
                .map(Node::new)
                .map(element)
                .toList();
    }

    List<String> texts(String field) {
        return StreamSupport.stream(json.required(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private String shown() {
        return Excerpt.of(json.toString(), 200);
    }
}
