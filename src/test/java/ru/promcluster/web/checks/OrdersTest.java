package ru.promcluster.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

/** Scenario, days and depth are part of what is ordered. */
@QuarkusTest
class OrdersTest {

    private static final String TYUMEN = "tyumen-construction-2024-21-members";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    @Test
    void a_scenario_is_named_in_the_answer_and_the_members_of_today_are_not() {
        var today = Api.json(api.check("?asOf=2024-05-01", Filings.text(TYUMEN)));
        var members = Api.json(api.check("?asOf=2024-05-01&scenario=members", Filings.text(TYUMEN)));
        var joining = Api.json(api.check("?asOf=2024-05-01&scenario=joining", Filings.text(TYUMEN)));

        assertThat(Api.withoutDecisionId(members.toString())).isEqualTo(Api.withoutDecisionId(today.toString()));
        assertThat(today.has("scenario")).isFalse();
        assertThat(joining.at("/scenario").asText()).isEqualTo("joining");
        assertThat(joining.at("/criteria/0/observed/max").asInt()).isEqualTo(81);
        assertThat(joining.at("/application")).isEqualTo(today.at("/application"));
    }

    @Test
    void a_stream_and_a_list_of_all_rulesets_are_as_deep_and_of_the_scenario_that_is_asked_for() {
        var query = "?asOf=2024-05-01&scenario=prospects&explain=trace";

        var alone = api.check(query, Filings.text(TYUMEN)).body();
        var streamed = api.stream(query, Filings.line(TYUMEN)).body().strip();
        var all = Api.json(api.check(query + "&ruleset=all", Filings.text(TYUMEN)));

        assertThat(Api.withoutDecisionId(streamed)).isEqualTo(Api.withoutDecisionId(alone));
        assertThat(Api.json(alone).at("/criteria/0/trace/comparison")).isNotEmpty();
        assertThat(all).anySatisfy(each -> {
            assertThat(each.at("/ruleset/id").asText()).isEqualTo("registry");
            assertThat(each.at("/scenario").asText()).isEqualTo("prospects");
            assertThat(each.at("/criteria/0/trace/facts")).isNotEmpty();
        });
    }

    @Test
    void a_verdict_alone_is_small() {
        var whole = api.check("?asOf=2024-05-01", Filings.text("made-complete")).body();
        var short_ = api.check("?asOf=2024-05-01&explain=verdict", Filings.text("made-complete"))
                .body();

        assertThat(short_.length()).isLessThan(whole.length() / 10);
        assertThat(Api.json(short_).at("/counts")).isEqualTo(Api.json(whole).at("/counts"));
    }

    @ParameterizedTest
    @CsvSource({
        "'?scenario=joinning', scenario",
        "'?scenario=JOINING', scenario",
        "'?explain=all', explain",
        "'/scenarios?scenario=joining', scenario",
        "'/scenarios?explain=', explain",
        "'/readiness?from=2024-13-01', from",
        "'/readiness?to=tomorrow', to",
        "'/readiness?from=2024-05-02&to=2024-05-01', from",
        "'/readiness?asOf=2024-05-01', asOf",
    })
    void what_cannot_be_read_is_refused_and_named(String query, String parameter) {
        var answer = api.post(query, Api.JSON, Filings.text("made-complete").getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Api.json(answer).at("/title").asText()).contains("«" + parameter + "»");
    }

    @Test
    void a_scenario_is_kept_with_its_assessment_and_replayed_in_it() {
        var kept = api.keep("?asOf=2024-05-01&scenario=joining", Filings.text(TYUMEN));
        var id = Api.json(kept).at("/id").asText();

        var replayed = api.get(Api.ASSESSMENTS + "/" + id + "/replay");
        var listed = Api.json(api.get(Api.ASSESSMENTS + "?limit=1"));

        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(Api.json(kept).at("/scenario").asText()).isEqualTo("joining");
        assertThat(replayed.statusCode()).isEqualTo(200);
        assertThat(replayed.headers().firstValue("Replay")).hasValue("identical");
        assertThat(replayed.body()).isEqualTo(kept.body());
        assertThat(listed.at("/assessments/0/scenario").asText()).isEqualTo("joining");
    }

