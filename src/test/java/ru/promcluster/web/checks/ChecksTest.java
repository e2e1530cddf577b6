package ru.promcluster.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

@QuarkusTest
class ChecksTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    @Test
    void an_application_comes_back_as_its_assessment_and_says_by_which_rules() {
        var answer = api.check("?asOf=2022-12-01", Filings.text("skfo-glass"));

        var assessment = Api.json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(assessment.at("/verdict").asText()).isEqualTo("UNDETERMINED");
        assertThat(assessment.at("/ruleset/edition").asText()).isEqualTo("2021-1956");
        assertThat(assessment.at("/criteria")).hasSize(24);
        assertThat(answer.headers().firstValue("Ruleset-Id")).hasValue("registry");
        assertThat(answer.headers().firstValue("Ruleset-Version"))
                .hasValue(assessment.at("/ruleset/version").asText());
        assertThat(answer.headers().firstValue("Ruleset-Digest"))
                .hasValue(assessment.at("/ruleset/sha256").asText());
    }

    @Test
    void utf_8_may_be_named_in_any_case() {
        var body = Filings.text("made-complete").getBytes(StandardCharsets.UTF_8);

        assertThat(api.post("?asOf=2024-05-01", "application/json; charset=utf-8", body)
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.post("?asOf=2024-05-01", "Application/JSON;charset=\"UTF-8\"", body)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_same_application_gives_the_same_bytes_but_for_the_decision_id() {
        var one = api.check("?asOf=2024-05-01", Filings.text("made-complete")).body();
        var other = api.check("?asOf=2024-05-01", Filings.text("made-complete")).body();

        assertThat(one).isNotEqualTo(other);
        assertThat(Api.withoutDecisionId(one)).isEqualTo(Api.withoutDecisionId(other));
    }

    @Test
    void every_filing_gets_the_same_answer_alone_and_in_a_stream_in_order() {
        var names = Filings.names();
        var lines = names.stream().map(Filings::line).collect(Collectors.joining("\n"));

        for (var language : List.of("ru", "en")) {
            var query = "?asOf=2024-05-01&lang=" + language;
            var streamed = api.stream(query, lines).body().lines().toList();

            var alone = new ArrayList<String>();
            names.forEach(name -> alone.add(api.check(query, Filings.text(name)).body()));
            assertThat(streamed).hasSameSizeAs(names).hasSizeGreaterThan(25);
            assertThat(streamed.stream().map(Api::withoutDecisionId))
                    .containsExactlyElementsOf(
                            alone.stream().map(Api::withoutDecisionId).toList());
        }
    }

    @Test
    void all_rulesets_answer_with_a_list_and_a_day_without_rules_is_a_problem_in_it() {
        var assessed = api.check("?ruleset=all&asOf=2024-05-01", Filings.text("made-complete"));
        var tooEarly = Api.json(api.check("?ruleset=all&asOf=2010-01-01", Filings.text("made-complete")));
        var streamed = api.stream("?ruleset=all&asOf=2024-05-01", Filings.line("made-complete"));

        assertThat(Api.json(assessed).findValuesAsText("verdict")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(ids(Api.json(assessed)))
                .contains("registry", "investment-platform", "industrial-park")
                .containsExactly(assessed.headers()
                        .firstValue("Ruleset-Id")
                        .orElseThrow()
                        .split(", "));
        assertThat(assessed.headers().firstValue("Ruleset-Digest").orElseThrow().split(", "))
                .hasSameSizeAs(ids(Api.json(assessed)));
        assertThat(ids(tooEarly)).isEqualTo(ids(Api.json(assessed)));
        assertThat(tooEarly)
                .allSatisfy(one -> assertThat(one.at("/problem/status").asInt()).isEqualTo(422));
        assertThat(Api.withoutDecisionId(streamed.body()).strip()).isEqualTo(Api.withoutDecisionId(assessed.body()));
    }

    private static List<String> ids(JsonNode assessments) {
        var ids = new ArrayList<String>();
        assessments.forEach(one -> ids.add((one.has("problem") ? one.at("/ruleset") : one.at("/ruleset/id")).asText()));
        return ids;
    }

    @Test
    void a_bad_line_leaves_a_problem_and_the_rest_goes_on() {
        var lines = Filings.line("made-complete") + "\n{\"nmae\":1}\n\n" + Filings.line("skfo-glass") + "\nnot json";

        var answer = api.stream("?asOf=2024-05-01&lang=en", lines);

        var given = answer.body().lines().map(Api::json).toList();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(given).hasSize(4);
        assertThat(given.get(0).at("/verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(given.get(1).at("/line").asInt()).isEqualTo(2);
        assertThat(given.get(1).at("/problem/violations").findValuesAsText("code"))
                .contains("field.unknown");
        assertThat(given.get(2).at("/application/id").asText()).isEqualTo("skfo-glass");
        assertThat(given.get(3).at("/line").asInt()).isEqualTo(5);
    }

    @Test
    void an_empty_stream_gives_an_empty_answer() {
        var answer = api.stream("", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }
}
