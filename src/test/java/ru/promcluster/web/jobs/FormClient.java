package ru.promcluster.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.web.Api;
import ru.promcluster.web.Waiting;

/** The jobs of the service as a client sees them. */
final class FormClient {

    static final String JOBS = "/api/v1/jobs";
    static final String MULTIPART = "multipart/form-data; boundary=boundary-of-the-test";

    private static final String DELIMITER = "--boundary-of-the-test";
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");

    private final Api api;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    FormClient(URI base) {
        api = new Api(base);
    }

    /**
     * A part of a form.
     *
     * @param fileName {@code null}: a plain field
     */
    record Part(String field, @Nullable String fileName, BodyPublisher content) {

        static Part file(String name, byte[] content) {
            return new Part("file", name, BodyPublishers.ofByteArray(content));
        }

        private String head() {
            return DELIMITER + "\r\nContent-Disposition: form-data; name=\"" + field + "\""
                    + (fileName == null
                            ? ""
                            : "; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream")
                    + "\r\n\r\n";
        }
    }

    Api api() {
        return api;
    }

    /** Hands parts in; the query comes with its question mark, headers as names and values in turn. */
    HttpResponse<String> submit(String query, List<Part> parts, String... headers) {
        var body = new ArrayList<BodyPublisher>();
        for (var part : parts) {
            body.add(BodyPublishers.ofString(part.head()));
            body.add(part.content());
            body.add(BodyPublishers.ofString("\r\n"));
        }
        body.add(BodyPublishers.ofString(DELIMITER + "--\r\n"));
        var request = api.request(JOBS + query)
                .header("Content-Type", MULTIPART)
                .POST(BodyPublishers.concat(body.toArray(BodyPublisher[]::new)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return api.send(request.build());
    }

    /** Hands a file in and gives the id of its job. */
    String submitted(String query, Part file) {
        var answer = submit(query, List.of(file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var id = Api.json(answer).at("/id").asText();
        assertThat(answer.headers().firstValue("Location").orElse("none")).endsWith(JOBS + "/" + id);
        return id;
    }

    JsonNode view(String id) {
        return Api.json(api.get(JOBS + "/" + id));
    }

    String state(String id) {
        return view(id).at("/state").asText();
    }

    /** The job, once it is over. */
    JsonNode over(String id) {
        Waiting.until("job " + id + " is over", () -> OVER.contains(state(id)));
        return view(id);
    }

    List<String> results(String id) {
        var answer = api.get(JOBS + "/" + id + "/results");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    /** An event of a stream. */
    record Event(long id, String name, JsonNode data) {}

    /** The events of a job to the end of the stream, from after the one that was seen last. */
    List<Event> events(String id, @Nullable Long lastSeen) {
        var request = api.request(JOBS + "/" + id + "/events").header("Accept", "text/event-stream");
        if (lastSeen != null) {
            request.header("Last-Event-ID", String.valueOf(lastSeen));
        }
        var answer = send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith("text/event-stream");
        var events = new ArrayList<Event>();
        for (var block : answer.body().split("\n\n", -1)) {
            if (block.contains("id:")) {
                events.add(new Event(
                        Long.parseLong(field("id", block)), field("event", block), Api.json(field("data", block))));
            }
        }
        return events;
    }

    private static String field(String name, String block) {
        return block.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<byte[]> bytes(String path) {
        return send(api.request(path).build(), BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = Api.json(answer);
        assertThat(problem.at("/type").asText()).isEqualTo("urn:promcluster:problem:" + code);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").asText()).isNotBlank();
        assertThat(problem.at("/detail").asText()).isNotBlank();
    }
}
