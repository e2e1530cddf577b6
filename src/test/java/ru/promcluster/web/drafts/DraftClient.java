package ru.promcluster.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import ru.promcluster.history.Stored;
import ru.promcluster.history.publication.Publishing;
import ru.promcluster.history.publication.Signing;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.web.Api;

/** Somebody who works with drafts over HTTP. */
record DraftClient(Api api, String name) {

    static final String DRAFTS = "/api/v1/drafts";

    static DraftClient of(URI base, String name) {
        return new DraftClient(new Api(base).as(name), name);
    }

    HttpResponse<String> get(String path) {
        return api.send(request(path).GET().build());
    }

    HttpResponse<String> post(String path, String json) {
        return api.send(request(path)
                .header("Content-Type", Api.JSON)
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Sends a file of applications, one a line, and says what its job is called. */
    String job(String lines) {
        var form = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ndjson\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + lines + "\r\n--limit--\r\n";
        return ok(
                        api.send(request("/api/v1/jobs")
                                .header("Content-Type", "multipart/form-data; boundary=limit")
                                .POST(BodyPublishers.ofString(form))
                                .build()),
                        202)
                .at("/id")
                .asText();
    }

    HttpResponse<String> put(String path, String ifMatch, String body) {
        return api.send(request(path)
                .header("If-Match", ifMatch)
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    /** Submitting tries hundreds of changed rules. */
    HttpRequest.Builder request(String path) {
        return api.request(path).timeout(Duration.ofMinutes(10));
    }

    /** What {@code rules publish} does: drafts begin with what is published last. */
    static void publishFolder() throws IOException, SQLException {
        try (var connection = Stored.asService()) {
            var order = new Publishing.Order(RuleFiles.read(Path.of("rules")), null, null, null);
            Publishing.publish(connection, order, new Publishing.By("operator", Instant.now(), Signing.NONE));
            connection.commit();
        }
    }

    String begun(String title) {
        return ok(post(DRAFTS, "{\"title\":\"" + title + "\"}"), 201).at("/id").asText();
    }

    /** The draft with the figure of functional dependency changed, and cases at its boundary. */
    JsonNode lowered(String draft, int percent, String day) {
        ok(put(DRAFTS + "/" + draft + "/figures/functional-dependency", "*", """
                        {"value": %d, "from": "%s", "act": {"id": "2027-100", "name": "ПП РФ № 100",
                         "title": "Уровень зависимости снижен", "sources": ["http://publication.pravo.gov.ru"]}}
                        """.formatted(percent, day)), 200);
        return ok(
                put(
                        DRAFTS + "/" + draft + "/files/registry/2027-100/functional-dependency/"
                                + "functional-dependency.cases.yaml",
                        "*",
                        Dependency.cases(percent)),
                200);
    }

    JsonNode approved(String draft) {
        var sha256 = ok(get(DRAFTS + "/" + draft), 200).at("/sha256").asText();
        return ok(post(DRAFTS + "/" + draft + "/approve", "{\"sha256\":\"" + sha256 + "\"}"), 200);
    }

    static JsonNode ok(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Api.json(answer);
    }

    static String code(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + Api.json(answer).at("/type").asText().replace("urn:promcluster:problem:", "");
    }
}
