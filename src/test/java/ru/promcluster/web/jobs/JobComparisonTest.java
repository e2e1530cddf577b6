package ru.promcluster.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two jobs side by side, held against their results and against what golden-verdicts/registry.txt says of the filings. */
@QuarkusTest
class JobComparisonTest {

    private static final String UNREADABLE = "{\"nmae\":1}";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private JobClient client = new JobClient(base);
    private String before = "";
    private String after = "";

    @BeforeEach
    void judgeTwice() {
        client = new JobClient(base);
        before = client.done(
                "?asOf=2022-12-01",
                List.of(
                        JobClient.line("made-complete", "breaks"),
                        JobClient.line("made-not-eligible", "is-mended"),
                        JobClient.line("skfo-glass", "stays-open"),
                        JobClient.line("made-complete", "twice"),
                        JobClient.line("made-not-eligible", "twice"),
                        JobClient.line("made-relief", "goes"),
                        JobClient.line("made-five-producers", "unused", application -> application.remove("id")),
                        UNREADABLE));
        after = client.done(
                "?asOf=2024-05-01",
                List.of(
                        JobClient.line("made-organising", "comes"),
                        JobClient.line("made-complete", "is-mended"),
                        JobClient.line("made-not-eligible", "breaks"),
                        JobClient.line("made-complete", "twice"),
                        JobClient.line("skfo-glass", "stays-open"),
                        JobClient.line("made-not-eligible", "twice"),
                        JobClient.line("made-five-producers", "unused", application -> application.remove("id")),
                        UNREADABLE));
    }

    @Test
    void applications_are_paired_by_id_or_name_and_each_change_of_a_verdict_is_told() {
        var compared = client.compared(before, after);

        assertThat(compared.at("/before").asText()).isEqualTo(before);
        assertThat(compared.at("/after").asText()).isEqualTo(after);
        assertThat(lines(compared))
                .containsExactly(
                        "broken 1 breaks ELIGIBLE - 3 breaks NOT_ELIGIBLE",
                        "fixed 2 is-mended NOT_ELIGIBLE - 2 is-mended ELIGIBLE",
                        "still 3 stays-open UNDETERMINED - 5 stays-open UNDETERMINED",
                        "good 4 twice ELIGIBLE - 4 twice ELIGIBLE",
                        "still 5 twice NOT_ELIGIBLE - 6 twice NOT_ELIGIBLE",
                        "alone 6 goes NOT_ELIGIBLE -",
                        "fixed 7  NOT_ELIGIBLE - 7  ELIGIBLE",
                        "alone 8   -",
                        "alone - 1 comes ELIGIBLE",
                        "alone - 8  ");
        assertThat(compared.at("/counts").toString())
                .startsWith("{\"fixed\":2,\"broken\":1,\"still\":2,\"otherwise\":0,\"good\":1,\"alone\":4,");
    }

    @Test
    void the_criteria_of_each_pair_are_those_of_the_two_results() {
        var then = client.results(before);
        var now = client.results(after);
        var counts = new TreeMap<String, Map<String, Integer>>();

        var compared = client.compared(before, after);

        var pairs = List.of(List.of(0, 2), List.of(1, 1), List.of(2, 4), List.of(3, 3), List.of(4, 5), List.of(6, 6));
        var told = new ArrayList<String>();
        compared.at("/applications").forEach(each -> {
            if (each.has("before") && each.has("after")) {
                told.add(each.at("/criteria").toString());
            }
        });
        var expected = new ArrayList<String>();
        for (var pair : pairs) {
            expected.add(criteria(then.get(pair.get(0)), now.get(pair.get(1)), counts));
        }
        assertThat(told).containsExactlyElementsOf(expected);
        assertThat(compared.at("/counts/criteria").toString()).isEqualTo(written(counts));
        assertThat(compared.at("/applications/6/criteria").toString())
                .contains(
                        "{\"id\":\"minimum-participants\",\"before\":\"FAILED\",\"after\":\"PASSED\",\"change\":\"fixed\"}");
        // Repealed, and new: neither was broken or mended by anybody.
        assertThat(compared.at("/applications/3/criteria").toString())
                .contains("{\"id\":\"cooperation-per-participant\",\"before\":\"PASSED\",\"after\":\"NOT_APPLICABLE\","
                        + "\"change\":\"otherwise\"}")
                .contains("{\"id\":\"functional-dependency\",\"before\":\"NOT_APPLICABLE\",\"after\":\"PASSED\","
                        + "\"change\":\"otherwise\"}");
    }

    @Test
    void a_job_compared_with_itself_shows_nothing_but_what_failed() {
        var compared = client.compared(after, after);

        assertThat(compared.at("/counts").toString())
                .startsWith("{\"fixed\":0,\"broken\":0,\"still\":3,\"otherwise\":0,\"good\":4,\"alone\":2,");
        assertThat(lines(compared)).containsExactly("alone 8   -", "alone - 8  ");
    }

    private static List<String> lines(JsonNode compared) {
        var lines = new ArrayList<String>();
        compared.at("/applications")
                .forEach(each -> lines.add(
                        each.at("/change").asText() + side(each.at("/before")) + " -" + side(each.at("/after"))));
        return lines;
    }

    private static String side(JsonNode side) {
        return side.isMissingNode()
                ? ""
                : " " + side.at("/number").asInt() + " " + side.at("/id").asText() + " "
                        + side.at("/verdict").asText();
    }

    /** What a clerk would write down with both results before him. */
    private static String criteria(JsonNode then, JsonNode now, Map<String, Map<String, Integer>> counts) {
        var told = new ArrayList<String>();
        for (int i = 0; i < then.at("/criteria").size(); i++) {
            var id = then.at("/criteria/" + i + "/id").asText();
            var one = then.at("/criteria/" + i + "/status").asText();
            var other = now.at("/criteria/" + i + "/status").asText();
            assertThat(now.at("/criteria/" + i + "/id").asText()).isEqualTo(id);
            if (!one.equals(other) || one.equals("FAILED")) {
                var change = change(one, other);
                counts.computeIfAbsent(id, any -> new TreeMap<>()).merge(change, 1, Integer::sum);
                told.add("{\"id\":\"" + id + "\",\"before\":\"" + one + "\",\"after\":\"" + other + "\",\"change\":\""
                        + change + "\"}");
            }
        }
        return "[" + String.join(",", told) + "]";
    }

    private static String change(String one, String other) {
        if (one.equals(other)) {
            return "still";
        }
        if (one.equals("NOT_APPLICABLE") || other.equals("NOT_APPLICABLE")) {
            return "otherwise";
        }
        if (other.equals("PASSED")) {
            return "fixed";
        }
        return one.equals("PASSED") ? "broken" : "otherwise";
    }

    private static String written(Map<String, Map<String, Integer>> counts) {
        var parts = new ArrayList<String>();
        counts.forEach((id, each) -> {
            var words = new ArrayList<String>();
            for (var word : List.of("fixed", "broken", "still", "otherwise", "good", "alone")) {
                words.add("\"" + word + "\":" + each.getOrDefault(word, 0));
            }
            parts.add("\"" + id + "\":{" + String.join(",", words) + "}");
        });
        return "{" + String.join(",", parts) + "}";
    }
}
