package ru.promcluster.explanation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.verdict.Assessment.DataFinding;

class DocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

    private static final String COMPLETE = """
            {"name": "Пример", "contracts": [], "organisation": {"name": "Центр"}, "programme": {"approvedOn": "2024-01-01"},
             "functionalMap": true, "jointProjects": [{"id": "j", "passport": false}],
             "participants": [
                {"id": "a", "inn": "7707083893", "ogrn": "1027700132195", "region": "RU-CHE", "kind": "INDUSTRIAL",
                 "role": "FINAL", "purchases": 1, "reliefGround": "NONE", "producedInReportingYear": true},
                {"id": "b", "inn": "1656002652", "ogrn": "1021603881683", "region": "RU-CHE", "kind": "INDUSTRIAL",
                 "role": "INTERMEDIATE", "output": 1, "reliefGround": "NONE", "producedInReportingYear": true},
                {"id": "c", "inn": "7736050003", "ogrn": "1027700070518", "region": "RU-DA", "kind": "EDUCATION"},
                {"id": "d", "status": "JOINING", "kind": "INDUSTRIAL"}, {"id": "e", "country": "BY", "kind": "INDUSTRIAL"}]}""";

    @Test
    void an_application_that_says_nothing_is_reminded_of_every_document() {
        var found = reminders("{\"name\": \"Пример\"}", DAY);

        assertThat(found).allSatisfy(each -> assertThat(each.severity()).isEqualTo("INFO"));
        assertThat(Look.places(found))
                .containsExactly(
                        "/participants document.output",
                        "/participants document.participants",
                        "/contracts document.contracts",
                        "/organisation document.organisation",
                        "/programme document.programme",
                        "/functionalMap document.functional-map",
                        "/jointProjects document.passports");
    }

    @Test
    void a_complete_application_is_reminded_of_nothing() {
        assertThat(reminders(COMPLETE, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"contracts\": [], | | /contracts document.contracts",
                "\"organisation\": {\"name\": \"Центр\"} | \"organisation\": {} | /organisation document.organisation",
                "\"organisation\": {\"name\": \"Центр\"} | \"organisation\": {\"absent\": true} |",
                "{\"approvedOn\": \"2024-01-01\"} | {} | /programme document.programme",
                "{\"approvedOn\": \"2024-01-01\"} | {\"absent\": true} |",
                "\"functionalMap\": true, | | /functionalMap document.functional-map",
                "\"functionalMap\": true | \"functionalMap\": false |",
                ", \"passport\": false | | /jointProjects/0/passport document.passports",
                "[{\"id\": \"j\", \"passport\": false}] | [] |",
                "[{\"id\": \"j\", \"passport\": false}] | null | /jointProjects document.passports",
                "[{\"id\": \"j\", \"passport\": false}] | null, \"declared\": {\"jointProjects\": 0} |",
                "\"ogrn\": \"1021603881683\", | | /participants/1/ogrn document.participants",
                "\"inn\": \"7736050003\", | | /participants/2/inn document.participants",
                "\"region\": \"RU-CHE\", \"kind\": \"INDUSTRIAL\", | \"kind\": \"INDUSTRIAL\", | /participants/0/region document.participants",
                "\"role\": \"FINAL\", | | /participants/0/role document.participants",
                "\"purchases\": 1, | | /participants/0/purchases document.output",
                "\"output\": 1, | | /participants/1/output document.output",
                "\"producedInReportingYear\": true} | \"joinedOn\": \"2024-01-01\"} | /participants/0/producedInReportingYear document.organising",
                "\"purchases\": 1, \"reliefGround\": \"NONE\", \"producedInReportingYear\": true | \"reliefGround\": \"NONE\", \"producedInReportingYear\": false | /participants/0/joinedOn document.organising",
                "\"purchases\": 1, \"reliefGround\": \"NONE\" | \"purchases\": 1 | /participants/0/reliefGround document.place"
            })
    void what_is_taken_away_is_reminded_of(String taken, @Nullable String given, @Nullable String expected) {
        var without = COMPLETE.replaceFirst(Pattern.quote(taken), given == null ? "" : given);

        assertThat(Look.places(reminders(without, DAY))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void a_partial_roster_is_not_the_list_of_participants() {
        var partial = COMPLETE.replace(
                "\"functionalMap\": true", "\"functionalMap\": true, \"incomplete\": [\"participants\"]");

        assertThat(Look.places(reminders(partial, DAY))).containsExactly("/participants document.participants");
    }

    @Test
    void the_reliefs_of_2024_ask_for_no_document_before() {
        var silent = COMPLETE.replace(", \"reliefGround\": \"NONE\", \"producedInReportingYear\": true", "");

        assertThat(reminders(silent, LocalDate.of(2024, 4, 9))).isEmpty();
        assertThat(Look.places(reminders(silent, DAY)))
                .containsExactly(
                        "/participants/0/reliefGround document.place",
                        "/participants/0/producedInReportingYear document.organising");
    }

    @Test
    void an_application_for_another_measure_is_not_reminded() {
        assertThat(Look.at("{\"name\": \"Пример\"}")).isEmpty();
    }

    private static List<DataFinding> reminders(String application, LocalDate day) {
        return Look.atApplicationForRegister(application, day);
    }
}
