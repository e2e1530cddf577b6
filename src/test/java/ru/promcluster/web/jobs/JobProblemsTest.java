package ru.promcluster.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.promcluster.web.jobs.FormClient.JOBS;
import static ru.promcluster.web.jobs.FormClient.assertProblem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.web.Api;
import ru.promcluster.web.jobs.FormClient.Part;

/** What cannot be carried out is answered with a problem. */
@QuarkusTest
class JobProblemsTest {

    private static final String KEY = "Idempotency-Key";
    private static final byte[] LINE = "{\"name\":\"А\"}\n".getBytes(StandardCharsets.UTF_8);
    private static final Part FILE = Part.file("a.ndjson", LINE);

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private FormClient jobs = new FormClient(base);

    @BeforeEach
    void ask() {
        jobs = new FormClient(base);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?ruleset=all     | 400 | parameter-invalid
            ?ruleset=nope    | 404 | ruleset-unknown
            ?asOf=2015-08-14 | 422 | ruleset-not-in-force
            ?asOf=завтра     | 400 | parameter-invalid
            ?lang=de         | 400 | parameter-invalid
            ?asof=2024-05-01 | 400 | parameter-invalid
            """)
    void an_order_that_cannot_be_carried_out_says_why(String query, int status, String code) {
        var encoded = query.replace("завтра", "%D0%B7%D0%B0%D0%B2%D1%82%D1%80%D0%B0");

        assertProblem(jobs.submit(encoded, List.of(FILE)), status, code);
    }

    static Stream<Arguments> forms() {
        var field = new Part("file", null, BodyPublishers.ofString("{}"));
        var other = new Part("applications", "a.ndjson", BodyPublishers.ofByteArray(LINE));
        return Stream.of(
                Arguments.of("nothing", List.of(), 400, "request-broken-off"),
                Arguments.of("a field in place of the file", List.of(field), 400, "file-missing"),
                Arguments.of("a file under another name", List.of(other), 400, "file-missing"),
                Arguments.of("two files", List.of(FILE, FILE), 400, "file-missing"),
                Arguments.of("a document", List.of(Part.file("кластеры.docx", LINE)), 400, "file-format"),
                Arguments.of("no ending", List.of(Part.file("кластеры", LINE)), 400, "file-format"),
                Arguments.of("no name", List.of(Part.file("", LINE)), 400, "file-name"),
                Arguments.of("a nul in its name", List.of(Part.file("a\0.ndjson", LINE)), 400, "file-name"),
                Arguments.of(
                        "a name that is too long",
                        List.of(Part.file("a".repeat(300) + ".csv", LINE)),
                        400,
                        "file-name"),
                Arguments.of(
                        "a field larger than any",
                        List.of(new Part("note", null, BodyPublishers.ofString("x".repeat(10_000))), FILE),
                        413,
                        "request-unreadable"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_form_without_one_file_that_can_be_read_is_refused(String name, List<Part> parts, int status, String code) {
        assertProblem(jobs.submit("", parts), status, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json               | {"name":"А"}              | 415 | content-type-unsupported
            application/x-ndjson           | {"name":"А"}              | 415 | content-type-unsupported
            text/plain                     | a                         | 415 | content-type-unsupported
            multipart/mixed; boundary=b    | --b--                     | 415 | content-type-unsupported
            ''                             | a                         | 415 | content-type-unsupported
            multipart/form-data            | --b--                     | 400 | form-unreadable
            multipart/form-data; boundary= | --b--                     | 400 | form-unreadable
            multipart/form-data; boundary=" | --b--                    | 400 | form-unreadable
            multipart/form-data; a="boundary=b | --b--                 | 400 | form-unreadable
            multipart/form-data; boundary=b | ''                       | 400 | request-broken-off
            multipart/form-data; boundary=b | no parts at all          | 400 | request-broken-off
            multipart/form-data; boundary=b | --b                      | 400 | request-broken-off
            """)
    void a_body_that_is_no_form_is_refused(String type, String body, int status, String code) {
        var request = jobs.api().request(JOBS).POST(BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }

        var answer = jobs.api().send(request.build());

        assertProblem(answer, status, code);
        if (status == 415) {
            assertThat(Api.json(answer).at("/detail").asText()).contains("multipart/form-data");
        }
    }

