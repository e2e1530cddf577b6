package ru.promcluster.web.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.results.workbook.Books;
import ru.promcluster.history.Stored;
import ru.promcluster.web.Api;
import ru.promcluster.web.jobs.JobClient.Sent;

/** The reviewer downloads the workbook of a job, decides in it, and uploads it. */
@QuarkusTest
class JobDecisionsTest {

    private static final String SHEET = "Заявки";
    private static final String DAY = "?asOf=2024-05-01";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private JobClient client = new JobClient(base);
    private String first = "";
    private String second = "";
    private String job = "";

    @BeforeEach
    void haveTwoApplicationsJudged() {
        client = new JobClient(base);
        first = JobClient.unique("first");
        second = JobClient.unique("second");
        job = judged(
                JobClient.line("made-complete", first), JobClient.line("made-not-eligible", second), "{\"nmae\":1}");
    }

    private String judged(String... lines) {
        return client.done(DAY, List.of(lines));
    }

    @Test
    void decisions_are_listed_and_stand_in_the_tables_that_are_downloaded_again() throws IOException {
        var answer = decide(table -> {
            table.write(1, "Решение", "принята");
            table.write(2, "Решение", "возвращена");
            table.write(2, "Основание", "Мало участников");
        });

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"stored\":2,\"unchanged\":0,\"faults\":{\"total\":0,\"shown\":[]}}");
        var results = client.results(job);
        var decisions = client.json("/" + job + "/decisions").at("/decisions");
        assertThat(told(decisions))
                .containsExactly(
                        "1 v1 true " + first + " " + sha256(results.get(0)) + " ACCEPTED - иванова",
                        "2 v1 true " + second + " " + sha256(results.get(1)) + " RETURNED Мало участников иванова");
        var table = new Table(Books.texts(client.workbook(job), SHEET));
        assertThat(table.column("Решение")).containsExactly("принята", "возвращена", "");
        assertThat(table.column("Основание")).containsExactly("", "Мало участников", "");
        var csv = new Api(base)
                .get(JobClient.JOBS + "/" + job + "/results?format=csv")
                .body();
        assertThat(csv.lines().map(line -> line.substring(line.lastIndexOf(";", line.lastIndexOf(';') - 1))))
                .containsExactly(";Решение;Основание", ";принята;", ";возвращена;Мало участников", ";;");
    }

    @Test
    void the_workbook_of_the_decisions_can_be_uploaded_as_it_is_and_changes_nothing() throws IOException {
        decide(table -> table.write(1, "Решение", "принята"));

        var again = client.decide(job, client.workbook(job));

        assertThat(again.body()).isEqualTo("{\"stored\":0,\"unchanged\":1,\"faults\":{\"total\":0,\"shown\":[]}}");
        assertThat(client.json("/" + job + "/decisions").at("/decisions")).hasSize(1);
    }

    @Test
    void a_changed_decision_counts_and_the_one_before_stays_to_be_seen() throws IOException, SQLException {
        decide(table -> {
            table.write(1, "Решение", "возвращена");
            table.write(1, "Основание", "Нет карты");
        });
        decide(table -> {
            table.write(1, "Решение", "Принята");
            table.write(1, "Основание", "");
        });

        var decisions = client.json("/" + job + "/decisions").at("/decisions");
        assertThat(told(decisions))
                .containsExactly(
                        "1 v1 false " + first + " " + sha256(client.results(job).get(0))
                                + " RETURNED Нет карты иванова",
                        "1 v2 true " + first + " " + sha256(client.results(job).get(0)) + " ACCEPTED - иванова");
        assertThat(Stored.rows("select action, who, length(digest) from audit_entry where subject = '" + job
                        + "' and action like 'decisions.%' order by number"))
                .containsExactly("decisions.stored|иванова|64", "decisions.stored|иванова|64");
        assertThat(Stored.rows("select count(distinct upload_sha256) from job_decision where job_id = '" + job + "'"))
                .containsExactly("2");
        assertThat(Stored.verified().isUnbroken()).isTrue();
    }

    @Test
    void a_decision_on_data_that_a_later_job_judged_anew_is_refused_and_the_job_is_named() throws IOException {
        var later = judged(
                JobClient.line("made-complete", first, application -> application.put("name", "Другое имя")),
                JobClient.line("made-not-eligible", second));

        var answer = decide(table -> {
            table.write(1, "Решение", "принята");
            table.write(2, "Решение", "принята");
        });

        var faults = Api.json(answer).at("/faults");
        assertThat(Api.json(answer).at("/stored").asInt()).isEqualTo(1);
        assertThat(faults.at("/total").asInt()).isEqualTo(1);
        assertThat(faults.at("/shown/0/message").asText())
                .isEqualTo("Данные заявки с тех пор изменились: они проверены в задании " + later
                        + ". Решите по книге того задания.");
        assertThat(faults.at("/shown/0/place").toString())
                .isEqualTo(
                        "{\"file\":\"решения.xlsx\",\"sheet\":\"Заявки\",\"row\":2,\"column\":\"Q\",\"header\":\"Решение\","
                                + "\"id\":\"" + first + "\",\"read\":\"принята\"}");
        assertThat(told(client.json("/" + job + "/decisions").at("/decisions")))
                .containsExactly(
                        "2 v1 true " + second + " " + sha256(client.results(job).get(1)) + " ACCEPTED - иванова");
    }

    @Test
    void an_application_that_a_later_job_has_twice_is_unchanged_where_one_of_them_is() throws IOException {
        judged(
                JobClient.line("made-complete", first),
                JobClient.line("made-complete", first, application -> application.put("name", "Другое имя")));

        var answer = decide(table -> table.write(1, "Решение", "принята"));

        assertThat(answer.body()).startsWith("{\"stored\":1,\"unchanged\":0,");
    }

    @Test
    void what_an_earlier_job_judged_does_not_stand_against_a_decision_on_the_later() throws IOException {
        var later =
                judged(JobClient.line("made-complete", first, application -> application.put("name", "Другое имя")));

        var answer = client.decide(later, filled(later, table -> table.write(1, "Решение", "принята")));

        assertThat(answer.body()).startsWith("{\"stored\":1,\"unchanged\":0,");
    }

    @Test
    void every_row_that_cannot_be_taken_is_named_and_the_others_are_stored() throws IOException {
        var answer = decide(table -> {
            table.write(1, "Решение", "принята");
            table.write(2, "Решение", "отклонена");
            table.write(3, "Решение", "принята");
        });
        var withoutReason = decide(table -> {
            table.write(1, "Вывод", "Не соответствует");
            table.write(1, "Решение", "принята");
            table.write(2, "Решение", "возвращена");
        });

        assertThat(Api.json(answer).at("/stored").asInt()).isEqualTo(1);
        assertThat(codesAndRows(answer)).containsExactly("decisions.word 3", "decisions.not-checked 4");
        assertThat(codesAndRows(withoutReason))
                .containsExactly("decisions.other-verdict 2", "decisions.reason-missing 3");
        assertThat(client.json("/" + job + "/decisions").at("/decisions")).hasSize(1);
    }

    @Test
    void the_workbook_of_another_job_is_refused_row_by_row() throws IOException {
        var other = judged(JobClient.line("made-not-eligible", first));

        var answer = client.decide(other, filled(job, table -> {
            table.write(1, "Решение", "принята");
            table.write(2, "Решение", "принята");
        }));

        assertThat(Api.json(answer).at("/stored").asInt()).isZero();
        assertThat(codesAndRows(answer)).containsExactly("decisions.other-data 2", "decisions.row-unknown 3");
        assertThat(client.json("/" + other + "/decisions").at("/decisions")).isEmpty();
    }

    @Test
    void an_upload_that_is_no_workbook_is_answered_with_what_is_wrong() {
        var path = JobClient.JOBS + "/" + job + "/decisions";
        var file = new Sent("file", "r.xlsx", "no book".getBytes(UTF_8));

        assertThat(client.send(path).statusCode()).isEqualTo(400);
        assertThat(client.send(path, file, file).statusCode()).isEqualTo(400);
        assertThat(client.send(path, new Sent("book", "r.xlsx", file.bytes())).statusCode())
                .isEqualTo(400);
        assertThat(Api.json(client.send(path, new Sent("file", "r.csv", file.bytes())))
                        .at("/type")
                        .asText())
                .isEqualTo("urn:promcluster:problem:file-format");
        assertThat(client.send(path, file).statusCode()).isBetween(400, 499);
        assertThat(client.send(path + "?day=1", file).statusCode()).isEqualTo(400);
        assertThat(client.send(JobClient.JOBS + "/01ARZ3NDEKTSV4RRFFQ69G5FAV/decisions", file)
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.send(JobClient.JOBS + "/nobody/decisions", file).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_job_under_way_takes_no_decisions() throws SQLException, IOException {
        var book = filled(job, table -> table.write(1, "Решение", "принята"));
        set("state = 'RUNNING', lease_until = 'infinity'");

        try {
            assertThat(client.decide(job, book).statusCode()).isEqualTo(409);
        } finally {
            set("state = 'DONE'");
        }
    }

    private void set(String change) throws SQLException {
        try (var owner = Stored.asOwner()) {
            Stored.execute(owner, "update job set " + change + " where id = '" + job + "'");
            owner.commit();
        }
    }

    @Test
    void the_service_can_neither_change_nor_delete_a_decision() throws SQLException {
        assertThat(Stored.rows("select privilege_type from information_schema.role_table_grants where table_name ="
                        + " 'job_decision' and grantee <> (select tableowner from pg_tables where tablename ="
                        + " 'job_decision') order by 1"))
                .containsExactly("INSERT", "SELECT");
    }

    private HttpResponse<String> decide(Consumer<Table> pen) throws IOException {
        return client.decide(job, filled(job, pen));
    }

    private byte[] filled(String ofJob, Consumer<Table> pen) throws IOException {
        return Books.filled(client.workbook(ofJob), SHEET, rows -> pen.accept(new Table(rows)));
    }

    /** The sheet of the applications; row 1 is the first application. */
    private record Table(List<List<String>> rows) {

        void write(int row, String header, String text) {
            rows.get(row).set(rows.get(0).lastIndexOf(header), text);
        }

        List<String> column(String header) {
            int column = rows.get(0).lastIndexOf(header);
            return rows.stream()
                    .skip(1)
                    .map(row -> column < row.size() ? row.get(column) : "")
                    .toList();
        }
    }

    private static List<String> told(JsonNode decisions) {
        return StreamSupport.stream(decisions.spliterator(), false)
                .map(each -> each.at("/number").asInt() + " v"
                        + each.at("/version").asInt() + " "
                        + each.at("/counts").asBoolean() + " "
                        + each.at("/application/id").asText() + " "
                        + each.at("/application/sha256").asText() + " "
                        + each.at("/decision").asText() + " "
                        + each.at("/reason").asText("-") + " " + each.at("/by").asText())
                .toList();
    }

    private static String sha256(JsonNode assessment) {
        return assessment.at("/application/sha256").asText();
    }

    private static List<String> codesAndRows(HttpResponse<String> answer) {
        return StreamSupport.stream(Api.json(answer).at("/faults/shown").spliterator(), false)
                .map(fault -> fault.at("/code").asText() + " "
                        + fault.at("/place/row").asInt())
                .toList();
    }
}
