package ru.promcluster.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** On whose behalf a request acts, for the audit trail. */
@RequestScoped
public class Requester {

    private static final String ANONYMOUS = "anonymous";
    private static final int LONGEST = 200;

    private final @Nullable String header;
    private final HttpHeaders headers;

    Requester(WebConfig config, HttpHeaders headers) {
        header = config.userHeader().orElse(null);
        this.headers = headers;
    }

    /**
     * The name that the reverse proxy gives, to 200 characters; {@code anonymous}: none is configured, or it gives none.
     *
     * @throws RequestRefused it is given more than once: one may be the sender's own
     */
    public String name() {
        if (header == null) {
            return ANONYMOUS;
        }
        var given = headers.getRequestHeader(header);
        if (given == null || given.isEmpty() || given.get(0).isBlank()) {
            return ANONYMOUS;
        }
        if (given.size() > 1) {
            throw new RequestRefused(RequestProblems.ambiguousUser(header));
        }
        // A header comes as bytes, shown as Latin 1; proxies write UTF-8.
        var name = new String(given.get(0).strip().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))));
    }
}