    @Test
    void a_form_that_breaks_off_is_not_taken_for_whole() {
        var body =
                "--boundary-of-the-test\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ndjson\"\r\n\r\n"
                        + "{\"name\":\"А\"}\n{\"nam";

        var answer = jobs.api()
                .send(jobs.api()
                        .request(JOBS)
                        .header("Content-Type", FormClient.MULTIPART)
                        .POST(BodyPublishers.ofString(body))
                        .build());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01JDKEPT000000000000000001",
                "80000000000000000000000000",
                "01jdkept000000000000000001",
                "0",
                "%00",
                "..%2F..%2Fetc%2Fpasswd",
                "%ED%A0%80",
                "null"
            })
    void an_id_that_is_not_known_is_not_found(String id) {
        var path = JOBS + "/" + id;
        var other = new FormClient(base).submitted("", FILE);
        jobs.over(other);

        for (var below : List.of("", "/summary", "/results", "/events")) {
            assertProblem(jobs.api().get(path + below), 404, "job-unknown");
        }
        assertProblem(jobs.api().delete(path), 404, "job-unknown");
        assertProblem(compare(other, id), 404, "job-unknown");
        assertProblem(compare(id, other), 404, "job-unknown");
    }

    private HttpResponse<String> compare(String before, String after) {
        return jobs.api()
                .send(jobs.api()
                        .request(JOBS + "/" + before + "/compare/" + after)
                        .POST(BodyPublishers.noBody())
                        .build());
    }

    @Test
    void results_come_in_known_formats_alone() {
        var path = JOBS + "/" + jobs.over(jobs.submitted("", FILE)).at("/id").asText() + "/results";

        assertThat(jobs.api().get(path + "?format=csv").statusCode()).isEqualTo(200);
        assertProblem(jobs.api().get(path + "?format=doc"), 400, "parameter-invalid");
        assertProblem(jobs.api().get(path + "?form=csv"), 400, "parameter-invalid");
    }

    @Test
    void the_same_key_finds_the_same_job_and_takes_no_other() {
        var key = UUID.randomUUID().toString();

        var first = jobs.submit("?asOf=2024-05-01", List.of(FILE), KEY, key);
        var again = jobs.submit("?asOf=2024-05-01", List.of(FILE), KEY, key);
        var otherFile = jobs.submit("?asOf=2024-05-01", List.of(Part.file("a.ndjson", new byte[] {'{'})), KEY, key);
        var otherDay = jobs.submit("?asOf=2024-05-02", List.of(FILE), KEY, key);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertProblem(otherFile, 409, "idempotency-key-taken");
        assertThat(otherFile.body()).contains(Api.json(first).at("/id").asText());
        assertProblem(otherDay, 409, "idempotency-key-taken");
    }

    @Test
    void without_a_key_each_order_is_a_job_of_its_own() {
        assertThat(jobs.submitted("", FILE)).isNotEqualTo(jobs.submitted("", FILE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void a_key_of_that_length_is_refused(int length) {
        assertProblem(jobs.submit("", List.of(FILE), KEY, "k".repeat(length)), 400, "idempotency-key-invalid");
    }

    @Test
    void a_method_that_an_address_does_not_take_is_told_which_ones_it_takes() {
        var job = jobs.submitted("", FILE);

        assertAllowed("", "GET, HEAD, POST, OPTIONS");
        assertAllowed("/" + job, "GET, HEAD, DELETE, OPTIONS");
        assertAllowed("/" + job + "/compare/" + job, "POST, OPTIONS");
        assertAllowed("/" + job + "/results", "GET, HEAD, OPTIONS");
        assertAllowed("/template.xlsx", "GET, HEAD, OPTIONS");
    }

    private void assertAllowed(String path, String methods) {
        var answer = jobs.api()
                .send(jobs.api()
                        .request(JOBS + path)
                        .method("PATCH", BodyPublishers.noBody())
                        .build());

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).as(path).hasValue(methods);
    }
}
