package ru.promcluster.explanation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.verdict.Assessment.DataFinding;
import ru.promcluster.verdict.Language;

class DataFindingsTest {

    @Test
    void a_list_known_in_part_exceeds_a_declared_total() {
        var found = found(Language.RU, """
                {"name": "Пример", "incomplete": ["participants", "infrastructure", "jointProjects"],
                 "participants": [{"id": "a", "kind": "INDUSTRIAL", "role": "FINAL", "anchor": true},
                                  {"id": "b", "kind": "INDUSTRIAL", "role": "FINAL", "anchor": true},
                                  {"id": "c", "kind": "EDUCATION"}, {"id": "d", "country": "BY", "kind": "EDUCATION"}],
                 "infrastructure": [{"id": "i", "kind": "INDUSTRIAL_PARK"}, {"id": "t", "kind": "TESTING_CENTRE"}],
                 "jointProjects": [{"id": "j", "value": 2000000000}, {"id": "k"}],
                 "declared": {"participants": 3, "industrialParticipants": 1, "finalProducers": 1, "anchors": 1,
                    "educationalOrganisations": 0, "industrialParks": 0, "technologyInfrastructure": 0,
                    "jointProjects": 1, "jointProjectsValue": 808500000}}""");

        assertThat(found).allSatisfy(each -> assertThat(each.code()).isEqualTo("declared.exceeded"));
        assertThat(found)
                .extracting(each -> each.pointer() + " " + beginning(each))
                .containsExactly(
                        "/declared/participants Участников: заявлено 3, а в списке уже 4.",
                        "/declared/industrialParticipants Промышленных участников: заявлено 1, а в списке уже 2.",
                        "/declared/finalProducers Изготовителей конечной продукции: заявлено 1, а в списке уже 2.",
                        "/declared/industrialParks Индустриальных парков: заявлено 0, а в списке уже 1.",
                        "/declared/jointProjects Совместных проектов: заявлено 1, а в списке уже 2.",
                        "/declared/jointProjectsValue Общая стоимость совместных проектов: заявлено 808,5 млн ₽, а в "
                                + "списке уже 2 млрд ₽.",
                        "/declared/anchors Якорных предприятий: заявлено 1, а в списке уже 2.",
                        "/declared/educationalOrganisations Образовательных организаций среди участников: заявлено 0, "
                                + "а в списке уже 1.",
                        "/declared/technologyInfrastructure Объектов технологической инфраструктуры: заявлено 0, а в "
                                + "списке уже 1.");
    }

