package ru.promcluster.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.history.users.TestUsers;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

/** Signing in by the users file, with few wrong passwords a minute and few checks without signing in. */
@QuarkusTest
@TestProfile(SignInTest.Narrow.class)
class SignInTest {

    private static final int GUESSES = 3;
    private static final int CHECKS = 4;

    public static final class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "promcluster.sign-in.per-name-and-minute",
                    String.valueOf(GUESSES),
                    "promcluster.sign-in.per-address-and-minute",
                    "1000",
                    "promcluster.checks.anonymous-per-minute",
                    String.valueOf(CHECKS),
                    "promcluster.checks.signed-in-streams",
                    "1");
        }
    }

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Api.json(answer).at("/type").asText()).isEqualTo("urn:promcluster:problem:" + code);
    }

    @Test
    void who_has_not_signed_in_is_told_how() {
        var russian = api.anonymous().get(Api.ASSESSMENTS);
        var english = api.anonymous().get(Api.ASSESSMENTS + "?lang=en");

        assertProblem(russian, 401, "sign-in-needed");
        assertThat(russian.headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"promcluster\", charset=\"UTF-8\"");
        assertThat(Api.json(russian).at("/detail").asText()).startsWith("Укажите имя и пароль (curl -u ИМЯ).");
        assertThat(Api.json(english).at("/title").asText()).isEqualTo("Sign in first");
    }

    @Test
    void who_has_not_the_role_is_told_which_it_needs() {
        var author = api.as(TestUsers.POLICY_AUTHOR).get(Api.ASSESSMENTS + "?lang=en");
        var applicant = api.as(TestUsers.APPLICANT).delete(Api.ASSESSMENTS + "/01J00000000000000000000000?lang=en");

        assertProblem(author, 403, "role-missing");
        assertThat(Api.json(author).at("/detail").asText())
                .isEqualTo("The role it needs: applicant, reviewer. The operator gives roles.");
        assertThat(Api.json(applicant).at("/detail").asText())
                .isEqualTo("The role it needs: reviewer. The operator gives roles.");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        var wrong =
                api.with(TestUsers.authorization(TestUsers.OPERATOR, "wrong")).get(Api.ASSESSMENTS);
        var unknown = api.with(TestUsers.authorization("nobody", "wrong")).get(Api.ASSESSMENTS);
        var unreadable = api.with("Basic !").get(Api.ASSESSMENTS);

        assertProblem(wrong, 401, "sign-in-failed");
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(unreadable.statusCode()).isEqualTo(401);
    }

    @Test
    void a_wrong_password_is_not_taken_for_nobody_where_nobody_has_to_sign_in() {
        var wrong = api.with(TestUsers.authorization("nobody-2", "wrong"));

        assertProblem(wrong.check("", "{\"name\":\"a\"}"), 401, "sign-in-failed");
        assertThat(wrong.get("/api/v1/rulesets").statusCode()).isEqualTo(200);
    }

    @Test
    void who_guesses_is_held_up_and_who_works_is_not() {
        var guesser = api.with(TestUsers.authorization(TestUsers.STRANGER, "guess"));
        assertThat(api.as(TestUsers.STRANGER).get(Api.ASSESSMENTS).statusCode()).isEqualTo(200);
        for (int i = 0; i < GUESSES; i++) {
            assertThat(guesser.get(Api.ASSESSMENTS).statusCode()).isEqualTo(401);
        }

        var held = guesser.get(Api.ASSESSMENTS);

        assertProblem(held, 429, "too-many-sign-ins");
        assertThat(Integer.parseInt(held.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1, 60);
        assertThat(api.as(TestUsers.STRANGER).get(Api.ASSESSMENTS).statusCode()).isEqualTo(200);
        assertThat(api.as(TestUsers.APPLICANT).get(Api.ASSESSMENTS).statusCode())
                .isEqualTo(200);
    }

    @Test
    void checks_are_open_within_limits_and_wider_for_who_has_signed_in() {
        var nobody = api.anonymous();
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < CHECKS; i++) {
            statuses.add(
                    nobody.check("?asOf=2024-05-01", Filings.text("skfo-glass")).statusCode());
        }

        var beyond = nobody.check("?asOf=2024-05-01&lang=en", Filings.text("skfo-glass"));

        assertThat(statuses).containsOnly(200);
        assertProblem(beyond, 429, "too-many-checks");
        assertThat(Integer.parseInt(beyond.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1, 60);
        assertThat(api.check("?asOf=2024-05-01", Filings.text("skfo-glass")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_page_of_another_site_changes_nothing_in_the_name_of_who_is_signed_in() {
        var foreign = api.send(api.request(Api.ASSESSMENTS)
                .header("Content-Type", Api.JSON)
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("{\"name\":\"a\"}"))
                .build());
        var own = api.send(api.request(Api.ASSESSMENTS)
                .header("Content-Type", Api.JSON)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("{\"name\":\"a\"}"))
                .build());

        assertProblem(foreign, 403, "cross-site");
        assertThat(own.statusCode()).isEqualTo(201);
    }
}
