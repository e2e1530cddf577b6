package ru.promcluster.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class LimitsTest {

    /** The longest list, text and nesting that these limits allow are 2, 5 and 4. */
    private static final Limits SMALL = new Limits(1_000, 4, 2, 2, 2, 5, 3);

    @Test
    void an_application_of_the_greatest_size_is_read_and_one_byte_more_is_not() {
        var longest = "{\"name\":\"A\"}" + " ".repeat(1_000 - 12);

        assertThat(told(longest)).isEmpty();
        assertThat(told(longest + " ")).containsExactly(" limit.size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"participants", "infrastructure", "jointProjects"})
    void a_list_may_be_as_long_as_its_limit(String list) {
        var two = "{\"id\":\"1\"},{\"id\":\"2\"}";

        assertThat(told("{\"name\":\"A\",\"" + list + "\":[" + two + "]}")).isEmpty();
        assertThat(told("{\"name\":\"A\",\"" + list + "\":[" + two + ",{\"id\":\"3\",\"x\":[{}]},7],\"id\":1}"))
                .containsExactly("/" + list + " limit.elements", "/id type.wrong");
    }

    @Test
    void partners_of_all_projects_are_counted_together() {
        var json =
                "{\"name\":\"A\",\"jointProjects\":[{\"id\":\"1\",\"participants\":[\"a\",\"b\"]},{\"id\":\"2\",\"participants\":%s}]}";

        assertThat(told(json.formatted("[]"))).isEmpty();
        assertThat(told(json.formatted("[\"a\"]"))).containsExactly("/jointProjects/1/participants limit.elements");
    }

    @Test
    void a_cut_roster_makes_no_reference_dangle() {
        var json = "{\"name\":\"A\",\"participants\":[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3\"}],"
                + "\"contracts\":[{\"supplier\":\"1\",\"buyer\":\"3\"}]}";

        assertThat(told(json)).containsExactly("/participants limit.elements");
    }

    @Test
    void a_text_may_be_as_long_as_its_limit() {
        assertThat(told("{\"name\":\"ABCDE\"}")).isEmpty();
        assertThat(told("{\"name\":\"ABCDEF\",\"id\":1}")).containsExactly("/name limit.text", "/id type.wrong");
    }

    @Test
    void nesting_may_be_as_deep_as_its_limit() {
        assertThat(told("{\"name\":\"A\",\"x\":[[[]]]}")).containsExactly("/x field.unknown");
        assertThat(told("{\"name\":\"A\",\"x\":[[[[]]]]}")).containsExactly("/x field.unknown", "/x limit.depth");
        assertThat(told("{\"name\":\"A\",\"regions\":[[[[]]]]}")).contains("/regions/0 limit.depth");
    }

    @Test
    void all_violations_are_counted_and_the_first_ones_shown() {
        var reading = new ApplicationReader(SMALL).read("{\"a\":1,\"b\":2,\"c\":3,\"d\":4}".getBytes(UTF_8));

        assertThat(reading).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.violations()).hasSize(3);
            assertThat(refused.total()).isEqualTo(5);
        });
    }

    @Test
    void a_limit_below_one_is_our_own_mistake() {
        assertThatThrownBy(() -> new Limits(1, 1, 1, 1, 1, 1, 0)).hasMessageContaining("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void nesting_of_a_hundred_thousand_is_refused_anywhere(String opening) {
        var deep = opening.repeat(100_000);

        assertThat(Applications.refused("{\"name\":\"A\",\"x\":" + deep))
                .containsExactly("/x field.unknown", "/x limit.depth");
        assertThat(Applications.refused(deep).toString()).contains("limit.depth");
        assertThat(Applications.refused("{\"regions\":" + deep).toString()).contains("limit.depth");
    }

    @Test
    void a_number_of_ten_megabytes_is_refused() {
        var digits = "9".repeat(10_000_000);

        assertThat(Applications.refused("{\"name\":\"A\",\"regionalProductivity\":" + digits + "}"))
                .containsExactly("/regionalProductivity number.too-large");
        assertThat(Applications.refused("{\"name\":\"A\",\"declared\":{\"jobs\":" + digits + "}}"))
                .containsExactly("/declared/jobs number.too-large");
        assertThat(Applications.refused("{\"name\":\"A\",\"regionalProductivity\":1." + digits + "}"))
                .containsExactly("/regionalProductivity number.too-large");
        assertThat(Applications.refused("{\"name\":\"A\",\"x\":" + digits + "}"))
                .containsExactly("/x field.unknown");
    }

    @Test
    void a_text_or_a_name_of_ten_megabytes_is_refused() {
        var letters = "ж".repeat(5_000_000);

        assertThat(Applications.refused("{\"name\":\"" + letters + "\"}")).containsExactly("/name limit.text");
        assertThat(Applications.refused("{\"name\":\"A\",\"x\":\"" + letters + "\"}"))
                .containsExactly("/x field.unknown");
        assertThat(Applications.refused("{\"name\":\"A\",\"functionalMap\":\"" + letters + "\"}"))
                .containsExactly("/functionalMap type.wrong");
        assertThat(Applications.refused("{\"name\":\"A\",\"" + letters + "\":1}"))
                .containsExactly("/name limit.text");
    }

    @Test
    void a_million_unknown_fields_are_counted_without_being_kept() {
        var json = new StringBuilder("{\"name\":\"A\"");
        for (int field = 0; field < 1_000_000; field++) {
            json.append(",\"").append(Integer.toString(field, 36)).append("\":1");
        }

        var reading = Applications.read(json.append('}').toString());

        assertThat(reading).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.violations()).hasSize(1_000);
            assertThat(refused.total()).isGreaterThanOrEqualTo(1_000_000);
        });
    }

    private static List<String> told(String json) {
        var reading = new ApplicationReader(SMALL).read(json.getBytes(UTF_8));
        return Applications.violations(reading).stream().map(Applications::told).toList();
    }
}
