package ru.promcluster.web.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

@QuarkusTest
class AssessmentProblemsTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        var problem = Api.json(answer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.at("/type").asText()).isEqualTo("urn:promcluster:problem:" + code);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01JDKEPT000000000000000001",
                "80000000000000000000000000",
                "01jdkept000000000000000001",
                "0",
                "%00",
                "%27%3B%20drop%20table%20assessment%3B--",
                "..%2F..%2Fetc%2Fpasswd",
                "%F0%9D%84%9E",
                "%ED%A0%80",
                "01JDKEPT00000000000000000%00",
                "%20",
                "{id}",
                "null"
            })
    void an_id_that_is_not_known_is_not_found(String id) {
        var path = Api.ASSESSMENTS + "/" + id.replace("{", "%7B").replace("}", "%7D");

        assertProblem(api.get(path), 404, "assessment-unknown");
        assertProblem(api.get(path + "/replay"), 404, "assessment-unknown");
        assertProblem(api.delete(path), 404, "assessment-unknown");
    }

    @Test
    void an_id_of_any_length_is_not_found() {
        assertProblem(api.get(Api.ASSESSMENTS + "/" + "0".repeat(3_000)), 404, "assessment-unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ?ruleset=nope           | 404 | ruleset-unknown
                    ?asOf=2014-13-01        | 400 | parameter-invalid
                    ?asOf=2015-08-14        | 422 | ruleset-not-in-force
                    ?lang=de                | 400 | parameter-invalid
                    ?limit=5                | 400 | parameter-invalid
                    ''                      | 400 | application-invalid
                    """)
    void what_a_check_refuses_is_not_kept_either(String query, int status, String code) {
        assertProblem(api.keep(query, "{}"), status, code);
        assertProblem(api.check(query, "{}"), status, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Content-Type     | application/x-ndjson                   | 415 | content-type-unsupported
                    Content-Type     | text/plain                             | 415 | content-type-unsupported
                    Content-Type     | application/json; charset=windows-1251 | 400 | charset-unsupported
                    Content-Encoding | gzip                                   | 415 | content-encoding-unsupported
                    Accept           | text/html                              | 406 | not-acceptable
                    """)
    void a_body_of_another_kind_is_refused(String header, String value, int status, String code) {
        var request = api.request(Api.ASSESSMENTS).POST(BodyPublishers.ofString("{\"name\":\"a\"}"));
        request.setHeader("Content-Type", Api.JSON);
        request.setHeader(header, value);

        var answer = api.send(request.build());

        assertProblem(answer, status, code);
        assertThat(answer.headers().firstValue("Ruleset-Id")).hasValue("registry");
    }

    @Test
    void a_form_that_there_is_not_is_refused_with_those_there_are() {
        var path = Api.ASSESSMENTS + "/" + api.kept("?asOf=2024-05-01", Filings.text("made-complete"));

        for (var accept : List.of("image/png", ";;;", "application/json;q=0", "text/csv, image/*")) {
            var answer = api.send(api.request(path).header("Accept", accept).build());

            assertProblem(answer, 406, "not-acceptable");
            assertThat(answer.body()).contains("application/json");
        }
        for (var accept : List.of("*/*", "application/*", "image/png, application/json;q=0.1")) {
            assertThat(api.send(api.request(path).header("Accept", accept).build())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PUT    | ''                                 | GET, HEAD, POST, OPTIONS
                    DELETE | ''                                 | GET, HEAD, POST, OPTIONS
                    POST   | /01JDKEPT000000000000000001        | GET, HEAD, DELETE, OPTIONS
                    PUT    | /01JDKEPT000000000000000001        | GET, HEAD, DELETE, OPTIONS
                    DELETE | /01JDKEPT000000000000000001/replay | GET, HEAD, OPTIONS
                    """)
    void a_method_that_there_is_not_is_refused_with_those_there_are(String method, String path, String allowed) {
        var answer = api.send(api.request(Api.ASSESSMENTS + path)
                .method(method, BodyPublishers.noBody())
                .build());

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).hasValue(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/replay"})
    void a_parameter_that_there_is_not_is_refused(String rest) {
        var path = Api.ASSESSMENTS + "/01JDKEPT000000000000000001" + rest;

        assertProblem(api.get(path + "?langs=en"), 400, "parameter-invalid");
        assertThat(api.get(path + "?langs=en").body()).contains("Возможно, lang");
    }
}
