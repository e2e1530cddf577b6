package ru.promcluster.explanation.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joint projects: who takes part in them, and the code of their product. */
class ProjectsTest {

    @ParameterizedTest
    @ValueSource(strings = {"23", "23.1", "23.11", "23.11.1", "23.11.11", "23.11.11.110", "01.11.11.111"})
    void a_product_code_may_end_with_any_level(String code) {
        assertThat(ProductCodes.isInForm(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "23.",
                "23.11.",
                "23.11.11.",
                "23.11.11.1",
                "23.11.11.11",
                "23.11.11.1100",
                "2311",
                "23,11",
                "00",
                "00.11",
                "C",
                "23.1a",
                "231.1",
                "23.11.11.110.1",
                "２３"
            })
    void a_product_code_ends_with_a_level_and_with_nothing_else(String code) {
        assertThat(ProductCodes.isInForm(code)).isFalse();
    }

    @Test
    void a_misspelt_product_code_is_noted() {
        var found = Look.at("""
                {"name": "Пример", "jointProjects": [{"id": "i", "product": "23.11"}, {"id": "j", "product": "2311"}]}""");

        assertThat(Look.places(found)).containsExactly("/jointProjects/1/product okpd.form");
    }

    @Test
    void who_is_no_member_and_takes_part_in_a_project_is_noted_once() {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a"}, {"id": "b", "name": "Литьё", "status": "JOINING"},
                    {"id": "c", "name": "Завод", "country": "BY"}, {"id": "d", "status": "PROSPECT"}],
                 "jointProjects": [{"id": "i", "initiator": "a", "participants": ["a"]},
                    {"id": "j", "name": "Линия", "initiator": "b", "participants": ["a", "b", "c", "d"]}, {"id": "k"}]}""");

        assertThat(Look.places(found))
                .containsExactly(
                        "/jointProjects/1/initiator project.not-member",
                        "/jointProjects/1/participants/2 project.not-member",
                        "/jointProjects/1/participants/3 project.not-member");
        assertThat(found.get(0).message())
                .isEqualTo(
                        "В совместном проекте «Линия» назван участник «Литьё», но в кластер он ещё не вступил. Примите "
                                + "его в кластер или исправьте состав проекта.");
        assertThat(found.get(1).message())
                .isEqualTo("В совместном проекте «Линия» назван участник «Завод», но он зарегистрирован не в России и "
                        + "членом кластера не считается. Исправьте состав проекта, если это ошибка.");
    }

    @Test
    void who_is_not_listed_in_a_partial_roster_may_be_a_member() {
        var found = Look.at("""
                {"name": "Пример", "incomplete": ["participants"], "participants": [{"id": "a", "status": "JOINING"}],
                 "jointProjects": [{"id": "i", "participants": ["b"]}]}""");

        assertThat(found).isEmpty();
    }
}
