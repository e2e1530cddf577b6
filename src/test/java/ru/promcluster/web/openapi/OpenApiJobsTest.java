package ru.promcluster.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.results.workbook.Books;
import ru.promcluster.history.jobs.JobState;
import ru.promcluster.web.Api;
import ru.promcluster.web.jobs.JobClient;

/** What is answered about jobs has the fields that its schemas name, and no others. */
@QuarkusTest
class OpenApiJobsTest {

    private static final String CONTRACT =
            "[{\"supplier\":\"p\",\"buyer\":\"q\",\"kind\":\"SUPPLY\",\"value\":1," + "\"signedOn\":\"2021-03-01\"}]";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private JobClient client = new JobClient(base);
    private Api api = new Api(base);
    private JsonNode published = Api.json("{}");

    @BeforeEach
    void read() {
        client = new JobClient(base);
        api = new Api(base);
        published = Api.json(api.get("/openapi?format=json"));
    }

    private static String cluster(String company) {
        return "{\"id\":\"" + JobClient.unique("c") + "\",\"name\":\"Кластер\",\"participants\":"
                + "[{\"id\":\"p\",\"inn\":\"0501000001\",\"name\":\"" + company + "\"},"
                + "{\"id\":\"q\",\"inn\":\"0501000002\"}],\"contracts\":" + CONTRACT + "}";
    }

    @Test
    void a_job_its_summary_and_a_list_fit() {
        var job = client.done("?asOf=2024-05-01", List.of(cluster("Первое"), cluster("Второе"), "{\"nmae\":1}"));
        var failed = client.failed("no book.xlsx", "no book");

        var done = client.view(job);
        assertThat(done.at("/notes/taxpayerNumbersWithSeveralNames/total").asInt())
                .isEqualTo(1);
        assertThat(done.at("/notes/contractsCountedTwice/total").asInt()).isEqualTo(1);
        assertThat(client.view(failed).at("/problem/type").asText()).startsWith("urn:promcluster:problem:");
        assertFits("Job", done);
        assertFits("Job", client.view(failed));
        assertFits("Summary", client.json("/" + job + "/summary"));
        assertFits("JobList", client.json("?limit=1"));
        assertThat(client.json("?limit=1").at("/next").isTextual()).isTrue();
        var states = published.at("/components/schemas/JobState/enum");
        assertThat(states).hasSize(JobState.values().length);
        for (var state : JobState.values()) {
            assertThat(states.toString()).contains("\"" + state.name() + "\"");
        }
    }

    @Test
    void what_is_told_of_the_progress_fits() {
        var job = client.done("", List.of(cluster("Первое")));

        var told = api.get(JobClient.JOBS + "/" + job + "/events")
                .body()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> Api.json(line.substring("data:".length())))
                .toList();

        assertThat(told).hasSizeGreaterThan(2);
        told.forEach(each -> assertFits("Progress", each));
    }

    @Test
    void a_comparison_fits() {
        var id = JobClient.unique("c");
        var before = client.done("?asOf=2022-12-01", List.of(JobClient.line("made-five-producers", id), cluster("x")));
        var after = client.done("?asOf=2024-05-01", List.of(JobClient.line("made-five-producers", id)));

        var compared = client.compared(before, after);

        assertThat(compared.at("/applications")).hasSize(2);
        assertThat(compared.at("/counts/criteria")).isNotEmpty();
        assertFits("Comparison", compared);
    }

    @Test
    void decisions_and_what_came_of_their_upload_fit() throws IOException {
        var job = client.done("", List.of(cluster("Первое"), cluster("Второе")));
        var book = Books.filled(api.bytes(JobClient.JOBS + "/" + job + "/results?format=xlsx"), "Заявки", rows -> {
            int decision = rows.get(0).lastIndexOf("Решение");
            rows.get(1).set(decision, "возвращена");
            rows.get(1).set(decision + 1, "Мало участников");
            rows.get(2).set(decision, "?");
        });

        var taken = Api.json(client.decide(job, book));
        var listed = client.json("/" + job + "/decisions");

        assertThat(taken.at("/faults/shown")).hasSize(1);
        assertFits("DecisionsTaken", taken);
        assertThat(listed.at("/decisions")).hasSize(1);
        assertFits("Decisions", listed);
    }

    private void assertFits(String schema, JsonNode value) {
        assertThat(new Schemas(published).faults(schema, value))
                .as(value.toString())
                .isEmpty();
    }
}
