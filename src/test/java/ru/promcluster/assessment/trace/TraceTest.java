package ru.promcluster.assessment.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.assessment.Shipped;
import ru.promcluster.cluster.Scenario;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Assessment;
import ru.promcluster.verdict.Depth;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Trace;

class TraceTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 1);

    @Test
    void a_share_is_written_out_so_that_it_can_be_reckoned_again() {
        var assessment = traced(Shipped.filing("made-five-producers"), IN_2024, Scenario.MEMBERS);

        var trace = trace(assessment, "functional-dependency");
        assertThat(trace.facts())
                .extracting(Trace.Fact::pointer, Trace.Fact::json)
                .contains(
                        tuple("/participants/0/purchasesFromMembers", "41000000"),
                        tuple("/participants/0/purchases", "200000000"));
        assertThat(trace.comparison())
                .containsExactly(
                        "Найдено: 4100000000 / 200000000 = 20.5; 20.5 ≥ 20 — да.",
                        "Льгота не действует.",
                        "Итог: выполнено.");
        assertThat(trace.figures())
                .extracting(Trace.TracedFigure::name)
                .contains("functional-dependency", "functional-dependency-relieved");
        assertThat(trace.figures()).allSatisfy(figure -> {
            assertThat(figure.from()).isNotNull();
            assertThat(figure.point()).isNotBlank();
        });
    }

    @Test
    void what_may_be_more_or_less_is_compared_at_both_ends() {
        var assessment = traced(Shipped.filing("skfo-glass"), IN_2024, Scenario.MEMBERS);

        var trace = trace(assessment, "minimum-participants");
        assertThat(trace.facts())
                .containsExactly(
                        new Trace.Fact("/declared/participants", "14", "Сколько всего участников в кластере? — 14"));
        assertThat(trace.comparison())
                .containsExactly(
                        "Наименьшее возможное: 0; 0 ≥ 5 — нет.",
                        "Наибольшее возможное: 14; 14 ≥ 5 — да.",
                        "Итог: неизвестно.");
    }

    @Test
    void a_trace_says_whom_it_counts() {
        var assessment = traced(Shipped.filing("tyumen-construction-2024-21-members"), IN_2024, Scenario.JOINING);

        var trace = trace(assessment, "minimum-participants");
        assertThat(trace.comparison())
                .containsExactly(
                        "Подсчёт ведётся, как если бы вступающие уже вошли.",
                        "Наименьшее возможное: 0; 0 ≥ 5 — нет.",
                        "Наибольшее возможное: 81; 81 ≥ 5 — да.",
                        "Итог: неизвестно.");
    }

    /** The filings × editions: the reviewer comes to the status by the lines alone. */
    @ParameterizedTest
    @ValueSource(strings = {"2015-08-15", "2018-08-15", "2021-11-25", "2023-10-10", "2024-04-10"})
    void the_facts_are_those_that_were_sent_and_the_lines_lead_to_the_status(LocalDate day) throws IOException {
        var seen = EnumSet.noneOf(Status.class);

        for (var reading : Shipped.filings().values()) {
            var sent = MAPPER.readTree(ApplicationWriter.write(reading.application()));
            var assessment = traced(reading, day, Scenario.MEMBERS);
            for (int i = 0; i < assessment.criteria().size(); i++) {
                var trace = assessment.traces().get(i);
                var finding = assessment.criteria().get(i).finding();
                for (var fact : trace.facts()) {
                    assertThat(MAPPER.readTree(fact.json())).isEqualTo(orNull(sent.at(fact.pointer())));
                }
                var required = finding.requirement();
                if (finding.observed() != null && required != null && required.value() != null) {
                    seen.add(finding.status());
                    assertThat(concluded(trace.comparison()))
                            .as("%s on %s: %s", finding.criterion().id(), day, trace.comparison())
                            .isEqualTo(finding.status());
                }
            }
        }

        assertThat(seen).containsExactlyInAnyOrder(Status.PASSED, Status.FAILED, Status.UNDETERMINED);
    }

    private static JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? MAPPER.nullNode() : node;
    }

    /** As a reviewer does it, without looking at the last line: all pass, all fail, or some do and some do not. */
    private static Status concluded(List<String> lines) {
        var atMost = lines.stream().anyMatch(line -> line.contains(" ≤ "));
        var worst = ends(lines, atMost ? "Наибольшее" : "Наименьшее");
        var best = ends(lines, atMost ? "Наименьшее" : "Наибольшее");
        if (worst.stream().allMatch(line -> line.endsWith("— да."))) {
            return Status.PASSED;
        }
        return best.stream().allMatch(line -> line.endsWith("— нет.")) ? Status.FAILED : Status.UNDETERMINED;
    }

    private static List<String> ends(List<String> lines, String which) {
        return lines.stream()
                .filter(line -> line.startsWith("Найдено") || line.startsWith(which))
                .toList();
    }

    @Test
    void the_bytes_of_the_criteria_are_the_same_but_for_the_trace() throws IOException {
        var order = Shipped.order("registry").on(IN_2024);
        var reading = Shipped.filing("made-complete");

        var plain = json(assessed(reading, order));
        var traced = json(assessed(reading, order.explained(Depth.TRACE)));
        var verdict = json(assessed(reading, order.explained(Depth.VERDICT)));

        assertThat(traced.at("/criteria/0/trace/facts")).isNotEmpty();
        traced.at("/criteria").forEach(criterion -> ((ObjectNode) criterion).remove("trace"));
        assertThat(traced).isEqualTo(plain);
        assertThat(verdict.has("criteria")).isFalse();
        assertThat(verdict.at("/counts")).isEqualTo(plain.at("/counts"));
        assertThat(verdict.at("/verdict")).isEqualTo(plain.at("/verdict"));
        assertThat(verdict.at("/nextFact")).isEqualTo(plain.at("/nextFact"));
    }

    private static JsonNode json(Assessment assessment) throws IOException {
        return MAPPER.readTree(AssessmentWriter.write(assessment));
    }

    private static Assessment traced(Reading.Accepted reading, LocalDate day, Scenario scenario) {
        return assessed(reading, Shipped.order("registry").on(day).in(scenario).explained(Depth.TRACE));
    }

    private static Assessment assessed(Reading.Accepted reading, Order order) {
        return ((Outcome.Assessed) Shipped.ASSESSOR.assess(reading, order)).assessment();
    }

    private static Trace trace(Assessment assessment, String criterion) {
        for (int i = 0; i < assessment.criteria().size(); i++) {
            if (assessment.criteria().get(i).finding().criterion().id().equals(criterion)) {
                return assessment.traces().get(i);
            }
        }
        throw new AssertionError("No criterion " + criterion);
    }
}
