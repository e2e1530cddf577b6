package ru.promcluster.bench.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an answer says, in a form in which it can be held against another.
 *
 * @param sha256 of the application
 * @param statuses by criterion
 */
record Verdicts(String sha256, String verdict, Map<String, String> statuses) {

    /** Of an answer in JSON, the product's or that of the plain check. */
    static Verdicts of(Path answer) throws IOException {
        var json = new ObjectMapper().readTree(answer.toFile());
        var statuses = new TreeMap<String, String>();
        for (var criterion : json.get("criteria")) {
            statuses.put(criterion.get("id").asText(), criterion.get("status").asText());
        }
        JsonNode application = json.get("application");
        var sha256 = application == null ? json.get("sha256") : application.get("sha256");
        return new Verdicts(sha256.asText(), json.get("verdict").asText(), statuses);
    }
}
