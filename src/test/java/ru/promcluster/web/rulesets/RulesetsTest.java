package ru.promcluster.web.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

@QuarkusTest
class RulesetsTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    @Test
    void the_list_names_every_ruleset_with_its_editions_and_digest() {
        var list = Api.json(api.get("/api/v1/rulesets"));

        var registry = ruleset(list, "registry");
        assertThat(list.at("/live").asText()).isNotBlank();
        assertThat(list.at("/folder").asText()).isEqualTo("in-force");
        assertThat(list.at("/problems").isArray()).isTrue();
        assertThat(list.at("/problems")).isEmpty();
        assertThat(list.at("/rulesets").findValuesAsText("id")).contains("investment-platform", "industrial-park");
        assertThat(registry.at("/sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(registry.at("/authority").asText()).isEqualTo("Минпромторг России");
        assertThat(registry.at("/editions").findValuesAsText("inForceFrom"))
                .containsExactly(
                        "2015-08-15",
                        "2016-10-07",
                        "2018-08-15",
                        "2021-11-25",
                        "2023-01-01",
                        "2023-10-10",
                        "2024-04-10");
        assertThat(registry.at("/editions/0/inForceUntil").asText()).isEqualTo("2016-10-06");
        assertThat(registry.at("/editions/6").has("inForceUntil")).isFalse();
    }

    private static JsonNode ruleset(JsonNode list, String id) {
        for (var ruleset : list.at("/rulesets")) {
            if (ruleset.at("/id").asText().equals(id)) {
                return ruleset;
            }
        }
        throw new AssertionError("No ruleset " + id);
    }

    @Test
    void one_ruleset_is_shown_in_the_language_asked_for() {
        var english = Api.json(api.get("/api/v1/rulesets/registry?lang=en"));

        assertThat(english.at("/title").asText()).startsWith("Register of industrial clusters");
    }

    @Test
    void the_criteria_of_a_day_are_those_of_an_assessment_of_that_day() {
        var list = Api.json(api.get("/api/v1/rulesets/registry/criteria?asOf=2022-12-01&lang=en"));
        var assessment = Api.json(api.check("?asOf=2022-12-01&lang=en", Filings.text("skfo-glass")));

        assertThat(list.at("/edition").asText()).isEqualTo("2021-1956");
        assertThat(list.at("/criteria")).hasSize(24);
        for (int i = 0; i < 24; i++) {
            var listed = list.at("/criteria/" + i);
            var assessed = assessment.at("/criteria/" + i);
            for (var field : new String[] {"id", "title", "severity", "law", "rule"}) {
                assertThat(listed.at("/" + field)).isEqualTo(assessed.at("/" + field));
            }
            assertThat(listed.at("/inForce").asBoolean()
                            || assessed.at("/status").asText().equals("NOT_APPLICABLE"))
                    .isTrue();
        }
    }

    @Test
    void the_figures_of_a_day_are_one_a_name_and_without_a_day_all_are_listed() {
        var early = Api.json(api.get("/api/v1/rulesets/registry/figures?asOf=2016-01-01"));
        var late = Api.json(api.get("/api/v1/rulesets/registry/figures?asOf=2024-05-01"));
        var all = Api.json(api.get("/api/v1/rulesets/registry/figures"));

        assertThat(value(early, "minimum-participants")).isEqualTo("10");
        assertThat(value(late, "minimum-participants")).isEqualTo("5");
        assertThat(early.at("/figures").findValuesAsText("name")).doesNotHaveDuplicates();
        assertThat(all.at("/figures").findValuesAsText("name")).contains("relief-share");
        assertThat(all.at("/figures").size()).isGreaterThan(late.at("/figures").size());
        all.at("/figures")
                .forEach(figure -> assertThat(figure.at("/from").asText())
                        .as(figure.at("/name").asText())
                        .matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    private static String value(JsonNode list, String name) {
        for (var figure : list.at("/figures")) {
            if (figure.at("/name").asText().equals(name)) {
                return figure.at("/value").asText();
            }
        }
        throw new AssertionError("No figure " + name);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/rulesets?asOf=2024-01-01, 400",
        "/api/v1/rulesets?lang=xx, 400",
        "/api/v1/rulesets/nope, 404",
        "/api/v1/rulesets/nope/figures, 404",
        "/api/v1/rulesets/all/criteria, 404",
        "/api/v1/rulesets/registry/criteria?asOf=today, 400",
        "/api/v1/rulesets/registry/criteria?asOf=2015-08-14, 422",
        "/api/v1/rulesets/registry/figures?asOf=2015-08-14, 422",
        "/api/v1/rulesets/registry/nothing, 404"
    })
    void what_is_not_there_is_a_problem(String path, int status) {
        var answer = api.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
