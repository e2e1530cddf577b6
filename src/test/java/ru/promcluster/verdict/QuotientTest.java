package ru.promcluster.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotientTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "10, 1, 10",
        "-1200, 1, -1200",
        "10.0, 1, 10",
        "1e3, 1, 1000",
        "0.00005, 1, 0.0001",
        "1, 3, 0.3334",
        "100, 5, 20",
        "1, 8, 0.125"
    })
    void it_is_rounded_to_four_decimals_without_exponent_and_trailing_zeros(
            BigDecimal numerator, BigDecimal denominator, String shown) {
        var rounded = new Quotient(numerator, denominator).rounded(RoundingMode.CEILING);

        assertThat(rounded).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "5.00, 1", "5.0, 2", "-7, 8"})
    void as_a_decimal_it_is_the_same_number(BigDecimal numerator, BigDecimal denominator) {
        var decimal = new Quotient(numerator, denominator).decimal();

        assertThat(decimal.multiply(denominator)).isEqualByComparingTo(numerator);
    }

    @Test
    void a_third_has_no_end_as_a_decimal() {
        var third = new Quotient(BigDecimal.ONE, BigDecimal.valueOf(3));

        assertThatThrownBy(third::decimal).isInstanceOf(ArithmeticException.class);
    }
}
