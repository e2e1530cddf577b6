package ru.promcluster.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

/** The published examples are what the service answers today; {@code -Dgolden} writes them anew. */
@QuarkusTest
class OpenApiExamplesTest {

    private static final boolean GOLDEN = System.getProperty("golden") != null;
    private static final String ANY_ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @ParameterizedTest
    @CsvSource({
        "passing, made-complete, 2024-05-01, ELIGIBLE, Составленная заявка: все требования выполнены · all met",
        "failing, made-not-eligible, 2024-05-01, NOT_ELIGIBLE, Составленная заявка: требования не выполнены · not met",
        "undetermined, skfo-glass, 2022-12-01, UNDETERMINED, Стекольный кластер СКФО: фактов не хватает · facts are missing"
    })
    void an_example_is_the_answer_to_its_filing(String name, String filing, String asOf, String verdict, String summary)
            throws IOException {
        var example = new ExampleFile(name);

        var answer = (ObjectNode) Api.json(new Api(base).check("?asOf=" + asOf, Filings.text(filing)));

        assertThat(answer.at("/verdict").asText()).isEqualTo(verdict);
        if (GOLDEN) {
            answer.put("id", ANY_ID);
            example.write(summary + " (" + filing + ", asOf=" + asOf + ")", answer);
        }
        assertThat(comparable(answer)).isEqualTo(comparable(example.value()));
    }

    /** The version of the rules may move on without a new example, as long as the answer stays the same. */
    private static JsonNode comparable(JsonNode assessment) {
        ObjectNode copy = assessment.deepCopy();
        copy.remove("id");
        ((ObjectNode) copy.at("/ruleset")).remove("version");
        ((ObjectNode) copy.at("/ruleset")).remove("sha256");
        copy.remove("engine");
        return copy;
    }

    @Test
    void the_example_of_an_application_is_the_filing_of_the_glass_cluster() throws IOException {
        var example = new ExampleFile("undetermined-application");
        var filing = Api.json(Filings.text("skfo-glass"));

        if (GOLDEN) {
            example.write("Стекольный кластер СКФО, только опубликованное · what was published of it", filing);
        }

        assertThat(example.value()).isEqualTo(filing);
    }
}
