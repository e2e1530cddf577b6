package ru.promcluster.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The schemas of the published document, to hold answers against. */
final class Schemas {

    private final JsonNode published;

    Schemas(JsonNode published) {
        this.published = published;
    }

    /** Fields that the schema does not know, fields that it requires and that are not there, words that it does not list. */
    List<String> faults(String schema, JsonNode value) {
        var faults = new ArrayList<String>();
        compare("", value, published.at("/components/schemas/" + schema), faults);
        return faults;
    }

    private void compare(String pointer, JsonNode value, JsonNode schema, List<String> faults) {
        var meant =
                schema.has("$ref") ? published.at(schema.at("/$ref").asText().substring(1)) : schema;
        if (value.isArray()) {
            value.forEach(element -> compare(pointer + "/-", element, meant.at("/items"), faults));
        } else if (value.isObject()) {
            compareFields(pointer, value, meant, faults);
        } else if (value.isTextual() && meant.has("enum") && !has(meant.at("/enum"), value)) {
            faults.add(pointer + " may not be " + value.asText());
        }
    }

    private void compareFields(String pointer, JsonNode value, JsonNode meant, List<String> faults) {
        meant.at("/required").forEach(required -> {
            if (!value.has(required.asText())) {
                faults.add(pointer + "/" + required.asText() + " is missing");
            }
        });
        value.properties().forEach(field -> {
            var place = pointer + "/" + field.getKey();
            var property = meant.at("/properties").path(field.getKey());
            var other = meant.at("/additionalProperties");
            if (!property.isMissingNode()) {
                compare(place, field.getValue(), property, faults);
            } else if (other.isObject()) {
                compare(place, field.getValue(), other, faults);
            } else {
                faults.add(place + " is unknown");
            }
        });
    }

    private static boolean has(JsonNode words, JsonNode word) {
        for (var each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
