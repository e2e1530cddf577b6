package ru.promcluster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.cluster.Roubles;

final class NumberBoundsTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "-0.0,0",
        "5,5",
        "5.0,5",
        "5e0,5",
        "1e2,100",
        "1E+2,100",
        "1200e-2,12",
        "0e999999999,0",
        "1000000000000,1000000000000",
        "1.0e12,1000000000000"
    })
    void a_whole_number_is_a_count_however_it_is_written(String literal, long expected) {
        var declared = Applications.accepted(declaring("jobs", literal)).declared();

        assertThat(declared.jobs()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "5.5,count.fraction",
        "1e-1,count.fraction",
        "-5.5,count.fraction",
        "0.00000000000000000000000000001,count.fraction",
        "-1,amount.negative",
        "-9223372036854775808,amount.negative",
        "1000000000001,number.too-large",
        "9223372036854775808,number.too-large",
        "1e19,number.too-large",
        "1e999999999,number.too-large",
        "1e99999999999999999999,number.too-large",
        "1e-999999999,count.fraction",
        "-1e999999999,amount.negative",
        "'\"5\"',type.wrong",
        "true,type.wrong",
        "[5],type.wrong"
    })
    void what_is_no_count_is_refused(String literal, String code) {
        var violations = Applications.refused(declaring("jobs", literal));

        assertThat(violations).containsExactly("/declared/jobs " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.01",
                "46500000",
                "999999999999999999999999999999",
                "1e29",
                "0.00000000000000000001",
                "1e-20",
                "1.50",
                "123456789012345678901234567890.12345678901234567890",
                "0e1000000000",
                "12345678901234567890"
            })
    void an_amount_is_read_exactly(String literal) {
        var declared = Applications.accepted(declaring("revenue", literal)).declared();

        var expected = literal.startsWith("0e") ? BigDecimal.ZERO : new BigDecimal(literal);
        assertThat(declared.revenue()).isEqualTo(new Roubles(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01,amount.negative",
        "-1,amount.negative",
        "1e30,number.too-large",
        "1000000000000000000000000000000,number.too-large",
        "1e-21,number.too-large",
        "0.000000000000000000001,number.too-large",
        "1e1000000000,number.too-large",
        "1e-1000000000,number.too-large",
        "'\"1\"',type.wrong"
    })
    void what_is_no_amount_is_refused(String literal, String code) {
        var violations = Applications.refused(declaring("revenue", literal));

        assertThat(violations).containsExactly("/declared/revenue " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "0,",
        "100,",
        "99.99999,",
        "100.0,",
        "100.00001,share.out-of-range",
        "-0.1,share.out-of-range",
        "1e3,share.out-of-range"
    })
    void a_share_lies_between_0_and_100(String literal, String code) {
        var violations = Applications.refused(declaring("cooperationLevel", literal));

        assertThat(violations)
                .isEqualTo(
                        code == null ? java.util.List.of() : java.util.List.of("/declared/cooperationLevel " + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"output", "purchases", "revenue"})
    void an_amount_of_a_participant_is_not_negative(String field) {
        var json = Applications.with("\"participants\":[{\"id\":\"p\",\"%s\":-1,\"valueAdded\":-1}]".formatted(field));

        var violations = Applications.refused(json);

        assertThat(violations).containsExactly("/participants/0/" + field + " amount.negative");
    }

    private static String declaring(String field, String literal) {
        return Applications.with("\"declared\":{\"" + field + "\":" + literal + "}");
    }
}
