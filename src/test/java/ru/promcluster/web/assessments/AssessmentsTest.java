package ru.promcluster.web.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.Sha256;
import ru.promcluster.history.Stored;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

@QuarkusTest
class AssessmentsTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    @Test
    void what_is_answered_is_kept_and_comes_back_byte_for_byte() throws SQLException {
        var answer = api.keep("?asOf=2024-05-01&lang=en", Filings.text("made-complete"));

        var id = Api.json(answer).at("/id").asText();
        var again = api.get(Api.ASSESSMENTS + "/" + id);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").map(URI::create).map(URI::getPath))
                .hasValue(Api.ASSESSMENTS + "/" + id);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(Stored.rows("select encode(sha256(document), 'hex'), encode(sha256(application), 'hex'), verdict,"
                        + " language, as_of from assessment where id = '" + id + "'"))
                .containsExactly(Sha256.of(answer.body().getBytes(StandardCharsets.UTF_8)) + "|"
                        + Api.json(answer).at("/application/sha256").asText() + "|ELIGIBLE|EN|2024-05-01");
    }

    @Test
    void it_is_the_check_of_the_same_application_but_for_the_decision_id() {
        var checked = api.check("?asOf=2022-12-01", Filings.text("skfo-glass"));
        var kept = api.keep("?asOf=2022-12-01", Filings.text("skfo-glass"));

        assertThat(Api.withoutDecisionId(kept.body())).isEqualTo(Api.withoutDecisionId(checked.body()));
        for (var header : new String[] {"Ruleset-Id", "Ruleset-Version", "Ruleset-Digest"}) {
            assertThat(kept.headers().firstValue(header))
                    .isPresent()
                    .isEqualTo(checked.headers().firstValue(header));
        }
    }

    @Test
    void with_all_rulesets_each_assessment_is_kept_as_it_stands_in_the_list() {
        var answer = api.keep("?ruleset=all&asOf=2024-05-01", Filings.text("made-complete"));

        var kept = new ArrayList<String>();
        for (var one : Api.json(answer)) {
            // One that is not in force on the day has a problem in its place, and nothing is kept.
            if (!one.has("problem")) {
                kept.add(api.get(Api.ASSESSMENTS + "/" + one.at("/id").asText()).body());
            }
        }
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(3);
        assertThat(answer.body()).contains(kept);
    }

    @Test
    void where_no_ruleset_is_in_force_nothing_was_made() throws SQLException {
        var before = Stored.rows("select count(*) from assessment");

        var answer = api.keep("?ruleset=all&asOf=2010-01-01", Filings.text("made-complete"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Api.json(answer).at("/0/problem/status").asInt()).isEqualTo(422);
        assertThat(Stored.rows("select count(*) from assessment")).isEqualTo(before);
    }

    @Test
    void it_is_shown_as_the_page_or_the_paper_that_the_sender_likes_best() {
        var kept = Api.json(api.keep("?asOf=2024-05-01", "{\"name\":\"Кластер <script>alert(1)</script>\"}"));
        var path = Api.ASSESSMENTS + "/" + kept.at("/id").asText();

        var page = shown(path, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        var paper = shown(path, "application/json;q=0.5, application/pdf");
        var any = shown(path, "*/*");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(page.body())
                .contains(kept.at("/id").asText(), "Кластер &lt;script&gt;")
                .doesNotContain("<script");
        assertThat(paper.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(shown(path, "application/pdf").body()).isEqualTo(paper.body());
        assertThat(any.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(any.headers().firstValue("Vary")).hasValue("Accept");
    }

    private HttpResponse<String> shown(String path, String accept) {
        return api.send(api.request(path).header("Accept", accept).build());
    }

    @Test
    void the_ruleset_is_kept_once_however_many_assessments_rest_on_it() throws SQLException {
        var digest = Api.json(api.keep("?asOf=2024-05-01", Filings.text("made-complete")))
                .at("/ruleset/sha256")
                .asText();
        api.keep("?asOf=2022-12-01", Filings.text("skfo-glass"));

        assertThat(Stored.rows("select ruleset_id from ruleset_content where sha256 = '" + digest + "'"))
                .containsExactly("registry");
    }

    @Test
    void a_text_of_any_script_is_kept_as_it_was_sent() {
        var name = "Кластер «Ёж» 𝄞 \\\\ \\\" \\u0001 \\u2028 ' ; drop table assessment; --";
        var body = "{\"id\":\"" + name + "\",\"name\":\"" + name + "\"}";

        var answer = api.keep("?asOf=2024-05-01", body);

        var meant = Api.json("\"" + name + "\"").asText();
        var line = lineOf(Api.json(answer).at("/id").asText());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Api.json(answer).at("/application/id").asText()).isEqualTo(meant);
        assertThat(line.at("/application/id").asText()).isEqualTo(meant);
        assertThat(line.at("/application/name").asText()).isEqualTo(meant);
        assertThat(api.get(Api.ASSESSMENTS + "/" + line.at("/id").asText()).body())
                .isEqualTo(answer.body());
    }

    private JsonNode lineOf(String id) {
        for (var line : Api.json(api.get(Api.ASSESSMENTS)).at("/assessments")) {
            if (line.at("/id").asText().equals(id)) {
                return line;
            }
        }
        throw new AssertionError("Not listed: " + id);
    }

    @Test
    void an_application_that_is_refused_leaves_no_trace() throws SQLException {
        var before = Stored.rows("select count(*) from audit_entry");

        var answer = api.keep("", "{\"nmae\":1}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Stored.rows("select count(*) from audit_entry")).isEqualTo(before);
    }
}
