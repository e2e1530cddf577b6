package ru.promcluster.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.promcluster.history.Stored;
import ru.promcluster.history.users.TestUsers;
import ru.promcluster.history.verification.AuditVerification;
import ru.promcluster.web.Api;
import ru.promcluster.web.Filings;
import ru.promcluster.web.Waiting;

/** What an applicant keeps is seen by its organisation and by reviewers, and for everybody else it is not there. */
@QuarkusTest
class OwnershipTest {

    private static final String JOBS = "/api/v1/jobs";

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private Api reviewer = new Api(base);
    private Api applicant = reviewer;
    private Api stranger = reviewer;

    @BeforeEach
    void ask() {
        reviewer = new Api(base);
        applicant = reviewer.as(TestUsers.APPLICANT);
        stranger = reviewer.as(TestUsers.STRANGER);
    }

    @Test
    void everything_about_what_another_organisation_keeps_is_not_there() throws IOException {
        var assessment = applicant.kept("", Filings.text("skfo-glass"));
        var job = done(applicant, "owned");
        var own = done(stranger, "own");
        var endpoints = Endpoint.all().stream()
                .filter(Endpoint::hasId)
                .filter(OwnershipTest::isOfApplicants)
                .toList();

        assertThat(endpoints).hasSizeGreaterThanOrEqualTo(9).allSatisfy(endpoint -> {
            var id = endpoint.path().startsWith(JOBS) ? job : assessment;
            var foreign = endpoint.called(stranger, id, id);
            assertThat(foreign.statusCode()).as(endpoint + foreign.body()).isEqualTo(404);
            assertThat(foreign.body().replace(id, "ID"))
                    .isEqualTo(endpoint.called(stranger).body().replace("01J00000000000000000000000", "ID"));
            if (endpoint.path().contains("{other}")) {
                assertThat(endpoint.called(stranger, own, id).statusCode()).isEqualTo(404);
                assertThat(endpoint.called(stranger, id, own).statusCode()).isEqualTo(404);
            }
            assertThat(endpoint.called(applicant, id, id).statusCode())
                    .as(endpoint.toString())
                    .isBetween(200, 202);
            assertThat(endpoint.called(reviewer, id, id).statusCode())
                    .as(endpoint.toString())
                    .isBetween(200, 202);
        });
    }

    /** Erasing and deciding are for reviewers alone: everybody else is refused before anything is looked up. */
    private static boolean isOfApplicants(Endpoint endpoint) {
        return !endpoint.toString().equals("DELETE /api/v1/assessments/{id}")
                && !endpoint.toString().equals("POST /api/v1/jobs/{id}/decisions")
                && (endpoint.path().startsWith(JOBS) || endpoint.path().startsWith(Api.ASSESSMENTS));
    }

    @Test
    void a_list_holds_what_is_ones_own_and_a_reviewers_holds_all() {
        var ofApplicant = applicant.kept("", Filings.text("skfo-glass"));
        var ofStranger = stranger.kept("", Filings.text("skfo-glass"));
        var ofReviewer = reviewer.kept("", Filings.text("skfo-glass"));
        var job = done(applicant, "listed");
        var other = done(stranger, "listed");

        var application = "?application=skfo-glass&limit=200";
        assertThat(ids(applicant, Api.ASSESSMENTS + application, "assessments"))
                .contains(ofApplicant)
                .doesNotContain(ofStranger, ofReviewer);
        assertThat(ids(stranger, Api.ASSESSMENTS + application, "assessments"))
                .contains(ofStranger)
                .doesNotContain(ofApplicant, ofReviewer);
        assertThat(ids(reviewer, Api.ASSESSMENTS + application, "assessments"))
                .contains(ofApplicant, ofStranger, ofReviewer);
        assertThat(ids(applicant, JOBS + "?limit=200", "jobs")).contains(job).doesNotContain(other);
        assertThat(ids(stranger, JOBS + "?limit=200", "jobs")).contains(other).doesNotContain(job);
        assertThat(ids(reviewer, JOBS + "?limit=200", "jobs")).contains(job, other);
    }

    private static List<String> ids(Api api, String path, String list) {
        return Api.json(api.get(path)).at("/" + list).findValuesAsText("id");
    }

    @Test
    void a_key_of_one_organisation_says_nothing_of_that_of_another() {
        var mine = id(submitted(applicant, "same key", "a"));
        var theirs = submitted(stranger, "same key", "b");
        var again = id(submitted(applicant, "same key", "a"));
        var taken = submitted(applicant, "same key", "b");

        assertThat(theirs.statusCode()).isEqualTo(202);
        assertThat(id(theirs)).isNotEqualTo(mine);
        assertThat(again).isEqualTo(mine);
        assertThat(taken.statusCode()).isEqualTo(409);
    }

    @Test
    void the_trail_says_who_and_the_row_for_whom() throws SQLException {
        var assessment = applicant.kept("", Filings.text("skfo-glass"));
        var ofReviewer = reviewer.kept("", Filings.text("skfo-glass"));
        var job = done(applicant, "trail");

        assertThat(Stored.rows("select organisation from assessment where id in ('" + assessment + "', '" + ofReviewer
                        + "') order by id"))
                .containsExactly(TestUsers.ORGANISATION, "null");
        assertThat(Stored.rows("select created_by, organisation from job where id = '" + job + "'"))
                .containsExactly("glass|" + TestUsers.ORGANISATION);
        assertThat(Stored.rows("select who from audit_entry where subject = '" + ofReviewer + "'"))
                .containsExactly("иванова");
        assertThat(Stored.verified().isUnbroken()).isTrue();
    }

    @Test
    void an_owner_changed_behind_our_back_is_found() throws SQLException {
        var assessment = applicant.kept("", Filings.text("skfo-glass"));
        try (var owner = Stored.asOwner()) {
            for (var changed : List.of("'" + TestUsers.OTHER_ORGANISATION + "'", "null")) {
                Stored.execute(
                        owner, "update assessment set organisation = " + changed + " where id = '" + assessment + "'");
                assertThat(AuditVerification.of(owner, Optional.empty()).isUnbroken())
                        .isFalse();
            }
            owner.rollback();
        }
        assertThat(Stored.verified().isUnbroken()).isTrue();
    }

    private static String done(Api api, String name) {
        var id = id(submitted(api, name + System.nanoTime(), name));
        Waiting.until(
                "job " + id + " is done",
                () -> view(api, id).at("/state").asText().equals("DONE"));
        return id;
    }

    private static JsonNode view(Api api, String id) {
        return Api.json(api.get(JOBS + "/" + id));
    }

    private static String id(HttpResponse<String> answer) {
        return Api.json(answer).at("/id").asText();
    }

    private static HttpResponse<String> submitted(Api api, String key, String applicationId) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ndjson\"\r\n\r\n" + "{\"id\":\""
                + applicationId + "\",\"name\":\"a\"}\r\n--b--\r\n";
        return api.send(api.request(JOBS)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(body.getBytes(UTF_8)))
                .build());
    }
}
