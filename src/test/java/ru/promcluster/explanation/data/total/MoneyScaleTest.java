package ru.promcluster.explanation.data.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.explanation.data.Look;

class MoneyScaleTest {

    /** Ten jobs cost 715 800 roubles a year at the lowest wage of 2015. */
    @ParameterizedTest
    @CsvSource({
        "'\"revenue\": 715800, \"jobs\": 10',",
        "'\"revenue\": 715799, \"jobs\": 10', revenue",
        "'\"revenue\": 715799, \"jobs\": 9',",
        "'\"revenue\": 0, \"jobs\": 10',",
        "'\"revenue\": 715799',",
        "'\"output\": 99999, \"jobs\": 10', output",
        "'\"output\": 100000, \"jobs\": 10',",
        "'\"output\": 0, \"jobs\": 10',",
        "'\"output\": 99999, \"jobs\": 9',",
        "'\"revenue\": 1000000, \"output\": 99999999',",
        "'\"revenue\": 1000000, \"output\": 100000000', revenue",
        "'\"revenue\": 0, \"output\": 100000000',",
        "'\"revenue\": 1000000, \"valueAdded\": 99999999',",
        "'\"revenue\": 1000000, \"valueAdded\": 100000000', revenue",
        "'\"revenue\": 1000000, \"valueAdded\": -100000000',"
    })
    void money_of_a_participant_is_held_against_its_jobs_and_its_parts(String facts, @Nullable String field) {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", %s}]}""".formatted(facts));

        assertThat(Look.places(found))
                .isEqualTo(field == null ? List.of() : List.of("/participants/0/" + field + " money.scale"));
    }

    @ParameterizedTest
    @CsvSource({"9999999, true", "10000000, false", "0, false", "-1, false"})
    void value_added_is_held_against_the_regional_mean(long valueAdded, boolean isNoted) {
        var found = Look.at("""
                {"name": "Пример", "regionalProductivity": 1000000,
                 "participants": [{"id": "a", "jobs": 1000, "valueAdded": %d}]}""".formatted(valueAdded));

        assertThat(Look.places(found))
                .hasSize(isNoted ? 1 : 0)
                .allMatch("/participants/0/valueAdded money.scale"::equals);
    }

    @ParameterizedTest
    @CsvSource({"71579, true", "71580, false", "0, false"})
    void a_region_makes_more_than_its_lowest_wage(long mean, boolean isNoted) {
        var found = Look.at("""
                {"name": "Пример", "regionalProductivity": %d}""".formatted(mean));

        assertThat(Look.places(found)).hasSize(isNoted ? 1 : 0).allMatch("/regionalProductivity money.scale"::equals);
    }

    @ParameterizedTest
    @CsvSource({"6100, 1700, true", "6100000, 1700, true", "6100000000, 1700, false", "0, 1700, false"})
    void declared_revenue_is_held_against_declared_jobs(long revenue, long jobs, boolean isNoted) {
        var found = Look.at("""
                {"name": "Пример", "declared": {"revenue": %d, "jobs": %d}}""".formatted(revenue, jobs));

        assertThat(Look.places(found)).hasSize(isNoted ? 1 : 0).allMatch("/declared/revenue money.scale"::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"value\": 99999', value",
        "'\"value\": 100000',",
        "'\"value\": 0',",
        "'\"loan\": 2000', loan",
        "'\"eligibleCosts\": 2000', eligibleCosts",
        "'\"ownFunds\": 2000',",
        "'\"value\": 2000000, \"loan\": 199999999',",
        "'\"value\": 2000000, \"loan\": 200000000', loan",
        "'\"value\": 2000000, \"ownFunds\": 200000000', ownFunds",
        "'\"value\": 2000000, \"eligibleCosts\": 200000000', eligibleCosts",
        "'\"value\": 2000000, \"subsidyRequested\": 200000000', subsidyRequested"
    })
    void money_of_a_project_is_held_against_its_size_and_its_value(String facts, @Nullable String field) {
        var found = Look.at("""
                {"name": "Пример", "jointProjects": [{"id": "j", %s}]}""".formatted(facts));

        assertThat(Look.places(found))
                .isEqualTo(field == null ? List.of() : List.of("/jointProjects/0/" + field + " money.scale"));
    }

    @Test
    void millions_for_roubles_are_said_to_be_checked() {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "name": "Завод", "revenue": 320, "jobs": 120}]}""");

        assertThat(found)
                .singleElement()
                .satisfies(each -> assertThat(each.message().replace('\u00a0', ' '))
                        .isEqualTo(
                                "Выручка участника «Завод» — 320 ₽ в год, а рабочих мест — 120. На зарплату этого не хватит. "
                                        + "Похоже, сумма в тысячах или миллионах; напишите её в рублях."));
    }
}
