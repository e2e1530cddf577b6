package ru.promcluster.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.promcluster.web.jobs.FormClient.JOBS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.table.template.CsvSetWriter;
import ru.promcluster.exchange.table.template.WorkbookWriter;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;

/** Whatever form a file has, its applications are judged as one by one. */
@QuarkusTest
class JobFormatsTest {

    private static final String DAY = "?asOf=2024-05-01";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private FormClient jobs = new FormClient(base);

    @BeforeEach
    void ask() {
        jobs = new FormClient(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.ndjson", "all.json", "all.zip", "all.xlsx"})
    void every_filing_is_judged_as_by_a_check(String name) throws IOException {
        var filings = filings();
        var checks = withoutIds(filings.stream()
                .map(filing -> jobs.api().check(DAY, line(filing)).body())
                .toList());

        var job = jobs.over(jobs.submitted(DAY, FormClient.Part.file(name, file(name, filings))));

        var id = job.at("/id").asText();
        assertThat(job.at("/state").asText()).isEqualTo("DONE");
        assertThat(job.at("/faults").isMissingNode()).isTrue();
        assertThat(job.at("/progress/read").asInt()).isEqualTo(filings.size());
        assertThat(job.at("/progress/judged").asInt()).isEqualTo(filings.size());
        assertThat(withoutIds(jobs.results(id))).isEqualTo(checks);
        assertThat(checks).hasSizeGreaterThan(30).allMatch(check -> check.startsWith("{\"application\":"));
        assertThat(Api.json(jobs.api().get(JOBS + "/" + id + "/summary"))
                        .at("/applications")
                        .asInt())
                .isEqualTo(filings.size());
    }

    @Test
    void the_same_applications_in_another_form_compare_as_unchanged() throws IOException {
        var filings = filings();
        var lines = jobs.submitted(DAY, FormClient.Part.file("a.ndjson", file("a.ndjson", filings)));
        var workbook = jobs.submitted(DAY, FormClient.Part.file("a.xlsx", file("a.xlsx", filings)));
        jobs.over(lines);
        jobs.over(workbook);

        var answer = jobs.api()
                .send(jobs.api()
                        .request(JOBS + "/" + lines + "/compare/" + workbook)
                        .POST(BodyPublishers.noBody())
                        .build());

        var comparison = Api.json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(comparison.at("/applications")).isEmpty();
        assertThat(comparison.at("/counts/good").asInt()
                        + comparison.at("/counts/still").asInt())
                .isEqualTo(filings.size());
    }

    /** Every filing, with the name of its file as its id: two days of one cluster are two applications. */
    private static List<ClusterApplication> filings() {
        var reader = new ApplicationReader(Limits.DEFAULT);
        return Filings.names().stream()
                .map(name -> {
                    var json = (ObjectNode) Api.json(Filings.text(name));
                    json.put("id", name);
                    var reading = reader.read(json.toString().getBytes(StandardCharsets.UTF_8));
                    return ((Reading.Accepted) reading).application();
                })
                .toList();
    }

    private static byte[] file(String name, List<ClusterApplication> filings) throws IOException {
        var bytes = new ByteArrayOutputStream();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "xlsx" -> WorkbookWriter.write(filings, bytes);
            case "zip" -> CsvSetWriter.write(filings, bytes);
            case "json" -> bytes.writeBytes(joined("[", ",\n", "]", filings));
            default -> bytes.writeBytes(joined("", "\n", "\n", filings));
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(String first, String between, String last, List<ClusterApplication> filings) {
        return filings.stream()
                .map(JobFormatsTest::line)
                .collect(Collectors.joining(between, first, last))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(ClusterApplication application) {
        return new String(ApplicationWriter.write(application), StandardCharsets.UTF_8);
    }

    private static List<String> withoutIds(List<String> assessments) {
        return assessments.stream()
                .map(each -> each.replaceFirst("^\\{\"id\":\"[0-9A-Z]{26}(-\\d+)?\",", "{"))
                .toList();
    }
}
