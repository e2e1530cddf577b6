package ru.promcluster.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.promcluster.web.jobs.FormClient.JOBS;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.source.RawBook;
import ru.promcluster.web.Api;

/** Workbooks handed in: empty ones to fill in, faulty ones, harmful ones. */
@QuarkusTest
class JobTablesTest {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private FormClient jobs = new FormClient(base);

    @BeforeEach
    void ask() {
        jobs = new FormClient(base);
    }

    @Test
    void a_bad_workbook_is_done_with_its_faults_and_their_places() throws IOException {
        var book = new RawBook()
                .sheet("Заявки", "Заявка | Название кластера", "альфа | А", "бета | Б")
                .sheet(
                        "Участники",
                        "Заявка | Ключ участника | Выручка",
                        "альфа | а1 | много",
                        "бета | б1 | n:5",
                        "| б2 | n:6")
                .bytes();

        var job = jobs.over(jobs.submitted("?asOf=2024-05-01", FormClient.Part.file("заявки.xlsx", book)));

        assertThat(job.at("/state").asText()).isEqualTo("DONE");
        assertThat(job.at("/file/name").asText()).isEqualTo("заявки.xlsx");
        assertThat(job.at("/progress/failed").asInt()).isEqualTo(2);
        assertThat(job.at("/faults/total").asInt()).isEqualTo(1);
        assertThat(job.at("/faults/shown/0/code").asText()).isEqualTo("application.missing");
        assertThat(job.at("/faults/shown/0/place")).isEqualTo(Api.json("""
                {"file":"заявки.xlsx","sheet":"Участники","row":4,"column":"A","header":"Заявка","id":"б2"}"""));
        var results =
                jobs.results(job.at("/id").asText()).stream().map(Api::json).toList();
        assertThat(results)
                .extracting(line -> line.at("/problem/violations/0/code").asText())
                .containsExactly("type.wrong", "application.row-lost");
        assertThat(results.get(0).at("/problem/violations/0/place")).isEqualTo(Api.json("""
                {"file":"заявки.xlsx","sheet":"Участники","row":2,"column":"C","header":"Выручка","id":"а1",
                "read":"много"}"""));
        assertThat(results.get(1).at("/problem/violations/0/message").asText())
                .isEqualTo("Строка 4 листа «Участники», возможно, относится к этой заявке: исправьте её ключ");
    }

    @Test
    void a_harmful_workbook_fails_with_a_problem_in_the_language_of_its_job() throws IOException {
        var book = new RawBook()
                .sheet("Заявки", "Заявка")
                .part("xl/vbaProject.bin", "x")
                .bytes();

        var russian = jobs.over(jobs.submitted("", FormClient.Part.file("a.xlsx", book)));
        var english = jobs.over(jobs.submitted("?lang=en", FormClient.Part.file("a.xlsx", book)));

        assertThat(russian.at("/state").asText()).isEqualTo("FAILED");
        assertThat(russian.at("/problem/detail").asText()).contains("макросы");
        assertThat(english.at("/problem/detail").asText()).contains("macros");
        assertThat(jobs.results(russian.at("/id").asText())).isEmpty();
    }

    @Test
    void the_template_is_handed_out_and_taken_back() {
        var answer = jobs.bytes(JOBS + "/template.xlsx");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(WORKBOOK);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"template.xlsx\"");
        var job = jobs.over(jobs.submitted("", FormClient.Part.file("template.xlsx", answer.body())));
        assertThat(job.at("/state").asText()).isEqualTo("DONE");
        assertThat(job.at("/progress/judged").asInt()).isEqualTo(1);
        FormClient.assertProblem(jobs.api().get(JOBS + "/template.xlsx?x=1"), 400, "parameter-invalid");
        FormClient.assertProblem(jobs.api().get(JOBS + "/template.xls"), 404, "job-unknown");
    }
}
