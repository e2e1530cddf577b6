package ru.promcluster.web.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.history.Stored;
import ru.promcluster.rulebook.RulebookConfig;
import ru.promcluster.web.Api;
import ru.promcluster.web.CopiedRules;
import ru.promcluster.web.Filings;
import ru.promcluster.web.MinimumParticipants;
import ru.promcluster.web.Waiting;

@QuarkusTest
@WithTestResource(CopiedRules.class)
class ReplayTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    RulebookConfig config;

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    @AfterEach
    void restore() throws IOException {
        new MinimumParticipants(config.path()).restore();
        Waiting.until("the rules are as they were", () -> required() == 10);
    }

    private int required() {
        return MinimumParticipants.required(api.check(MinimumParticipants.AS_OF, "{\"name\":\"a\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_filing_is_judged_again_to_the_same_byte(String language) {
        var names = Filings.names();

        for (var name : names) {
            for (var day : List.of("2016-01-01", "2022-12-01", "2024-05-01")) {
                var kept = api.keep("?asOf=" + day + "&lang=" + language, Filings.text(name));

                var replayed = api.get(kept.headers().firstValue("Location").orElseThrow() + "/replay");

                assertThat(replayed.statusCode()).as(name + " " + day).isEqualTo(200);
                assertThat(replayed.headers().firstValue("Replay")).hasValue("identical");
                assertThat(replayed.body()).isEqualTo(kept.body());
            }
        }
        assertThat(names).hasSizeGreaterThan(25);
    }

    @Test
    void an_application_of_the_day_it_was_filed_and_of_today_is_judged_again_on_that_day() {
        for (var body : List.of("{\"name\":\"a\"}", "{\"name\":\"a\",\"filedOn\":\"2017-03-01\"}")) {
            var id = api.kept("", body);

            assertThat(replay(id).statusCode()).isEqualTo(200);
        }
    }

    private java.net.http.HttpResponse<String> replay(String id) {
        return api.get(Api.ASSESSMENTS + "/" + id + "/replay?lang=en");
    }

    @Test
    void a_change_of_the_rules_folder_does_not_reach_what_was_kept_before() throws IOException {
        var kept = api.keep(MinimumParticipants.AS_OF, "{\"name\":\"a\"}");
        new MinimumParticipants(config.path()).set(13);
        Waiting.until("the change is live", () -> required() == 13);

        var replayed = replay(Api.json(kept).at("/id").asText());
        var since = api.keep(MinimumParticipants.AS_OF, "{\"name\":\"a\"}");

        assertThat(replayed.headers().firstValue("Replay")).hasValue("identical");
        assertThat(replayed.body()).isEqualTo(kept.body());
        assertThat(MinimumParticipants.required(replayed)).isEqualTo(10);
        assertThat(MinimumParticipants.required(since)).isEqualTo(13);
        assertThat(replay(Api.json(since).at("/id").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_changed_document_is_told_place_by_place() throws SQLException {
        var id = api.kept("?asOf=2024-05-01", Filings.text("made-complete"));
        try (var owner = Stored.asOwner()) {
            Stored.execute(
                    owner,
                    "update assessment set document = convert_to(replace(convert_from(document, 'UTF8'),"
                            + " '\"verdict\":\"ELIGIBLE\"', '\"verdict\":\"NOT_ELIGIBLE\"'), 'UTF8') where id = '" + id
                            + "'");
            owner.commit();
        }

        var problem = Api.json(replay(id));

        assertThat(problem.at("/status").asInt()).isEqualTo(409);
        assertThat(problem.at("/type").asText()).isEqualTo("urn:promcluster:problem:replay-differs");
        assertThat(problem.at("/violations")).hasSize(1);
        assertThat(problem.at("/violations/0").toString())
                .isEqualTo("{\"pointer\":\"/verdict\",\"code\":\"replay.differs\",\"message\":\"kept:"
                        + " \\\"NOT_ELIGIBLE\\\"; comes out: \\\"ELIGIBLE\\\"\"}");
    }

    @Test
    void a_changed_application_gives_something_else_or_cannot_be_judged() throws SQLException {
        var other = api.kept("?asOf=2024-05-01", "{\"name\":\"a\",\"declared\":{\"participants\":14}}");
        var broken = api.kept("?asOf=2024-05-01", "{\"name\":\"a\",\"declared\":{\"participants\":15}}");
        try (var owner = Stored.asOwner()) {
            Stored.execute(
                    owner,
                    "update assessment set application = '{\"name\":\"a\",\"declared\":"
                            + "{\"participants\":41}}' where id = '" + other + "'");
            Stored.execute(owner, "update assessment set application = 'x' where id = '" + broken + "'");
            owner.commit();
        }

        var differs = Api.json(replay(other));
        var impossible = Api.json(replay(broken));

        assertThat(differs.at("/violations").findValuesAsText("pointer"))
                .contains("/application/sha256", "/criteria/0/observed/max");
        assertThat(impossible.at("/status").asInt()).isEqualTo(409);
        assertThat(impossible.at("/type").asText()).isEqualTo("urn:promcluster:problem:replay-impossible");
    }

    @Test
    void a_changed_ruleset_is_not_judged_by() throws SQLException, IOException {
        // A ruleset that nobody has opened yet: opened ones are held in memory.
        new MinimumParticipants(config.path()).set(17);
        Waiting.until("the change is live", () -> required() == 17);
        var kept = api.keep(MinimumParticipants.AS_OF, "{\"name\":\"a\"}");
        try (var owner = Stored.asOwner()) {
            Stored.execute(
                    owner,
                    "update ruleset_content set bundle = (select bundle from ruleset_content where sha256 <> '"
                            + Api.json(kept).at("/ruleset/sha256").asText() + "' limit 1) where sha256 = '"
                            + Api.json(kept).at("/ruleset/sha256").asText() + "'");
            owner.commit();
        }

        // While the service judges by these very rules, it prints with them too.
        restore();

        var problem = Api.json(replay(Api.json(kept).at("/id").asText()));
        var page = api.send(
                api.request(Api.ASSESSMENTS + "/" + Api.json(kept).at("/id").asText())
                        .header("Accept", "text/html")
                        .build());

        assertThat(problem.at("/status").asInt()).isEqualTo(409);
        assertThat(problem.at("/type").asText()).isEqualTo("urn:promcluster:problem:replay-impossible");
        assertThat(problem.at("/detail").asText()).contains("content of the ruleset was changed");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(Api.json(page).at("/type").asText()).isEqualTo("urn:promcluster:problem:report-impossible");
    }
}
