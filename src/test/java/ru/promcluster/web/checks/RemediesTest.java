package ru.promcluster.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

@QuarkusTest
class RemediesTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Test
    void each_failed_criterion_and_the_whole_application_get_their_steps() {
        var answer = new Api(base).anonymous().check("/remedies?asOf=2024-05-01", Filings.text("made-not-eligible"));

        var wayIn = Api.json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Ruleset-Id")).hasValue("registry");
        assertThat(wayIn.at("/verdict").asText()).isEqualTo("NOT_ELIGIBLE");
        assertThat(wayIn.at("/criteria").findValuesAsText("id"))
                .containsExactly(
                        "minimum-participants",
                        "linked-participants",
                        "functional-dependency",
                        "development-programme",
                        "functional-map");
        assertThat(wayIn.at("/criteria/2/steps/0/pointer").asText()).isEqualTo("/participants/0/purchasesFromMembers");
        assertThat(wayIn.at("/criteria/2/roubles").decimalValue()).isEqualByComparingTo("30000000");
        assertThat(wayIn.at("/smallestSet/outcome").asText()).isEqualTo("FOUND");
        assertThat(wayIn.at("/smallestSet/steps")).hasSize(5);
        assertThat(wayIn.at("/smallestSet/verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(wayIn.at("/smallestSet/left")).isEmpty();
        assertThat(wayIn.at("/smallestSet/text").asText())
                .startsWith("Утвердите программу развития")
                .endsWith("После этого все обязательные требования выполнены.");
    }

    @Test
    void it_refuses_what_a_check_refuses_and_takes_one_ruleset() {
        var api = new Api(base);
        var filing = Filings.text("made-complete");

        assertThat(api.check("/remedies", "{").statusCode()).isEqualTo(400);
        assertThat(api.check("/remedies?ruleset=all", filing).statusCode()).isEqualTo(404);
        assertThat(api.check("/remedies?asOf=2010-01-01", filing).statusCode()).isEqualTo(422);
        assertThat(api.check("/remedies?day=2024-05-01", filing).statusCode()).isEqualTo(400);
        assertThat(api.stream("/remedies", filing).statusCode()).isEqualTo(415);
        assertThat(api.get("/api/v1/checks/remedies").statusCode()).isEqualTo(405);
        assertThat(api.get("/api/v1/checks/remedies").headers().firstValue("Allow"))
                .hasValue("POST, OPTIONS");
    }
}
