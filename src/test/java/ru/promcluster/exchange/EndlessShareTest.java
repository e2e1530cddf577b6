package ru.promcluster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.document.AssessmentDocument;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.verdict.Language;

/** A subsidy asked for no costs at all: more than any share, told without a figure. */
class EndlessShareTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final byte[] APPLICATION = """
            {"name": "Made", "jointProjects": [{"id": "j1", "subsidyRequested": 1, "eligibleCosts": 0}]}""".getBytes(StandardCharsets.UTF_8);

    private static byte[] assessed(Language language) throws IOException {
        var rulebook =
                Objects.requireNonNull(RulebookReading.of(Path.of("rules")).rulebook());
        var outcome = new Assessor(rulebook, () -> "01JDENDLESS000000000000001", "0.1.0")
                .assess(
                        new ApplicationReader(Limits.DEFAULT).read(APPLICATION),
                        new Order("joint-projects", DAY, DAY, language));
        return AssessmentWriter.write(((Outcome.Assessed) outcome).assessment());
    }

    private static JsonNode share(byte[] assessment) throws IOException {
        for (var criterion : new ObjectMapper().readTree(assessment).get("criteria")) {
            if (criterion.get("id").asText().equals("subsidy-share")) {
                return criterion;
            }
        }
        throw new AssertionError("no subsidy-share");
    }

    @Test
    void it_fails_with_a_requirement_and_without_an_observed_figure() throws IOException {
        var share = share(assessed(Language.RU));

        assertThat(share.get("status").asText()).isEqualTo("FAILED");
        assertThat(share.has("observed")).isFalse();
        assertThat(share.has("gap")).isFalse();
        assertThat(share.get("required").get("value").asInt()).isEqualTo(30);
    }

    @Test
    void a_kept_answer_is_read_again() throws IOException {
        var document = AssessmentDocument.of(assessed(Language.RU));

        assertThat(document.criteria())
                .filteredOn(criterion -> criterion.criterion().id().equals("subsidy-share"))
                .hasSize(1)
                .allSatisfy(criterion -> assertThat(criterion.comparison()).isNull());
    }

    @ParameterizedTest
    @EnumSource
    void the_sentence_speaks_of_no_unknown_share(Language language) throws IOException {
        var explanation = share(assessed(language)).get("explanation").asText();

        assertThat(explanation)
                .isEqualTo(
                        language == Language.RU
                                ? "По совместному проекту просят возместить больше допустимых 30\u00a0% его затрат,"
                                        + " поэтому условие не выполнено. Хотя бы у одного совместного проекта затрат,"
                                        + " которые можно возместить, нет."
                                : "More than the allowed 30% of its eligible costs is asked for a joint project,"
                                        + " so the condition is not met. At least one joint project has no eligible"
                                        + " costs.");
    }
}
