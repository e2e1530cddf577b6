package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

/** The rulesets of decree 41, before and since 2023. */
class SupportRulesTest {

    private static final Rulebook RULEBOOK =
            Objects.requireNonNull(RulebookReading.of(RealRules.FOLDER).rulebook());
    private static final LocalDate SINCE = LocalDate.of(2023, 1, 1);

    private static Map<String, Finding> judged(Rulebook rulebook, String ruleset, LocalDate day, String application) {
        var edition = Objects.requireNonNull(
                Objects.requireNonNull(rulebook.ruleset(ruleset)).editionInForce(day));
        var byId = new LinkedHashMap<String, Finding>();
        edition.judge(read(application), day)
                .forEach(finding -> byId.put(finding.criterion().id(), finding));
        return byId;
    }

    private static ClusterApplication read(String application) {
        var reading = new ApplicationReader(Limits.DEFAULT)
                .read(application.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.application();
        }
        throw new AssertionError(reading);
    }

    private static Map<String, Status> statuses(Map<String, Finding> findings) {
        var statuses = new LinkedHashMap<String, Status>();
        findings.forEach((id, finding) -> statuses.put(id, finding.status()));
        return statuses;
    }

    @Test
    void a_roster_that_is_known_in_part_settles_nothing_about_start_batches() {
        var findings = judged(
                RULEBOOK,
                "start-batches",
                SINCE,
                "{'name': 'x', 'participants': [{'id': 'p1'}], 'contracts': [], 'subsidies': [],"
                        + " 'declared': {'participants': 1}, 'incomplete': ['participants']}");

        assertThat(statuses(findings))
                .isEqualTo(Map.of(
                        "confirmed-cluster", Status.UNDETERMINED,
                        "start-batches", Status.UNDETERMINED,
                        "batches-between-members", Status.UNDETERMINED,
                        "batches-paid-since-2023", Status.UNDETERMINED,
                        "subsidy-share", Status.NOT_APPLICABLE,
                        "subsidy-cap", Status.NOT_APPLICABLE,
                        "start-batch-definition", Status.MANUAL));
    }

    @Test
    void of_an_unknown_cluster_nothing_is_concluded() {
        var batches = judged(RULEBOOK, "start-batches", SINCE, "{'name': 'x'}");
        var projects = judged(RULEBOOK, "joint-projects", LocalDate.of(2021, 1, 1), "{'name': 'x'}");

        assertThat(batches.values())
                .hasSize(7)
                .extracting(Finding::status)
                .containsOnly(Status.UNDETERMINED, Status.MANUAL);
        assertThat(projects.values()).hasSize(8).allSatisfy(finding -> {
            assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(finding.missing()).isNotEmpty();
        });
    }

    @Test
    void there_is_no_limit_of_a_subsidy_before_2021() {
        var before = judged(RULEBOOK, "joint-projects", LocalDate.of(2020, 12, 31), "{'name': 'x'}");

        var cap = Objects.requireNonNull(before.get("subsidy-cap"));
        assertThat(cap.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(cap.criterion().severity()).isEqualTo(Severity.ADVISORY);
    }

    @Test
    void a_subsidy_for_no_costs_fails_and_shows_no_figure() {
        var share = Objects.requireNonNull(judged(
                        RULEBOOK,
                        "joint-projects",
                        LocalDate.of(2021, 1, 1),
                        "{'name': 'x', 'jointProjects':"
                                + " [{'id': 'j1', 'subsidyRequested': 1, 'eligibleCosts': 0}, {'id': 'j2'}]}")
                .get("subsidy-share"));

        assertThat(share.status()).isEqualTo(Status.FAILED);
        assertThat(share.observed()).isNull();
        assertThat(share.gap()).isNull();
        assertThat(share.missing()).isEmpty();
        assertThat(share.evidence()).contains("/jointProjects/0/subsidyRequested", "/jointProjects/0/eligibleCosts");
    }

    @Test
    void days_are_compared_only_once_the_day_of_the_law_is_in_force() throws IOException {
        var texts = new TreeMap<>(RuleFiles.read(RealRules.FOLDER).chosen(every -> true));
        texts.computeIfPresent(
                "start-batches/2022-2372/figures.yaml",
                (file, text) -> text.replace("  unit: DAY\n", "  unit: DAY\n  from: 2023-02-01\n"));
        var later =
                Objects.requireNonNull(RulebookReading.of(RuleFiles.of(texts)).rulebook());

        var before = judged(later, "start-batches", LocalDate.of(2023, 1, 31), "{'name': 'x'}");
        var since = judged(later, "start-batches", LocalDate.of(2023, 2, 1), "{'name': 'x'}");

        assertThat(statuses(before)).containsEntry("batches-paid-since-2023", Status.NOT_APPLICABLE);
        assertThat(statuses(since)).containsEntry("batches-paid-since-2023", Status.UNDETERMINED);
    }
}
