package ru.promcluster.explanation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.verdict.Assessment.DataFinding;

class ContractTermTest {

    private static final String APPLICATION = """
            {"name": "Пример", "participants": [
                {"id": "a", "name": "Завод", "kind": "INDUSTRIAL", "producedInReportingYear": false, "joinedOn": "%s"},
                {"id": "b", "kind": "INDUSTRIAL", "producedInReportingYear": true},
                {"id": "c", "kind": "INDUSTRIAL", "producedInReportingYear": true, "status": "JOINING"}]%s}""";

    @ParameterizedTest
    @CsvSource({
        "2023-05-01, 2024-04-09,",
        "2023-05-01, 2024-04-10, contract.term",
        "2023-05-01, 2026-05-01, contract.term",
        "2023-05-01, 2026-05-02, contract.term-passed",
        "2024-02-29, 2027-02-28, contract.term",
        "2024-02-29, 2027-03-01, contract.term-passed",
        "2020-01-01, 2024-04-10, contract.term-passed"
    })
    void the_term_is_three_years_from_the_day_of_joining(String joinedOn, LocalDate day, @Nullable String code) {
        var application = APPLICATION.formatted(joinedOn, ", \"contracts\": []");

        assertThat(terms(application, day))
                .extracting(DataFinding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "a, b, 2025-01-01,",
        "b, a, 2025-01-01,",
        "b, a, 2026-06-01,",
        "b, a, 2026-06-02, contract.term-passed",
        "a, c, 2025-01-01, contract.term-passed",
        "a, a, 2025-01-01, contract.term-passed",
        "b, c, 2025-01-01, contract.term-passed"
    })
    void a_contract_with_another_member_signed_by_the_day_keeps_the_term(
            String supplier, String buyer, String signedOn, @Nullable String code) {
        var application = APPLICATION.formatted("2023-05-01", """
                , "contracts": [{"supplier": "%s", "buyer": "%s", "signedOn": "%s"}]""".formatted(supplier, buyer, signedOn));

        assertThat(terms(application, LocalDate.of(2026, 6, 1)))
                .extracting(DataFinding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void what_is_not_known_of_contracts_is_not_held_against_anybody() {
        var noList = APPLICATION.formatted("2023-05-01", "");
        var noDay = APPLICATION.formatted("2023-05-01", ", \"contracts\": [{\"supplier\": \"a\", \"buyer\": \"b\"}]");

        assertThat(terms(noList, LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(terms(noDay, LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(terms(noDay, LocalDate.of(2025, 6, 1)))
                .extracting(DataFinding::code)
                .containsExactly("contract.term");
    }

    @Test
    void a_partial_list_of_contracts_is_not_held_against_anybody() {
        var partialContracts =
                APPLICATION.formatted("2023-05-01", ", \"contracts\": [], \"incomplete\": [\"contracts\"]");
        var partialRoster =
                APPLICATION.formatted("2023-05-01", ", \"contracts\": [], \"declared\": {\"participants\": 9}");

        assertThat(terms(partialContracts, LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(terms(partialRoster, LocalDate.of(2026, 6, 1))).isEmpty();
    }

    @Test
    void a_running_term_is_a_reminder_and_a_passed_one_a_warning() {
        var application = APPLICATION.formatted("2023-05-01", ", \"contracts\": []");

        var running = terms(application, LocalDate.of(2025, 6, 1)).get(0);
        var passed = terms(application, LocalDate.of(2026, 6, 1)).get(0);

        assertThat(running.severity()).isEqualTo("INFO");
        assertThat(plain(running.message()))
                .isEqualTo("Участник «Завод» пока только организует производство. Не позднее 1 мая 2026 г. ему нужно "
                        + "заключить договор с другим участником кластера.");
        assertThat(passed.severity()).isEqualTo("WARNING");
        assertThat(passed.pointer()).isEqualTo("/participants/0/joinedOn");
        assertThat(plain(passed.message()))
                .isEqualTo(
                        "Участник «Завод» вступил в кластер 1 мая 2023 г. и пока только организует производство. Срок в "
                                + "три года на договор с другим участником истёк 1 мая 2026 г., а такого договора в заявке нет. "
                                + "Заключите договор или укажите его.");
    }

    private static String plain(String message) {
        return message.replace('\u00a0', ' ');
    }

    private static List<DataFinding> terms(String application, LocalDate day) {
        return Look.atApplicationForRegister(application, day).stream()
                .filter(found -> found.code().startsWith("contract."))
                .toList();
    }
}
