package ru.promcluster.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.history.users.TestUsers;

@QuarkusTest
class ObservabilityTest {

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
        double eligible = counted("ELIGIBLE");
        double refused = counted("REFUSED");

        api.check("?asOf=2024-05-01", Filings.text("made-complete"));
        api.stream("?asOf=2024-05-01", Filings.line("made-complete") + "\nnot json\n" + Filings.line("made-complete"));
        api.check("", "{}");

        assertThat(counted("ELIGIBLE")).isEqualTo(eligible + 3);
        assertThat(counted("REFUSED")).isEqualTo(refused + 2);
        assertThat(metrics()).contains("promcluster_check_seconds_count{ruleset=\"registry\"}");
        assertThat(metrics()).doesNotContain("made-complete");
    }

    private double counted(String verdict) {
        var name = "promcluster_checks_total{ruleset=\"registry\",verdict=\"" + verdict + "\"} ";
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .sum();
    }

    private String metrics() {
        return api.as(TestUsers.OPERATOR).get("/q/metrics").body();
    }
}
