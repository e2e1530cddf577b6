package ru.promcluster.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ru.promcluster.web.Api;

/** A fragment of the OpenAPI document that holds one example, laid out so that a change of one criterion is one line. */
final class ExampleFile {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/openapi");

    private final String name;

    ExampleFile(String name) {
        this.name = name;
    }

    /** The value of the example as it is published. */
    JsonNode value() throws IOException {
        return Api.json(Files.readString(path())).at("/components/examples/" + name + "/value");
    }

    void write(String summary, JsonNode value) throws IOException {
        var text = new StringBuilder(
                        "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Example\",\"version\":\"1\"},\"paths\":{},")
                .append("\"components\":{\"examples\":{\"")
                .append(name)
                .append("\":{\n\"summary\":\"")
                .append(summary)
                .append("\",\n\"value\":{");
        var separator = "\n";
        for (var field : value.properties()) {
            text.append(separator).append('"').append(field.getKey()).append("\":");
            append(field.getValue(), text);
            separator = ",\n";
        }
        Files.writeString(path(), text.append("\n}}}}}\n"));
    }

    private static void append(JsonNode value, StringBuilder text) {
        if (!value.isArray() || value.isEmpty()) {
            text.append(value);
            return;
        }
        var separator = "[\n";
        for (var element : value) {
            text.append(separator).append("  ").append(element);
            separator = ",\n";
        }
        text.append(']');
    }

    private Path path() {
        return FOLDER.resolve("example-" + name + ".json");
    }
}
