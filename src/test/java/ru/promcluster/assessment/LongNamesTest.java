package ru.promcluster.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.verdict.Assessment.DataFinding;

class LongNamesTest {

    /** Half of a character of two units is no text that others can read. */
    @ParameterizedTest
    @ValueSource(ints = {116, 117, 118, 119, 120})
    void a_long_name_is_not_cut_within_a_character(int letters) {
        var name = "я".repeat(letters) + "😀😀 и дальше";
        var application = Shipped.read("""
                {"name": "Пример", "filedOn": "2024-05-01",
                 "participants": [{"id": "p1", "name": "%s", "joinedOn": "2025-01-01"}]}""".formatted(name));

        var outcome = (Outcome.Assessed) Shipped.ASSESSOR.assess(application, Shipped.order("registry"));
        var messages = outcome.assessment().data().stream()
                .map(DataFinding::message)
                .filter(message -> message.contains("яяя"))
                .toList();

        assertThat(messages)
                .isNotEmpty()
                .allSatisfy(message -> assertThat(UTF_8.newEncoder().canEncode(message))
                        .as(message)
                        .isTrue());
    }
}
