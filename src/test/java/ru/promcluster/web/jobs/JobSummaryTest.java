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
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

/** The summary of a job, held against its results counted one by one. */
@QuarkusTest
class JobSummaryTest {

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    /** On days of ten years, so that several editions are met. */
    @Test
    void a_summary_counts_what_the_results_say() {
        var client = new JobClient(base);
        var lines = new ArrayList<String>();
        for (var name : Filings.names()) {
            var filedOn = 2016 + lines.size() % 10 + "-12-05";
            lines.add(JobClient.line(name, name, application -> application.put("filedOn", filedOn)));
        }
        lines.add("{\"nmae\":1}");
        var job = client.done("", lines);

        var summary = client.json("/" + job + "/summary");

        var results = client.results(job);
        var verdicts = new Counts();
        var editions = new Counts();
        var statuses = new Counts();
        var regions = new Counts();
        for (int i = 0; i < results.size(); i++) {
            count(results.get(i), Api.json(lines.get(i)), verdicts, editions, statuses, regions);
        }
        assertThat(summary.at("/applications").asInt()).isEqualTo(lines.size()).isGreaterThan(30);
        assertThat(summary.at("/refused").asInt()).isEqualTo(1);
        assertThat(table(summary, "verdicts")).isEqualTo(verdicts.counts);
        assertThat(told(summary.at("/rulesets"), "edition", "applications")).isEqualTo(editions.counts);
        assertThat(editions.counts).hasSizeGreaterThan(2);
        assertThat(tables(summary.at("/criteria"), "id", "statuses")).isEqualTo(statuses.counts);
        assertThat(summary.at("/criteria")).hasSize(24);
        assertThat(tables(summary.at("/regions"), "region", "verdicts")).isEqualTo(regions.counts);
        // Where no region is named: what could not be read, and filings of which none was published.
        assertThat(summary.at("/regions/0/region").asText()).isEqualTo("-");
        assertThat(summary.at("/regions/0/refused").asInt()).isEqualTo(1);
        assertThat(summary.at("/regions/0/applications").asInt())
                .isEqualTo(1 + regions.counts.getOrDefault("- UNDETERMINED", 0));
    }

    @Test
    void titles_come_in_the_language_asked_for() {
        var client = new JobClient(base);
        var job = client.done("?asOf=2024-05-01", List.of(Filings.line("made-complete")));

        assertThat(client.json("/" + job + "/summary").at("/criteria/0/title").asText())
                .isEqualTo("Число промышленных участников");
        assertThat(client.json("/" + job + "/summary?lang=en")
                        .at("/criteria/0/title")
                        .asText())
                .isNotBlank()
                .matches("[\\p{ASCII}]+");
    }

    private static final class Counts {

        private final Map<String, Integer> counts = new TreeMap<>();

        void add(String key) {
            counts.merge(key, 1, Integer::sum);
        }
    }

    private static void count(
            JsonNode result, JsonNode application, Counts verdicts, Counts editions, Counts statuses, Counts regions) {
        if (result.has("problem")) {
            return;
        }
        var verdict = result.at("/verdict").asText();
        verdicts.add(verdict);
        editions.add(result.at("/ruleset/edition").asText());
        result.at("/criteria")
                .forEach(criterion -> statuses.add(criterion.at("/id").asText() + " "
                        + criterion.at("/status").asText()));
        regions(application).forEach(region -> regions.add(region + " " + verdict));
    }

    private static List<String> regions(JsonNode application) {
        var found = new TreeSet<String>();
        application.at("/regions").forEach(region -> found.add(region.asText()));
        if (!application.has("regions")) {
            application.at("/participants").findValuesAsText("region").forEach(found::add);
        }
        return found.isEmpty() ? List.of("-") : List.copyOf(found);
    }

    /** Zeros left out. */
    private static Map<String, Integer> table(JsonNode parent, String field) {
        var counts = new TreeMap<String, Integer>();
        parent.at("/" + field).properties().forEach(each -> {
            if (each.getValue().asInt() > 0) {
                counts.put(each.getKey(), each.getValue().asInt());
            }
        });
        return counts;
    }

    private static Map<String, Integer> tables(JsonNode rows, String key, String field) {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> table(row, field)
                .forEach((name, count) -> counts.put(row.at("/" + key).asText() + " " + name, count)));
        return counts;
    }

    private static Map<String, Integer> told(JsonNode rows, String key, String count) {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row ->
                counts.put(row.at("/" + key).asText(), row.at("/" + count).asInt()));
        return counts;
    }
}
