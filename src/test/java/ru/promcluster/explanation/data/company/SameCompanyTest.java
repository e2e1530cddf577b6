package ru.promcluster.explanation.data.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.explanation.data.Look;

class SameCompanyTest {

    @Test
    void one_taxpayer_number_under_two_names_is_noted_at_the_later_one() {
        var found = Look.at("""
                {"name": "Пример", "participants": [
                    {"id": "a", "name": "Завод", "inn": "7707083893", "ogrn": "1027700132195"}, {"id": "b", "inn": "7736050003"},
                    {"id": "c", "name": "Завод новый", "inn": "7707083893", "ogrn": "1027700132195", "status": "JOINING"},
                    {"id": "d", "inn": "7707083893", "country": "KZ"}]}""");

        assertThat(Look.places(found)).containsExactly("/participants/2/inn participant.twice");
        assertThat(found.get(0).message())
                .isEqualTo("ИНН «7707083893» указан дважды: у участника «Завод» и у участника «Завод новый». "
                        + "Если это одно лицо, оставьте его в списке один раз.");
    }

    @Test
    void the_third_is_held_against_the_first() {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "ogrn": "1027700132195"},
                    {"id": "b", "ogrn": "1027700132195"}, {"id": "c", "ogrn": "1027700132195"}]}""");

        assertThat(Look.places(found))
                .containsExactly("/participants/1/ogrn participant.twice", "/participants/2/ogrn participant.twice");
        assertThat(found.get(1).message()).contains("у участника «a» и у участника «c»");
    }

    @ParameterizedTest
    @CsvSource({
        "Завод, Завод, true",
        "ООО «Завод Стекла», ЗАВОД СТЕКЛА, true",
        "Общество с ограниченной ответственностью «Литьё», ООО Литье, true",
        "АО «НПО «Вектор»», 'НПО Вектор, ПАО', true",
        "Завод 1, Завод 2, false",
        "Завод Стекла, Стекла Завод, false",
        "ООО, АО, false",
        "НПО Вектор, НПП Вектор, false"
    })
    void names_are_the_same_without_legal_form_quotation_marks_and_case(String one, String other, boolean isSame) {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "name": "%s"}, {"id": "b", "name": "%s"}]}""".formatted(one, other));

        assertThat(Look.places(found))
                .hasSize(isSame ? 1 : 0)
                .allMatch("/participants/1/name participant.same-name"::equals);
    }

    @Test
    void the_same_name_is_a_hint_and_no_warning() {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "name": "Завод"}, {"id": "b", "name": "«Завод»"}]}""");

        assertThat(found)
                .singleElement()
                .satisfies(each -> assertThat(each.severity()).isEqualTo("INFO"));
    }

    @ParameterizedTest
    @CsvSource({"7707083893, 7736050003, 0", "7707083893, , 1", ", , 1"})
    void namesakes_with_numbers_of_their_own_are_two_companies(String one, String other, int count) {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "name": "Завод", "inn": %s}, {"id": "b", "name": "Завод", "inn": %s}]}""".formatted(json(one), json(other)));

        assertThat(found).hasSize(count);
    }

    private static String json(String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
