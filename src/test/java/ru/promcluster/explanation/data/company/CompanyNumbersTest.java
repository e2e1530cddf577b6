package ru.promcluster.explanation.data.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.explanation.data.Look;

class CompanyNumbersTest {

    /** Of companies: as published; of a sole trader: the Federal Tax Service's own example. */
    @ParameterizedTest
    @CsvSource({
        "1027700132195, Сбербанк (sberbank.ru)",
        "1027700070518, Газпром (gazprom.ru)",
        "1021603881683, Казанский вертолётный завод (br.fas.gov.ru: постановление от 10.09.2021 № ВЧ-04/11490)",
        "1073811008413, Спорт-Контур (br.fas.gov.ru: решение от 24.07.2020 № 038/1055/20)",
        "1027700220624, Пенсионный фонд (dksecurity.ru)",
        "304500116000157, пример Федеральной налоговой службы"
    })
    void the_registration_number_of_a_real_company_is_right(String number, String whose) {
        assertThat(StateNumbers.isInForm(number)).as(whose).isTrue();
        assertThat(StateNumbers.isOfCompany(number)).as(whose).isTrue();
        assertThat(StateNumbers.hasCheckDigit(number)).as(whose).isTrue();
    }

    @Test
    void every_other_last_digit_of_a_registration_number_is_wrong() {
        for (var number : new String[] {"1027700132195", "304500116000157"}) {
            int right = 0;
            for (char digit = '0'; digit <= '9'; digit++) {
                right += StateNumbers.hasCheckDigit(number.substring(0, number.length() - 1) + digit) ? 1 : 0;
            }

            assertThat(right).as(number).isEqualTo(1);
        }
    }

    /** 100000000011 leaves 10 when divided by 11, and the check digit is then 0. */
    @Test
    void a_remainder_of_ten_gives_the_check_digit_zero() {
        assertThat(100_000_000_011L % 11).isEqualTo(10);

        assertThat(StateNumbers.hasCheckDigit("1000000000110")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1027700132195,",
        "1027700132196, ОГРН «1027700132196» написан с ошибкой: его контрольное число не сходится.",
        "304500116000158, ОГРН «304500116000158» написан с ошибкой: его контрольное число не сходится.",
        "102770013219, 'ОГРН «102770013219» написан с ошибкой: в нём должно быть 13 цифр у организации и 15 у предпринимателя.'",
        "102770013219X, 'ОГРН «102770013219X» написан с ошибкой: в нём должно быть 13 цифр у организации и 15 у предпринимателя.'",
        "2167700132195, '«2167700132195» — не ОГРН: номер организации начинается с 1 или 5, номер предпринимателя — с 3.'",
        "404500116000157, '«404500116000157» — не ОГРН: номер организации начинается с 1 или 5, номер предпринимателя — с 3.'"
    })
    void a_registration_number_is_told_what_is_wrong_with_it(String number, String beginning) {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "ogrn": "%s"}]}""".formatted(number));

        assertThat(found).hasSize(beginning == null ? 0 : 1).allSatisfy(each -> {
            assertThat(each.pointer()).isEqualTo("/participants/0/ogrn");
            assertThat(each.message()).startsWith(beginning);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "7707083893, 1027700132195, false",
        "500100732259, 304500116000157, false",
        "7707083893, 304500116000157, true",
        "500100732259, 1027700132195, true"
    })
    void an_organisation_has_both_numbers_of_an_organisation(String inn, String ogrn, boolean isNoted) {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "inn": "%s", "ogrn": "%s"}]}""".formatted(inn, ogrn));

        assertThat(Look.places(found)).hasSize(isNoted ? 1 : 0).allMatch("/participants/0/ogrn ogrn.inn"::equals);
    }

    @Test
    void a_lost_zero_is_given_back() {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "inn": "274062111"}]}""");

        assertThat(found)
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .isEqualTo("ИНН «274062111» потерял первый ноль. Верните его: 0274062111."));
    }

    @Test
    void numbers_of_another_country_are_not_looked_at() {
        var found = Look.at("""
                {"name": "Пример", "participants": [{"id": "a", "inn": "12", "ogrn": "34", "country": "KZ"}]}""");

        assertThat(found).isEmpty();
    }
}
