package ru.promcluster.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemsTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ?ruleset=nope             | 404 | ruleset-unknown      | registry
                    ?ruleset=                 | 404 | ruleset-unknown      | registry
                    ?asOf=2014-13-01          | 400 | parameter-invalid    | 2014-13-01
                    ?asOf=2023-02-30          | 400 | parameter-invalid    | Такого дня в календаре нет
                    ?asOf=                    | 400 | parameter-invalid    | 2024-04-15
                    ?asOf=01.02.2024          | 400 | parameter-invalid    | 2024-04-15
                    ?asOf=%2B12024-01-01      | 400 | parameter-invalid    | 2024-04-15
                    ?asOf=2015-08-14          | 422 | ruleset-not-in-force | 2015-08-15
                    ?asOf=0000-01-01          | 422 | ruleset-not-in-force | 2015-08-15
                    ?lang=de                  | 400 | parameter-invalid    | ru или en
                    ?lang=                    | 400 | parameter-invalid    | ru или en
                    ?asof=2024-05-01          | 400 | parameter-invalid    | Возможно, asOf
                    ?rulset=registry          | 400 | parameter-invalid    | Возможно, ruleset
                    ?langs=en                 | 400 | parameter-invalid    | Возможно, lang
                    ?x=1                      | 400 | parameter-invalid    | ruleset, asOf, lang
                    ?lang=ru&lang=en          | 400 | parameter-invalid    | несколько раз
                    ''                        | 400 | application-invalid  | Найдено ошибок: 1
                    """)
    void a_request_that_cannot_be_met_says_why(String query, int status, String code, String detail) {
        var answer = api.check(query, "{}");

        assertProblem(answer, status, code);
        assertThat(Api.json(answer).at("/detail").asText()).contains(detail);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        var problem = Api.json(answer);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.at("/type").asText()).isEqualTo("urn:promcluster:problem:" + code);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").asText()).isNotBlank();
        assertThat(problem.at("/violations").isArray()).isTrue();
    }

    @Test
    void all_faults_of_an_application_come_at_once_in_the_language_asked_for() {
        var faulty = "{\"nmae\": \"x\", \"filedOn\": \"tomorrow\", \"participants\": [{\"id\": \"\"}]}";

        var russian = api.check("", faulty);
        var english = api.check("?lang=en", faulty);

        assertProblem(russian, 400, "application-invalid");
        assertThat(Api.json(english).at("/violations").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/nmae", "/filedOn", "/participants/0/id", "/name");
        assertThat(Api.json(russian).at("/title").asText()).isEqualTo("Заявка не принята: в данных есть ошибки");
        assertThat(Api.json(english).at("/title").asText())
                .isEqualTo("The application is refused: its data have faults");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/plain                             | 415 | content-type-unsupported
                    application/xml                        | 415 | content-type-unsupported
                    multipart/form-data; boundary=x        | 415 | content-type-unsupported
                    application/x-www-form-urlencoded      | 415 | content-type-unsupported
                    application/json; charset=windows-1251 | 400 | charset-unsupported
                    application/x-ndjson; charset=utf-16   | 400 | charset-unsupported
                    ///                                    | 400 | request-unreadable
                    """)
    void a_body_of_another_kind_is_refused(String type, int status, String code) {
        var answer = api.post("", type, "{}".getBytes(StandardCharsets.UTF_8));

        assertProblem(answer, status, code);
        assertThat(answer.headers().firstValue("Ruleset-Id")).hasValue("registry");
    }

    @Test
    void a_body_without_a_type_is_refused_with_the_types_there_are() {
        var request = api.request(Api.CHECKS)
                .POST(BodyPublishers.ofString("{\"name\":\"a\"}"))
                .build();

        var answer = api.send(request);

        assertProblem(answer, 415, "content-type-unsupported");
        assertThat(answer.body()).contains("application/json", "application/x-ndjson");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST   | /api/v1/checks   | Accept           | text/html | 406 | not-acceptable
                    POST   | /api/v1/checks   | Accept           | ;;;       | 406 | not-acceptable
                    POST   | /api/v1/checks   | Content-Encoding | gzip      | 415 | content-encoding-unsupported
                    GET    | /api/v1/checks   | Accept           | */*       | 405 | method-not-allowed
                    DELETE | /api/v1/rulesets | Accept           | */*       | 405 | method-not-allowed
                    GET    | /api/v1/rulesets | Accept           | text/html | 406 | not-acceptable
                    GET    | /                | Accept           | */*       | 404 | address-unknown
                    GET    | /api/v2/checks   | Accept           | */*       | 404 | address-unknown
                    GET    | /q/nothing       | Accept           | */*       | 404 | address-unknown
                    """)
    void whatever_http_refuses_is_a_problem_too(
            String method, String path, String header, String value, int status, String code) {
        var request = api.request(path)
                .header(header, value)
                .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        if (method.equals("POST")) {
            request.header("Content-Type", Api.JSON);
        }

        var answer = api.send(request.build());

        assertProblem(answer, status, code);
        assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    }

    @Test
    void a_refusal_names_the_ruleset_once_it_is_known() {
        var unreadable = api.check("", "{}");
        var unknown = api.check("?ruleset=nope", "{}");
        var misspelt = api.check("?asof=2024-05-01", "{}");

        assertThat(unreadable.headers().map()).containsKeys("ruleset-id", "ruleset-version", "ruleset-digest");
        assertThat(misspelt.headers().map()).containsKeys("ruleset-id", "ruleset-version", "ruleset-digest");
        assertThat(unknown.headers().map()).doesNotContainKey("ruleset-id");
    }

    @Test
    void a_stream_is_refused_as_a_whole_before_its_first_line() {
        assertProblem(api.stream("?ruleset=nope", "{}"), 404, "ruleset-unknown");
        assertProblem(api.stream("?asOf=2011-11-11", "{}"), 422, "ruleset-not-in-force");
    }

    @Test
    void a_sender_who_reads_only_after_sending_all_is_answered_however_early_the_refusal() {
        var large = new byte[30_000_000];

        var answer = api.post("?lang=xx", Api.JSON, large);

        assertProblem(answer, 400, "parameter-invalid");
    }
}
