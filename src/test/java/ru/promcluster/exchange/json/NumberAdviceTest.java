package ru.promcluster.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberAdviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "46,5 млн|46500000",
                "2 млрд ₽|2000000000",
                "12|12",
                "1 700|1700",
                "1\u00a0700,50 руб.|1700.5",
                "20 %|20",
                "-3 тыс.|-3000",
                "46.500|''",
                "46,500|''",
                "46,500 млн|46500000",
                "около 5|''",
                "''|''",
                "1-2|''",
                "млн|''",
                "1.000.000|''",
                "0,0|0"
            })
    void a_text_is_turned_into_the_number_it_most_likely_means(String text, String expected) {
        assertThat(NumberAdvice.of(text)).isEqualTo(expected);
    }
}
