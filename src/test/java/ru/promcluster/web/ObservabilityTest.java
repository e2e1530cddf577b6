package ru.promcluster.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservabilityTest {

    private static final Pattern ELIGIBLE =
            Pattern.compile("promcluster_checks_total\\{ruleset=\"registry\",verdict=\"ELIGIBLE\"} (\\S+)");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api api = new Api(base);

    @BeforeEach
    void ask() {
        api = new Api(base);
    }

    @Test
    void the_service_is_ready_and_says_by_which_rules() {
        var answer = api.get("/q/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"ruleset.registry\"", "\"folder\": \"in-force\"");
    }

    @Test
    void checks_are_counted_by_verdict_and_no_applicant_is_named() {
        double before = eligible();

        var answer = api.check("?asOf=2024-05-01", Filings.text("made-complete"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(eligible()).isEqualTo(before + 1);
        assertThat(metrics()).contains("promcluster_check_seconds_count{ruleset=\"registry\"}");
        assertThat(metrics()).doesNotContain("made-complete");
    }

    private double eligible() {
        var counted = ELIGIBLE.matcher(metrics());
        return counted.find() ? Double.parseDouble(counted.group(1)) : 0;
    }

    private String metrics() {
        return api.get("/q/metrics").body();
    }
}
