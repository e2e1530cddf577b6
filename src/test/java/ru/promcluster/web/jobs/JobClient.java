package ru.promcluster.web.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.ulid.UlidCreator;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;
import ru.promcluster.web.Waiting;

/** Somebody who has files judged, and decides on what came of them. */
public final class JobClient {

    public static final String JOBS = "/api/v1/jobs";

    private static final String BOUNDARY = "boundary-of-the-test";

    private final Api api;

    public JobClient(URI base) {
        api = new Api(base);
    }

    /** A file as it stands in a form. */
    @SuppressWarnings("ArrayRecordComponent") // sent once, never compared
    record Sent(String field, String name, byte[] bytes) {}

    /** An id that no other test gives to an application. */
    public static String unique(String name) {
        return name + "-" + UlidCreator.getMonotonicUlid();
    }

    /** A filing under another id, on one line. */
    public static String line(String filing, String id) {
        return line(filing, id, application -> {});
    }

    /** A filing under another id and with another difference, on one line. */
    static String line(String filing, String id, Consumer<ObjectNode> pen) {
        var application = (ObjectNode) Api.json(Filings.text(filing));
        application.put("id", id);
        pen.accept(application);
        return application.toString();
    }

    /** Has lines judged, and says under which id once it is done; the query comes with its question mark. */
    public String done(String query, List<String> lines) {
        var file = new Sent("file", "заявки.ndjson", String.join("\n", lines).getBytes(UTF_8));
        var id = Api.json(send(JOBS + query, file)).at("/id").asText();
        Waiting.until(
                "job " + id + " is done", () -> view(id).at("/state").asText().equals("DONE"));
        return id;
    }

    /** Sends a file that no job can read, and says under which id it failed. */
    public String failed(String name, String content) {
        var id = Api.json(send(JOBS, new Sent("file", name, content.getBytes(UTF_8))))
                .at("/id")
                .asText();
        Waiting.until(
                "job " + id + " failed", () -> view(id).at("/state").asText().equals("FAILED"));
        return id;
    }

    HttpResponse<String> send(String path, Sent... files) {
        var body = new ByteArrayOutputStream();
        for (var file : files) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file.field()
                            + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(file.bytes());
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return api.send(api.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    public JsonNode view(String id) {
        return json("/" + id);
    }

    /** The answer to a path below that of all jobs. */
    public JsonNode json(String path) {
        return Api.json(api.get(JOBS + path));
    }

    /** What came of each application. */
    List<JsonNode> results(String id) {
        return api.get(JOBS + "/" + id + "/results")
                .body()
                .lines()
                .map(Api::json)
                .toList();
    }

    public JsonNode compared(String before, String after) {
        return Api.json(api.send(api.request(JOBS + "/" + before + "/compare/" + after)
                .POST(BodyPublishers.noBody())
                .build()));
    }

    byte[] workbook(String id) {
        return api.bytes(JOBS + "/" + id + "/results?format=xlsx");
    }

    /** Uploads a workbook with decisions. */
    public HttpResponse<String> decide(String id, byte[] workbook) {
        return send(JOBS + "/" + id + "/decisions", new Sent("file", "решения.xlsx", workbook));
    }
}
