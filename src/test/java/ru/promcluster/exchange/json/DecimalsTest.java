package ru.promcluster.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0,0,0",
        "7,1,0",
        "-10.50,2,1",
        "0.05,0,2",
        "1e3,4,0",
        "1.23e1,2,1",
        "100e-2,1,0",
        "0e99,0,0",
        "12e-1,1,1",
        "1E+2,3,0",
        "1e1000000000,1000001,0",
        "1e-99999999999999999999,0,1000000"
    })
    void a_literal_is_measured_in_digits(String literal, int whole, int fraction) {
        assertThat(Decimals.of(literal.toCharArray(), 0, literal.length())).isEqualTo(new Decimals(whole, fraction));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_size_is_that_of_the_plain_number(long seed) {
        var random = new Random(seed);

        for (int round = 0; round < 5_000; round++) {
            var literal = literal(random);
            var plain = Decimals.plain(new BigDecimal(literal));
            int whole = Math.max(0, plain.precision() - plain.scale());
            var expected = plain.signum() == 0 ? new Decimals(0, 0) : new Decimals(whole, plain.scale());

            assertThat(Decimals.of(literal.toCharArray(), 0, literal.length()))
                    .as(literal)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void a_short_literal_becomes_its_plain_number(long seed) {
        var random = new Random(seed);

        int exact = 0;
        for (int round = 0; round < 5_000; round++) {
            var literal = literal(random);
            var number = Decimals.ofShort(literal.toCharArray(), 0, literal.length());
            if (number != null) {
                exact++;
                assertThat(number).as(literal).isEqualTo(Decimals.plain(new BigDecimal(literal)));
            }
        }

        assertThat(exact).isGreaterThan(1_000);
    }

    private static String literal(Random random) {
        var digits = "0000123".repeat(2);
        var literal = new StringBuilder(random.nextBoolean() ? "-" : "");
        for (int digit = 1 + random.nextInt(5); digit > 0; digit--) {
            literal.append(digits.charAt(random.nextInt(digits.length())));
        }
        if (random.nextBoolean()) {
            literal.append('.');
            for (int digit = 1 + random.nextInt(5); digit > 0; digit--) {
                literal.append(digits.charAt(random.nextInt(digits.length())));
            }
        }
        return random.nextBoolean()
                ? literal.toString()
                : literal.append('e').append(random.nextInt(15) - 7).toString();
    }
}