    @Test
    void a_list_known_in_part_that_does_not_reach_a_declared_total_is_no_contradiction() {
        var found = found(Language.RU, """
                {"name": "Пример", "participants": [{"id": "a", "kind": "INDUSTRIAL"}],
                 "declared": {"participants": 9, "industrialParticipants": 1, "anchors": 2}}""");

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, false", "4, true"})
    void a_complete_list_differs_from_a_total_that_no_completion_gives(int declared, boolean differs) {
        var found = found(Language.EN, """
                {"name": "Example", "participants": [{"id": "a", "kind": "INDUSTRIAL"}, {"id": "b"},
                    {"id": "c", "kind": "INDUSTRIAL"}, {"id": "d", "kind": "OTHER"},
                    {"id": "e", "status": "JOINING", "kind": "INDUSTRIAL"}],
                 "declared": {"industrialParticipants": %d}}""".formatted(declared));

        var expected = new DataFinding(
                "/declared/industrialParticipants",
                "declared.differs",
                "WARNING",
                "Industrial members: " + declared
                        + " declared, but 2 to 3 by the complete list. The check rests "
                        + "on the list; correct the declared number or the list.");
        assertThat(found).isEqualTo(differs ? List.of(expected) : List.of());
    }

    @Test
    void more_listed_than_declared_leaves_the_roster_complete() {
        var found = found(Language.RU, """
                {"name": "Пример", "participants": [{"id": "a"}, {"id": "b"}], "declared": {"participants": 1}}""");

        assertThat(found).extracting(DataFinding::code).containsExactly("declared.differs");
    }

    @Test
    void relief_denied_in_a_region_that_is_relief_territory_as_a_whole_is_noted() {
        var found = found(Language.RU, """
                {"name": "Пример", "participants": [
                    {"id": "a", "name": "Завод", "region": "RU-DA", "reliefGround": "NONE"},
                    {"id": "b", "region": "RU-DA", "reliefGround": "MONOTOWN"}, {"id": "c", "region": "RU-DA"},
                    {"id": "d", "region": "RU-CHE", "reliefGround": "NONE"},
                    {"id": "e", "region": "RU-DA", "reliefGround": "NONE", "country": "KZ"}]}""");

        assertThat(found)
                .containsExactly(
                        new DataFinding(
                                "/participants/0/reliefGround",
                                "relief.none-against-table",
                                "WARNING",
                                "У участника «Завод» отмечено, что он работает не на льготной территории, но его субъект — Республика Дагестан — на "
                                        + "день проверки отнесён к льготным территориям целиком. Проверка опирается на таблицу льготных территорий."));
    }

    @Test
    void last_days_before_the_first_ones_are_noted() {
        var found = found(Language.EN, """
                {"name": "Example", "participants": [{"id": "a"}, {"id": "b"}],
                 "contracts": [{"id": "c", "supplier": "a", "buyer": "b", "signedOn": "2021-03-01", "validUntil": "2020-03-01"},
                               {"supplier": "a", "buyer": "b", "signedOn": "2021-03-01", "validUntil": "2021-03-01"},
                               {"supplier": "a", "buyer": "b", "validUntil": "2021-03-01"}],
                 "programme": {"approvedOn": "2022-09-01", "validUntil": "2022-08-31"},
                 "jointProjects": [{"id": "j", "name": "Line", "from": "2022-01-02", "until": "2022-01-01"}]}""");

        assertThat(found)
                .extracting(each -> each.pointer() + " " + each.code() + " " + beginning(each))
                .containsExactly(
                        "/contracts/0/validUntil dates.order The contract “c” runs until 1 March 2020 but was signed on "
                                + "1 March 2021, which is later.",
                        "/programme/validUntil dates.order The development programme runs until 31 August 2022 but was "
                                + "approved on 1 September 2022, which is later.",
                        "/jointProjects/0/until dates.order The joint project “Line” ends on 1 January 2022 but begins "
                                + "on 2 January 2022, which is later.");
    }

    @Test
    void a_taxpayer_number_with_a_wrong_check_digit_is_noted() {
        var found = found(Language.RU, """
                {"name": "Пример", "participants": [{"id": "a", "inn": "7707083893"}, {"id": "b", "inn": "7707083894"},
                    {"id": "c", "inn": "500100732259"}, {"id": "d", "inn": "500100732269"}, {"id": "e", "inn": "77070838"},
                    {"id": "f", "inn": "12", "country": "BY"}],
                 "organisation": {"inn": "77070838 3"}}""");

        assertThat(found)
                .extracting(each -> each.pointer() + " " + each.code() + " " + beginning(each))
                .containsExactly(
                        "/participants/1/inn inn.checksum ИНН «7707083894» написан с ошибкой: его контрольное число не сходится.",
                        "/participants/3/inn inn.checksum ИНН «500100732269» написан с ошибкой: его контрольное число не сходится.",
                        "/participants/4/inn inn.checksum ИНН «77070838» написан с ошибкой: в нём должно быть 10 цифр у организации и 12 у предпринимателя.",
                        "/organisation/inn inn.checksum ИНН «77070838 3» написан с ошибкой: в нём должно быть 10 цифр у организации и 12 у предпринимателя.");
    }

    @ParameterizedTest
    @CsvSource({
        "99, true, declared.exceeded",
        "100, true,",
        "101, true,",
        "99, false, declared.differs",
        "100, false,",
        "150, false,",
        "151, false, declared.differs"
    })
    void declared_jobs_are_held_against_those_of_the_members(int declared, boolean partial, @Nullable String code) {
        var found = found(Language.RU, """
                {"name": "Пример", "participants": [{"id": "a", "kind": "INDUSTRIAL", "jobs": 100},
                    {"id": "b", "kind": "EDUCATION", "jobs": 50}, {"id": "c", "status": "JOINING", "jobs": 9}],
                 "incomplete": [%s], "declared": {"jobs": %d}}""".formatted(partial ? "\"participants\"" : "", declared));

        assertThat(found).extracting(DataFinding::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void codes_that_are_no_region_are_noted_in_the_order_of_the_form() {
        var found = found(Language.RU, """
                {"name": "Пример", "regions": ["RU-CHE", "RU-XX"],
                 "participants": [{"id": "a", "region": "RU-DA"}, {"id": "b", "region": "74"},
                                  {"id": "c", "region": "KZ-AST", "country": "KZ"}],
                 "infrastructure": [{"id": "i", "region": "RU-YY"}], "organisation": {"region": "RU-ZZ"}}""");

        assertThat(found)
                .extracting(each -> each.pointer() + " " + each.code() + " " + beginning(each))
                .containsExactly(
                        "/regions/1 region.unknown Субъекта Российской Федерации с кодом «RU-XX» нет.",
                        "/participants/1/region region.unknown Субъекта Российской Федерации с кодом «74» нет.",
                        "/infrastructure/0/region region.unknown Субъекта Российской Федерации с кодом «RU-YY» нет.",
                        "/organisation/region region.unknown Субъекта Российской Федерации с кодом «RU-ZZ» нет.");
    }

    private static String beginning(DataFinding finding) {
        var message = finding.message().replace('\u00a0', ' ');
        return message.substring(0, message.indexOf(". ") + 1);
    }

    private static List<DataFinding> found(Language language, String json) {
        return Look.at(json, language);
    }
}
