package ru.promcluster.exchange.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Status;

/** What was written is read back whole: compared with the written JSON, field by field. */
class AssessmentDocumentTest {

    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2022, 12, 1),
            LocalDate.of(2023, 12, 1),
            LocalDate.of(2026, 3, 1));

    @Test
    void every_value_of_every_filing_comes_back_in_both_languages() throws IOException {
        int looked = 0;
        for (var filing : KeptAssessments.names()) {
            for (var day : DAYS) {
                for (var language : Language.values()) {
                    var bytes = KeptAssessments.bytes(filing, day, language);

                    var written = DocumentTree.of(AssessmentDocument.of(bytes));

                    assertThat(written).as("%s on %s", filing, day).isEqualTo(MAPPER.readTree(bytes));
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThanOrEqualTo(300);
    }

    @Test
    void the_counts_are_those_of_the_criteria() {
        var document = KeptAssessments.document("made-not-eligible");

        for (var status : Status.values()) {
            assertThat(document.count(status)).isEqualTo((int) document.criteria().stream()
                    .filter(criterion -> criterion.status() == status)
                    .count());
        }
    }

    @Test
    void a_field_of_a_later_version_is_passed_over() throws IOException {
        var tree = (ObjectNode) tree();
        var before = AssessmentDocument.of(MAPPER.writeValueAsBytes(tree));

        var after = AssessmentDocument.of(MAPPER.writeValueAsBytes(tree.put("novelty", 1)));

        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "null", "{\"id\":1}", "{\"id\":\"a\",\"application\":null}"})
    void damaged_bytes_are_said_to_be_no_assessment(String damaged) {
        assertThatThrownBy(() -> AssessmentDocument.of(damaged.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonNode tree() throws IOException {
        return MAPPER.readTree(KeptAssessments.bytes("made-complete", KeptAssessments.DAY));
    }
}
