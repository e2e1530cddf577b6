package ru.promcluster.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.promcluster.history.Stored;
import ru.promcluster.history.users.TestUsers;
import ru.promcluster.web.Api;
import ru.promcluster.web.Waiting;

/** A decree lowers a figure: one lawyer writes it, another approves, the service switches on the day, and goes back. */
@QuarkusTest
@TestProfile(StoryTest.SharedRules.class)
class StoryTest {

    public static final class SharedRules implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "promcluster.rules.shared", "true",
                    "promcluster.rules.ask-every", "200ms",
                    // Any verdict that changes needs a reason.
                    "promcluster.simulation.reason-above-share", "0");
        }
    }

    private static final String DRAFTS = DraftClient.DRAFTS;
    /** Name of the cluster of {@link Dependency}. */
    private static final String CLUSTER =
            Api.json(Dependency.application(15)).at("/name").asText();

    private static final Clock MOSCOW = Clock.system(ZoneId.of("Europe/Moscow"));

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Test
    void a_lowered_figure_is_in_force_on_its_day_and_not_before_and_can_be_taken_back() throws Exception {
        var author = DraftClient.of(base, "anna");
        var approver = DraftClient.of(base, "boris");
        var day = LocalDate.now(MOSCOW).plusDays(30);
        DraftClient.publishFolder();
        await(1);

        var draft = author.begun("Порог зависимости 15 %");
        author.lowered(draft, 15, day.toString());
        author.api().kept("?asOf=" + day, Dependency.application(15));
        var seen = simulated(author, draft, day);
        var seenWithoutNames = simulated(DraftClient.of(base, TestUsers.POLICY_AUTHOR), draft, day);
        var told = DraftClient.ok(author.get(DRAFTS + "/" + draft + "/diff"), 200);
        DraftClient.ok(author.post(DRAFTS + "/" + draft + "/submit", ""), 200);
        var own = author.post(DRAFTS + "/" + draft + "/approve", sha256(author, draft));
        var state = approver.approved(draft).at("/state").asText();
        var ownDay = author.post(DRAFTS + "/" + draft + "/publish", dated(day));
        var withoutReason = approver.post(DRAFTS + "/" + draft + "/publish", dated(day));
        var published = DraftClient.ok(
                approver.post(
                        DRAFTS + "/" + draft + "/publish",
                        "{\"from\":\"" + day + "\",\"reason\":\"так решило Правительство\"}"),
                200);
        await(2);

        assertThat(seen.at("/flips").findValuesAsText("clusterName")).contains(CLUSTER);
        assertThat(seen.at("/flips").findValuesAsText("after")).contains("ELIGIBLE");
        assertThat(seen.at("/criteria").findValuesAsText("id")).containsExactly("functional-dependency");
        assertThat(seenWithoutNames.at("/flipped").asInt()).isPositive();
        assertThat(seenWithoutNames.toString()).doesNotContain(CLUSTER);
        assertThat(told.at("/changes").findValuesAsText("ru"))
                .anySatisfy(change -> assertThat(change).contains("20", "15", "→"));
        assertThat(DraftClient.code(withoutReason)).isEqualTo("422 draft-many-flip");
        assertThat(DraftClient.code(own)).isEqualTo("403 draft-own");
        assertThat(DraftClient.code(ownDay)).isEqualTo("403 draft-no-approver");
        assertThat(state).isEqualTo("APPROVED");
        assertThat(published.at("/from").asText()).isEqualTo(day.toString());
        assertThat(verdict(author, day.minusDays(1))).isEqualTo("FAILED NOT_ELIGIBLE");
        assertThat(verdict(author, day)).isEqualTo("PASSED ELIGIBLE");
        assertThat(scheduled(author)).containsExactly("IN_FORCE 1", "SCHEDULED 2 " + day);

        var job = author.job(Dependency.filedOn(15, day.minusDays(1)) + "\n" + Dependency.filedOn(15, day) + "\n");
        Waiting.until(
                "the job is done",
                () -> Api.json(author.get("/api/v1/jobs/" + job))
                        .at("/state")
                        .asText()
                        .equals("DONE"));
        assertThat(author.get("/api/v1/jobs/" + job + "/results?format=ndjson")
                        .body()
                        .lines()
                        .map(line -> Api.json(line).findValue("verdict").asText()))
                .containsExactly("NOT_ELIGIBLE", "ELIGIBLE");
        assertThat(Api.json(author.get("/api/v1/jobs/" + job + "/summary"))
                        .at("/rulesets")
                        .findValuesAsText("sha256"))
                .hasSize(2)
                .doesNotHaveDuplicates();

        var back = day.plusDays(30);
        var rolledBack = approver.post(
                "/api/v1/publications/1/rollback", "{\"from\":\"" + back + "\",\"reason\":\"акт отменён\"}");
        await(3);

        assertThat(DraftClient.ok(rolledBack, 200).at("/number").asInt()).isEqualTo(3);
        assertThat(verdict(author, back)).isEqualTo("FAILED NOT_ELIGIBLE");
        assertThat(verdict(author, back.minusDays(1))).isEqualTo("PASSED ELIGIBLE");
        var underWay = Api.json(author.api().check("", Dependency.filedOn(15, day)));
        assertThat(underWay.at("/verdict").asText()).isEqualTo("ELIGIBLE");
        assertThat(trail(author))
                .containsSubsequence(
                        "operator rules.published 1",
                        "anna draft.created " + draft,
                        "anna draft.changed " + draft,
                        "anna draft.submitted " + draft,
                        "boris draft.approved " + draft,
                        "boris rules.published 2 from " + day,
                        "boris rules.rolled-back 3 from " + back);
        assertThat(Stored.verified().faults()).isEmpty();
    }

    private static JsonNode simulated(DraftClient client, String draft, LocalDate day) {
        return DraftClient.ok(
                client.post(DRAFTS + "/" + draft + "/simulate", "{\"asOf\":\"" + day + "\",\"applications\":\"KEPT\"}"),
                200);
    }

    private void await(long number) {
        var api = new Api(base);
        Waiting.until(
                "publication " + number + " is taken over",
                () -> Api.json(api.get("/api/v1/rulesets")).at("/publications").findValuesAsText("number").stream()
                        .anyMatch(String.valueOf(number)::equals));
    }

    private static String sha256(DraftClient client, String draft) {
        return "{\"sha256\":" + Api.json(client.get(DRAFTS + "/" + draft)).at("/sha256") + "}";
    }

    private static String dated(LocalDate day) {
        return "{\"from\":\"" + day + "\"}";
    }

    /** The status of the criterion and the verdict over it, of an application with a dependency of 15 %. */
    private static String verdict(DraftClient client, LocalDate day) {
        var assessment = Api.json(client.api().check("?asOf=" + day, Dependency.application(15)));
        for (var criterion : assessment.at("/criteria")) {
            if (criterion.at("/id").asText().equals("functional-dependency")) {
                return criterion.at("/status").asText() + " "
                        + assessment.at("/verdict").asText();
            }
        }
        throw new AssertionError(assessment.toString());
    }

    private static List<String> scheduled(DraftClient client) {
        var told = new ArrayList<String>();
        for (JsonNode dated : Api.json(client.get("/api/v1/rulesets")).at("/publications")) {
            told.add((dated.at("/state").asText() + " " + dated.at("/number") + " "
                            + dated.at("/from").asText())
                    .strip());
        }
        return told;
    }

    private static List<String> trail(DraftClient client) {
        var told = new ArrayList<String>();
        for (JsonNode entry : Api.json(client.get("/api/v1/audit?limit=1000")).at("/entries")) {
            told.add(entry.at("/who").asText() + " " + entry.at("/action").asText() + " "
                    + entry.at("/subject").asText());
        }
        return told;
    }
}
