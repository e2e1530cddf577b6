package ru.promcluster.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import ru.promcluster.history.users.TestUsers;

/** The service as a client sees it: as a reviewer, unless told otherwise. */
public final class Api {

    public static final String JSON = "application/json";
    public static final String NDJSON = "application/x-ndjson";
    public static final String CHECKS = "/api/v1/checks";
    public static final String ASSESSMENTS = "/api/v1/assessments";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Optional<String> authorization;

    public Api(URI base) {
        this(base, Optional.of(TestUsers.authorization(TestUsers.REVIEWER)));
    }

    private Api(URI base, Optional<String> authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** As seen by one of {@link TestUsers}. */
    public Api as(String user) {
        return with(TestUsers.authorization(user));
    }

    /** As seen by somebody with that header. */
    public Api with(String header) {
        return new Api(base, Optional.of(header));
    }

    /** As seen by somebody who has not signed in. */
    public Api anonymous() {
        return new Api(base, Optional.empty());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    public HttpResponse<String> check(String query, String body) {
        return post(query, JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> stream(String query, String lines) {
        return post(query, NDJSON, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a body to be checked; the query comes with its question mark. */
    public HttpResponse<String> post(String query, String type, byte[] body) {
        return send(request(CHECKS + query)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Sends an application to be checked and kept; the query comes with its question mark. */
    public HttpResponse<String> keep(String query, String body) {
        return send(request(ASSESSMENTS + query)
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Has an application kept and says under which id. */
    public String kept(String query, String body) {
        return json(keep(query, body)).at("/id").asText();
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE().build());
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        authorization.ifPresent(header -> request.header("Authorization", header));
        return request;
    }

    /** What comes as a file. */
    public byte[] bytes(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    }

    public HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer without what no two assessments share. */
    public static String withoutDecisionId(String assessment) {
        return assessment.replaceAll("\\{\"id\":\"[0-9A-HJKMNP-TV-Z]{26}\",", "{");
    }
}
