package ru.promcluster.web.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** An identity provider as far as the service asks one: where its keys are, and the keys. */
public final class TokenIssuer implements QuarkusTestResourceLifecycleManager {

    static final String URL = "test.issuer.url";
    /** The private key, so that a test can make tokens. */
    static final String KEY = "test.issuer.key";

    private HttpServer server = made();

    private static HttpServer made() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        var key = key();
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        answer(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"" + url + "\",\"jwks_uri\":\"" + url + "/keys\",\"token_endpoint\":\"" + url
                        + "/token\",\"authorization_endpoint\":\"" + url + "/login\"}");
        answer("/keys", "{\"keys\":[" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}");
        server.start();
        return Map.of(
                "promcluster.security.oidc",
                "true",
                "quarkus.oidc.auth-server-url",
                url,
                URL,
                url,
                KEY,
                key.toJson(OutputControlLevel.INCLUDE_PRIVATE).replace("$", "\\$"));
    }

    static RsaJsonWebKey key() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("key-of-the-test");
            key.setAlgorithm("RS256");
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> write(exchange, json));
    }

    private static void write(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
        server = made();
    }
}
