package ru.promcluster.assessment.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.assessment.Shipped;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Assessment.CriterionResult;
import ru.promcluster.verdict.Status;

class ScenarioComparisonTest {

    private static final Order ORDER = Shipped.order("registry");

    @Test
    void the_construction_cluster_of_tyumen_may_grow_from_21_to_81_and_321_members() {
        var scenarios = scenarios(Shipped.filing("tyumen-construction-2024-21-members"));

        var most = new ArrayList<String>();
        scenarios.assessments().forEach(each -> most.add(found(each, "minimum-participants")));
        assertThat(most).containsExactly("0…21", "0…81", "0…321");
        assertThat(scenarios.steps())
                .extracting(ScenarioStep::from)
                .containsExactly(Scenario.MEMBERS, Scenario.JOINING);
        assertThat(scenarios.steps().get(0).figures())
                .extracting(Change::words)
                .contains("Число промышленных участников: было — от 0 до 21, стало — от 0 до 81.");
    }

    @Test
    void those_about_to_join_make_up_the_number_and_bring_what_is_wrong_with_them() {
        var scenarios =
                scenarios(Shipped.read("{\"name\":\"К\",\"participants\":[%s,%s,%s,%s,%s],\"contracts\":[%s,%s]}"
                        .formatted(
                                member("p1", "MEMBER"),
                                member("p2", "MEMBER"),
                                member("p3", "MEMBER"),
                                member("p4", "MEMBER"),
                                member("p5", "JOINING"),
                                contract("p1", "p2"),
                                contract("p3", "p4"))));

        var step = scenarios.steps().get(0);
        assertThat(step.changes())
                .filteredOn(change ->
                        List.of("minimum-participants", "linked-participants").contains(change.criterion()))
                .extracting(change -> change.criterion() + " " + change.from() + " " + change.to())
                .containsExactly("minimum-participants FAILED PASSED", "linked-participants PASSED FAILED");
        assertThat(scenarios.steps().get(1).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // what is declared | joining | prospects
        "'\"participants\":21,\"joining\":60', 0…81, 0…",
        "'\"participants\":21', 0…, 0…",
        "'\"participants\":21,\"joining\":0', 0…21, 0…",
        "'\"participants\":21,\"industrialParticipants\":9,\"joining\":60', 9…69, 9…",
        "'\"participants\":21,\"industrialParticipants\":9,\"joining\":3,\"prospects\":2', 9…12, 9…14",
        "'\"joining\":3,\"prospects\":2', 0…, 0…",
    })
    void declared_totals_speak_of_members_and_nobody_knows_of_what_kind_the_others_are(
            String declared, String joining, String prospects) {
        var scenarios = scenarios(Shipped.read("{\"name\":\"К\",\"declared\":{" + declared + "}}"));

        assertThat(found(scenarios.assessments().get(1), "minimum-participants"))
                .isEqualTo(joining);
        assertThat(found(scenarios.assessments().get(2), "minimum-participants"))
                .isEqualTo(prospects);
    }

    @Test
    void a_declared_level_of_the_members_says_nothing_once_others_have_joined() {
        var scenarios =
                scenarios(Shipped.read("{\"name\":\"К\",\"declared\":{\"participants\":21,\"cooperationLevel\":40,"
                        + "\"industrialParticipants\":21,\"joining\":60}}"));

        var joined = result(scenarios.assessments().get(1), "functional-dependency");
        assertThat(result(scenarios.assessments().get(0), "functional-dependency")
                        .finding()
                        .status())
                .isEqualTo(Status.PASSED);
        assertThat(joined.finding().status()).isEqualTo(Status.UNDETERMINED);
        assertThat(joined.missing()).extracting(Assessment.Question::pointer).containsExactly("/participants");
    }

    @Test
    void what_a_number_rests_on_are_facts_of_the_application_as_it_was_sent() {
        var scenarios = scenarios(Shipped.read("{\"name\":\"К\",\"declared\":{\"participants\":21,"
                + "\"industrialParticipants\":12,\"joining\":60,\"prospects\":240}}"));

        var finding =
                result(scenarios.assessments().get(2), "minimum-participants").finding();
        assertThat(finding.status()).isEqualTo(Status.PASSED);
        assertThat(finding.evidence())
                .containsExactly("/declared/industrialParticipants", "/declared/joining", "/declared/prospects");
    }

    @Test
    void a_full_list_without_anybody_else_is_the_same_in_every_scenario() {
        var reading = Shipped.filing("made-complete");

        var bytes = new ArrayList<String>();
        for (var scenario : Scenario.values()) {
            var outcome = (Outcome.Assessed) Shipped.ASSESSOR.assess(reading, ORDER.in(scenario));
            bytes.add(new String(AssessmentWriter.write(outcome.assessment()), java.nio.charset.StandardCharsets.UTF_8)
                    .replace("\"scenario\":\"" + scenario.code() + "\",", ""));
        }

        assertThat(bytes).hasSize(3).containsOnly(bytes.get(0));
    }

    @Test
    void the_digest_stays_that_of_what_was_sent() {
        var reading = Shipped.filing("tyumen-construction-2024-21-members");

        assertThat(scenarios(reading).assessments())
                .extracting(each -> each.application().sha256())
                .containsOnly(reading.sha256());
    }

    private static String member(String id, String status) {
        return "{\"id\":\"%s\",\"name\":\"%s\",\"kind\":\"INDUSTRIAL\",\"role\":\"FINAL\",\"status\":\"%s\",\"producedInReportingYear\":true}"
                .formatted(id, id, status);
    }

    private static String contract(String supplier, String buyer) {
        return "{\"supplier\":\"%s\",\"buyer\":\"%s\",\"signedOn\":\"2020-01-01\"}".formatted(supplier, buyer);
    }

    private static ScenarioComparison scenarios(Reading.Accepted reading) {
        return (ScenarioComparison) Objects.requireNonNull(
                ScenarioComparison.of(Shipped.ASSESSOR, reading, ORDER).get("registry"));
    }

    private static CriterionResult result(Assessment assessment, String criterion) {
        return assessment.criteria().stream()
                .filter(each -> each.finding().criterion().id().equals(criterion))
                .findAny()
                .orElseThrow();
    }

    private static String found(Assessment assessment, String criterion) {
        var observed =
                Objects.requireNonNull(result(assessment, criterion).finding().observed());
        var min = Objects.requireNonNull(observed.min()).value().numerator();
        var max = observed.max();
        return min + "…" + (max == null ? "" : max.value().numerator());
    }
}
