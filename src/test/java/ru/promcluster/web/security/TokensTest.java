package ru.promcluster.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.history.Stored;
import ru.promcluster.history.users.TestUsers;
import ru.promcluster.web.Api;

/** Signing in by tokens of an identity provider: real signatures, checked against its published keys. */
@QuarkusTest
@TestProfile(TokensTest.ByTokens.class)
class TokensTest {

    public static final class ByTokens implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TokenIssuer.class));
        }
    }

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);
    private String issuer = "";
    private RsaJsonWebKey key = TokenIssuer.key();

    @BeforeEach
    void ask() throws JoseException {
        api = new Api(base);
        var config = ConfigProvider.getConfig();
        issuer = config.getValue(TokenIssuer.URL, String.class);
        key = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(config.getValue(TokenIssuer.KEY, String.class));
    }

    @Test
    void a_token_names_somebody_his_roles_and_his_organisation() throws SQLException {
        var applicant = with(token("petrova", claims -> {
            claims.setStringListClaim("groups", "applicant");
            claims.setStringClaim("organisation", TestUsers.ORGANISATION);
        }));
        var reviewer =
                with(token("sidorov", claims -> claims.setClaim("realm_access", Map.of("roles", List.of("reviewer")))));

        var id = applicant.kept("", "{\"name\":\"a\"}");

        assertThat(Stored.rows("select who from audit_entry where subject = '" + id + "'"))
                .containsExactly("petrova");
        assertThat(Stored.rows("select organisation from assessment where id = '" + id + "'"))
                .containsExactly(TestUsers.ORGANISATION);
        assertThat(applicant.get(Api.ASSESSMENTS + "/" + id).statusCode()).isEqualTo(200);
        assertThat(reviewer.get(Api.ASSESSMENTS + "/" + id).statusCode()).isEqualTo(200);
        assertThat(applicant.delete(Api.ASSESSMENTS + "/" + id).statusCode()).isEqualTo(403);
        assertThat(reviewer.delete(Api.ASSESSMENTS + "/" + id).statusCode()).isEqualTo(204);
    }

    @Test
    void an_applicant_of_no_known_organisation_keeps_and_sees_nothing() {
        var without = with(token("a", claims -> claims.setStringListClaim("groups", "applicant")));
        var wrong = with(token("b", claims -> {
            claims.setStringListClaim("groups", "applicant");
            claims.setStringClaim("organisation", "7707083890");
        }));

        assertProblem(without.get(Api.ASSESSMENTS), 403, "organisation-missing");
        assertProblem(without.keep("", "{\"name\":\"a\"}"), 403, "organisation-missing");
        assertProblem(wrong.get("/api/v1/jobs"), 403, "organisation-missing");
    }

    @Test
    void a_token_of_another_key_issuer_audience_or_time_is_refused() {
        var good = token("a", claims -> {});
        key = TokenIssuer.key();
        var ofAnotherKey = token("a", claims -> {});

        assertProblem(with(good).get(Api.ASSESSMENTS), 403, "role-missing");
        assertRefused(ofAnotherKey);
        assertRefused(good.substring(0, good.lastIndexOf('.') + 1));
    }

    @Test
    void claims_that_are_not_for_us_are_refused() {
        assertRefused(token("a", claims -> claims.setIssuer("http://elsewhere")));
        assertRefused(token("a", claims -> claims.setAudience("another-service")));
        assertRefused(token("a", claims -> claims.setExpirationTimeMinutesInTheFuture(-5)));
    }

    @Test
    void names_and_passwords_are_of_no_use() {
        var answer = api.get(Api.ASSESSMENTS);

        assertProblem(answer, 401, "sign-in-failed");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertProblem(api.anonymous().get(Api.ASSESSMENTS), 401, "sign-in-needed");
        assertThat(api.anonymous().check("", "{\"name\":\"a\"}").statusCode()).isEqualTo(200);
    }

    private void assertRefused(String token) {
        assertProblem(with(token).get(Api.ASSESSMENTS), 401, "sign-in-failed");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Api.json(answer).at("/type").asText()).isEqualTo("urn:promcluster:problem:" + code);
    }

    private Api with(String token) {
        return api.with("Bearer " + token);
    }

    private String token(String name, Consumer<JwtClaims> more) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("promcluster-check");
        claims.setSubject("id-of-" + name);
        claims.setStringClaim("preferred_username", name);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        more.accept(claims);
        var token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setAlgorithmHeaderValue("RS256");
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setKey(key.getPrivateKey());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
