package ru.promcluster.explanation.data.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.hibernate.validator.constraints.ru.INN;
import org.hibernate.validator.internal.constraintvalidators.hv.ru.INNValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumbersTest {

    private static final INNValidator LIBRARY = library();

    private record Bearer(@INN String number) {}

    /** Of companies: what each publishes of itself; of a person: the Federal Tax Service's own example. */
    @ParameterizedTest
    @CsvSource({
        "7707083893, Сбербанк (sberbank.ru)",
        "7736050003, Газпром (gazprom.ru)",
        "1656002652, Казанский вертолётный завод (br.fas.gov.ru: постановление от 10.09.2021 № ВЧ-04/11490)",
        "3811115689, Спорт-Контур (br.fas.gov.ru: решение от 24.07.2020 № 038/1055/20)",
        "0274062111, банк «Уралсиб» (uralsib.ru)",
        "500100732259, пример Федеральной налоговой службы"
    })
    void the_number_of_a_real_company_is_right(String number, String whose) {
        assertThat(TaxNumbers.isRight(number)).as(whose).isTrue();
        assertThat(LIBRARY.isValid(number, null)).as(whose).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7707083894",
                "770708389",
                "77070838933",
                "500100732258",
                "500100732269",
                "77070838 3",
                "７７０７０８３８９３"
            })
    void a_number_with_a_digit_wrong_missing_or_added_is_not(String number) {
        assertThat(TaxNumbers.isRight(number)).isFalse();
        assertThat(LIBRARY.isValid(number, null)).isFalse();
    }

    /** Zeros have check digits that fit, and the library takes them for a number; no region is 00. */
    @ParameterizedTest
    @ValueSource(strings = {"0000000000", "000000000000"})
    void zeros_are_no_number_although_their_check_digits_fit(String number) {
        assertThat(LIBRARY.isValid(number, null)).isTrue();

        assertThat(TaxNumbers.isRight(number)).isFalse();
    }

    @Test
    void both_agree_on_every_other_number() {
        var random = new Random(1);
        var different = new ArrayList<String>();
        int right = 0;

        for (int i = 0; i < 200_000; i++) {
            var number = random.nextBoolean()
                    ? String.valueOf(100_000_000L * (1 + random.nextInt(99)) + random.nextInt(100_000_000))
                    : String.valueOf(10_000_000_000L * (10 + random.nextInt(90)) + random.nextInt(1_000_000_000));
            if (TaxNumbers.isRight(number) != LIBRARY.isValid(number, null)) {
                different.add(number);
            }
            right += TaxNumbers.isRight(number) ? 1 : 0;
        }

        assertThat(different).isEmpty();
        assertThat(right).isGreaterThan(8_000);
    }

    @ParameterizedTest
    @CsvSource({
        "274062111, true", // that of the bank «Уралсиб» (uralsib.ru), 0274062111
        "770708389, false",
        "0274062111, false",
        "74062111, false"
    })
    void a_number_that_has_lost_its_first_zero_is_known_by_it(String number, boolean lost) {
        assertThat(TaxNumbers.hasLostZero(number)).isEqualTo(lost);
    }

    private static INNValidator library() {
        try {
            var validator = new INNValidator();
            validator.initialize(Bearer.class.getDeclaredField("number").getAnnotation(INN.class));
            return validator;
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
