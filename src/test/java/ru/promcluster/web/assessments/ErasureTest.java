package ru.promcluster.web.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.Sha256;
import ru.promcluster.history.Stored;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

@QuarkusTest
class ErasureTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    @Test
    void an_erasure_takes_the_texts_and_leaves_verdict_and_digests() throws SQLException {
        var kept = api.keep("?asOf=2024-05-01", Filings.text("made-complete"));
        var assessment = Api.json(kept);
        var path = Api.ASSESSMENTS + "/" + assessment.at("/id").asText();

        var erased = api.delete(path);

        var shown = api.get(path);
        var detail = Api.json(shown).at("/detail").asText();
        assertThat(erased.statusCode()).isEqualTo(204);
        assertThat(erased.body()).isEmpty();
        assertThat(shown.statusCode()).isEqualTo(410);
        assertThat(Api.json(shown).at("/type").asText()).isEqualTo("urn:promcluster:problem:assessment-erased");
        assertThat(detail)
                .contains(
                        "ELIGIBLE",
                        Sha256.of(kept.body().getBytes(StandardCharsets.UTF_8)),
                        assessment.at("/application/sha256").asText(),
                        assessment.at("/ruleset/sha256").asText())
                .matches(".* удалены \\d{4}-\\d{2}-\\d{2} .*");
        assertThat(api.get(path + "/replay").statusCode()).isEqualTo(410);
        assertThat(Stored.rows("select application, document, application_id, cluster_name, verdict from assessment"
                        + " where id = '" + assessment.at("/id").asText() + "'"))
                .containsExactly("null|null|null|null|ELIGIBLE");
        assertThat(Stored.verified().faults()).isEmpty();
    }

    @Test
    void an_erasure_is_listed_without_name_and_written_once_into_the_trail() throws SQLException {
        var id = api.kept("?asOf=2024-05-01", Filings.text("made-complete"));

        assertThat(api.delete(Api.ASSESSMENTS + "/" + id).statusCode()).isEqualTo(204);
        assertThat(api.delete(Api.ASSESSMENTS + "/" + id).statusCode()).isEqualTo(204);

        var line = Api.json(api.get(Api.ASSESSMENTS + "?limit=1")).at("/assessments/0");
        assertThat(line.at("/id").asText()).isEqualTo(id);
        assertThat(line.at("/erasedAt").asText()).isNotBlank();
        assertThat(line.at("/application").has("name")).isFalse();
        assertThat(line.at("/verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(Stored.rows("select who, action from audit_entry where subject = '" + id + "' order by number"))
                .containsExactly("иванова|assessment.kept", "иванова|assessment.erased");
    }
}