    @Test
    void what_is_kept_is_always_explained_by_criteria() {
        var answer = api.keep("?asOf=2024-05-01&explain=verdict", Filings.text("made-complete"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void anybody_may_compare_scenarios_and_is_told_by_which_rules() {
        var answer = new Api(base).anonymous().post("/scenarios?asOf=2024-05-01", Api.JSON, body(TYUMEN));

        var compared = Api.json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Ruleset-Id")).hasValue("registry");
        assertThat(compared.at("/scenarios/members/criteria/0/observed/max").asInt())
                .isEqualTo(21);
        assertThat(compared.at("/scenarios/joining/criteria/0/observed/max").asInt())
                .isEqualTo(81);
        assertThat(compared.at("/scenarios/prospects/criteria/0/observed/max").asInt())
                .isEqualTo(321);
        assertThat(compared.at("/steps")).hasSize(2);
        assertThat(compared.at("/steps/0/figures/0/words").asText())
                .isEqualTo("Число промышленных участников: было — от 0 до 21, стало — от 0 до 81.");
    }

    @Test
    void an_application_keeps_the_edition_of_its_day_and_is_told_what_another_day_says() {
        var answer = api.post("/readiness?from=2018-09-01&to=2024-05-01", Api.JSON, body("made-five-producers"));

        var readiness = Api.json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(readiness.at("/from/edition").asText()).isEqualTo("2018-905");
        assertThat(readiness.at("/from/verdict").asText()).isEqualTo("NOT_ELIGIBLE");
        assertThat(readiness.at("/to/edition").asText()).isEqualTo("2024-413");
        assertThat(readiness.at("/to/verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(change(readiness, "minimum-participants").at("/to").asText()).isEqualTo("PASSED");
    }

    private static JsonNode change(JsonNode readiness, String criterion) {
        for (var change : readiness.at("/changes")) {
            if (change.at("/criterion").asText().equals(criterion)) {
                return change;
            }
        }
        throw new AssertionError(criterion + " does not change");
    }

    @Test
    void without_days_it_is_the_day_of_filing_and_today() {
        var filed = Filings.line("made-complete").replaceFirst("\\{", "{\"filedOn\":\"2018-09-03\",");

        var readiness = Api.json(api.post("/readiness", Api.JSON, filed.getBytes(StandardCharsets.UTF_8)));

        assertThat(readiness.at("/from/day").asText()).isEqualTo("2018-09-03");
        assertThat(readiness.at("/from/edition").asText()).isEqualTo("2018-905");
        assertThat(readiness.at("/to/edition").asText()).isEqualTo("2024-413");
    }

    @Test
    void a_day_without_requirements_is_a_problem_beside_the_other_day() {
        var readiness = Api.json(api.post("/readiness?from=2010-01-01&to=2024-05-01", Api.JSON, body("made-complete")));

        assertThat(readiness.at("/from/problem/status").asInt()).isEqualTo(422);
        assertThat(readiness.at("/to/verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(readiness.at("/changes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scenarios", "/readiness"})
    void a_comparison_takes_one_application_and_an_existing_ruleset(String address) {
        assertThat(api.post(address, Api.NDJSON, body(TYUMEN)).statusCode()).isEqualTo(415);
        assertThat(api.post(address + "?ruleset=none", Api.JSON, body(TYUMEN)).statusCode())
                .isEqualTo(404);
        assertThat(api.post(address, Api.JSON, "{\"nmae\":1}".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(Api.json(api.post(address + "?ruleset=all", Api.JSON, body(TYUMEN))))
                .isNotEmpty();
    }

    private static byte[] body(String filing) {
        return Filings.text(filing).getBytes(StandardCharsets.UTF_8);
    }
}
