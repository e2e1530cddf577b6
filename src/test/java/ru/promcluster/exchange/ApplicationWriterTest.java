package ru.promcluster.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApplicationWriterTest {

    @Test
    void every_field_is_written_in_the_order_of_the_contract() {
        var json = Applications.withEveryField();

        var written = ApplicationWriter.write(Applications.accepted(json));

        assertThat(new String(written, UTF_8)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"filedOn\":\"2024-02-29\"",
                "\"organisation\":{\"absent\":true}",
                "\"programme\":{}",
                "\"registry\":{\"absent\":true}",
                "\"participants\":[]",
                "\"participants\":[{\"id\":\"p\"}]",
                "\"organisation\":{\"services\":[]}",
                "\"declared\":{\"jobs\":0}",
                "\"incomplete\":[\"participants\",\"contracts\",\"infrastructure\",\"jointProjects\",\"regions\"]"
            })
    void what_is_canonical_is_written_as_it_was_read(String fields) {
        var json = Applications.with(fields);

        var written = new String(ApplicationWriter.write(Applications.accepted(json)), UTF_8);

        assertThat(written).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "5,5",
        "5.0,5",
        "1e2,100",
        "1.50,1.5",
        "0.10e1,1",
        "-0,0",
        "1e29,100000000000000000000000000000",
        "1e-20,0.00000000000000000001"
    })
    void a_number_is_written_plain(String literal, String expected) {
        var application = Applications.accepted(Applications.with("\"regionalProductivity\":" + literal));

        var written = new String(ApplicationWriter.write(application), UTF_8);

        assertThat(written).isEqualTo(Applications.with("\"regionalProductivity\":" + expected));
        assertThat(new BigDecimal(expected)).isEqualByComparingTo(literal);
    }

    @Test
    void the_digest_is_that_of_the_canonical_bytes() throws Exception {
        var application = Applications.accepted("{\"name\":\"A\"}");

        var digest = ApplicationWriter.sha256(application);

        // printf '{"name":"A"}' | sha256sum
        assertThat(digest).isEqualTo("b2c9ee672db13673e38e84d0da1a6e765c88b3d0f1dc65244d3f736045aa5c84");
    }

    @Test
    void white_space_nulls_and_ways_to_write_a_number_leave_the_digest_alone() {
        var canonical = "{\"name\":\"A\",\"functionalMap\":true,\"regionalProductivity\":100}";
        var same = List.of(
                "{\"regionalProductivity\":1e2,\"name\":\"\\u0041\",\"functionalMap\":true}",
                "{ \"name\" : \"A\",\r\n\t\"functionalMap\":true, \"regionalProductivity\":100.00 }",
                "{\"id\":null,\"name\":\"A\",\"functionalMap\":true,\"regionalProductivity\":100,\"declared\":{\"jobs\":null},\"incomplete\":[]}");

        assertThat(same).allSatisfy(json -> assertThat(sha256(json)).isEqualTo(sha256(canonical)));
        assertThat(sha256(canonical.replace("100", "101"))).isNotEqualTo(sha256(canonical));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_keys_leaves_the_digest_alone(long seed) {
        var json = Applications.withEveryField();

        var shuffled = shuffled(json, new Random(seed));

        assertThat(shuffled).isNotEqualTo(json);
        assertThat(sha256(shuffled)).isEqualTo(sha256(json));
    }

    private static String sha256(String json) {
        return ApplicationWriter.sha256(Applications.accepted(json));
    }

    private static final Pattern FLAT_OBJECT = Pattern.compile("\\{([^{}]*)}");

    /** The same document with the fields of its innermost objects in another order. */
    private static String shuffled(String json, Random random) {
        return FLAT_OBJECT.matcher(json).replaceAll(object -> {
            var fields = new ArrayList<>(List.of(object.group(1).split(",(?=\"\\w+\":)")));
            Collections.shuffle(fields, random);
            return "{" + String.join(",", fields) + "}";
        });
    }
}
