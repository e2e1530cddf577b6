package ru.promcluster.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.history.Stored;
import ru.promcluster.rulebook.RulesetBundle;
import ru.promcluster.rulebook.files.RuleFiles;

/** Drafts of a service that takes its rules from a folder: written, tried, approved, and kept for later. */
@QuarkusTest
class DraftsTest {

    private static final String DRAFTS = DraftClient.DRAFTS;
    private static final String LOG = "registry/changelog.md";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private DraftClient author = DraftClient.of(base, "anna");
    private DraftClient approver = DraftClient.of(base, "boris");

    @BeforeEach
    void ask() throws Exception {
        DraftClient.publishFolder();
        author = DraftClient.of(base, "anna");
        approver = DraftClient.of(base, "boris");
    }

    @Test
    void a_change_needs_the_version_that_it_was_made_from() {
        var draft = author.begun("правка");
        var file = DRAFTS + "/" + draft + "/files/" + LOG;

        var without = author.api()
                .send(author.request(file).PUT(BodyPublishers.ofString("text")).build());
        var first = author.put(file, "\"1\"", "# Журнал\n");
        var second = approver.put(file, "\"1\"", "# Другой\n");

        assertThat(DraftClient.code(without)).isEqualTo("428 version-needed");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(DraftClient.code(second)).isEqualTo("412 draft-changed");
        assertThat(author.get(file).body()).isEqualTo("# Журнал\n");
    }

    @Test
    void a_file_outside_of_the_folder_has_no_name() {
        var draft = author.begun("наружу");

        var up = author.put(DRAFTS + "/" + draft + "/files/registry/_secret.md", "*", "x");
        var gone = author.get(DRAFTS + "/" + draft + "/files/registry/no-such.md");
        var unknown = author.get(DRAFTS + "/01ARZ3NDEKTSV4RRFFQ69G5FAV");

        assertThat(DraftClient.code(up)).isEqualTo("422 draft-bad-path");
        assertThat(DraftClient.code(gone)).isEqualTo("404 draft-file-unknown");
        assertThat(DraftClient.code(unknown)).isEqualTo("404 draft-unknown");
    }

    @Test
    void a_zip_of_the_folder_is_the_folder_to_the_digest() throws Exception {
        var files = RuleFiles.read(Path.of("rules"));
        var zip = author.api()
                .send(author.api()
                        .request(DRAFTS + "?title=zip")
                        .header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofByteArray(RulesetBundle.of(files)))
                        .build());

        assertThat(DraftClient.ok(zip, 201).at("/sha256").asText()).isEqualTo(files.digest(every -> true));
    }

    @Test
    void what_is_no_zip_is_refused() {
        var answer = author.api()
                .send(author.api()
                        .request(DRAFTS + "?title=zip")
                        .header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofString("no zip"))
                        .build());

        assertThat(DraftClient.code(answer)).isEqualTo("422 draft-no-zip");
    }

    @Test
    void a_figure_whose_cases_do_not_fit_is_not_submitted_and_the_cases_are_named() {
        var draft = author.begun("без примеров");
        DraftClient.ok(
                author.put(
                        DRAFTS + "/" + draft + "/figures/functional-dependency",
                        "\"1\"",
                        "{\"value\":15,\"from\":\"2027-01-01\",\"act\":{\"id\":\"2027-100\",\"name\":\"А\",\"title\":\"Б\"}}"),
                200);

        var answer = author.post(DRAFTS + "/" + draft + "/submit", "");
        var cases = DraftClient.ok(author.post(DRAFTS + "/" + draft + "/cases", ""), 200);

        assertThat(DraftClient.code(answer)).isEqualTo("422 draft-not-sound");
        assertThat(answer.body()).contains("На рубль меньше 20 % — мало", "2027-100");
        assertThat(cases.at("/faults")).isNotEmpty();
        assertThat(DraftClient.ok(author.get(DRAFTS + "/" + draft + "/diagnostics"), 200)
                        .at("/faults"))
                .isEmpty();
    }

    @Test
    void an_unknown_figure_is_told_with_those_there_are() {
        var draft = author.begun("опечатка");

        var answer = author.put(
                DRAFTS + "/" + draft + "/figures/functional-dependancy",
                "*",
                "{\"value\":15,\"from\":\"2027-01-01\",\"act\":{\"id\":\"2027-100\",\"name\":\"А\",\"title\":\"Б\"}}");

        assertThat(DraftClient.code(answer)).isEqualTo("422 figure-unknown");
        assertThat(answer.body()).contains("Возможно, functional-dependency");
    }

    @Test
    void an_edit_takes_the_approval_away_and_a_folder_is_not_published_over() throws Exception {
        var draft = author.begun("утверждение");
        DraftClient.ok(author.put(DRAFTS + "/" + draft + "/files/" + LOG, "*", "# Журнал\n"), 200);
        DraftClient.ok(author.post(DRAFTS + "/" + draft + "/submit", ""), 200);
        var other = approver.post(DRAFTS + "/" + draft + "/approve", "{\"sha256\":\"0\"}");
        var approved = approver.approved(draft);
        var published = approver.post(DRAFTS + "/" + draft + "/publish", "{}");
        var edited = DraftClient.ok(author.put(DRAFTS + "/" + draft + "/files/" + LOG, "*", "# Ещё\n"), 200);

        assertThat(DraftClient.code(other)).isEqualTo("409 draft-other-content");
        assertThat(approved.at("/state").asText()).isEqualTo("APPROVED");
        assertThat(DraftClient.code(published)).isEqualTo("409 rules-from-folder");
        assertThat(edited.at("/state").asText()).isEqualTo("DRAFT");
        assertThat(edited.at("/approvals")).isEmpty();
        assertThat(Stored.verified().faults()).isEmpty();
    }

    @Test
    void a_draft_is_sent_back_with_a_reason_and_given_up_by_its_author_alone() {
        var draft = author.begun("назад");
        DraftClient.ok(author.post(DRAFTS + "/" + draft + "/submit", ""), 200);

        var silent = approver.post(DRAFTS + "/" + draft + "/reject", "{}");
        var rejected =
                DraftClient.ok(approver.post(DRAFTS + "/" + draft + "/reject", "{\"reason\":\"нет источника\"}"), 200);
        var stranger = approver.post(DRAFTS + "/" + draft + "/withdraw", "");
        var withdrawn = DraftClient.ok(author.post(DRAFTS + "/" + draft + "/withdraw", ""), 200);

        assertThat(DraftClient.code(silent)).isEqualTo("422 reason-needed");
        assertThat(rejected.at("/state").asText() + " " + rejected.at("/note").asText())
                .isEqualTo("DRAFT нет источника");
        assertThat(DraftClient.code(stranger)).isEqualTo("403 draft-no-author");
        assertThat(withdrawn.at("/state").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_body_with_an_unknown_field_is_refused_with_the_fields_there_are() {
        var answer = author.post(DRAFTS, "{\"titel\":\"x\"}");

        assertThat(DraftClient.code(answer)).isEqualTo("400 body-invalid");
        assertThat(answer.body()).contains("/titel", "title");
    }
}
