package ru.promcluster.policy.worker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.policy.CaseResult;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.policy.diagnosis.Diagnosis;
import ru.promcluster.policy.worker.WorkerAnswer.Broken;
import ru.promcluster.policy.worker.WorkerAnswer.Given;
import ru.promcluster.policy.worker.WorkerAnswer.Stop;
import ru.promcluster.policy.worker.WorkerAnswer.Stopped;
import ru.promcluster.policy.worker.protocol.CriterionCost;
import ru.promcluster.policy.worker.protocol.JudgeOrder;
import ru.promcluster.policy.worker.protocol.Judgement;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Verdict;

/** A worker answers what the product itself would say. */
@Execution(ExecutionMode.CONCURRENT)
final class RuleWorkersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);
    private static final String FIGURES = "registry/2024-413/figures.yaml";
    private static final RuleWorkers WORKERS = new RuleWorkers(Workers.Config.USUAL);
    private static final Rulebook RULEBOOK =
            requireNonNull(RulebookReading.of(Workers.RULES).rulebook());

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @Test
    void the_published_rules_are_diagnosed_as_the_product_does() {
        var answer = WORKERS.diagnose(Workers.RULES);

        assertThat(answer).isEqualTo(new Given<>(Diagnosis.of(Workers.RULES).problems()));
    }

    @Test
    void a_fault_is_told_as_the_product_tells_it() {
        var draft = Workers.with(FIGURES, "unit: PERCENT", "unit: PRECENT");

        var answer = WORKERS.diagnose(draft);

        var problems = Diagnosis.of(draft).problems();
        assertThat(problems).isNotEmpty();
        assertThat(answer).isEqualTo(new Given<>(problems));
    }

    @Test
    void cases_come_out_as_in_the_product() {
        var answer = WORKERS.cases(Workers.RULES);

        var expected = CaseRun.of(CaseBook.of(Workers.RULES, RULEBOOK), null);
        assertThat(answer).isInstanceOf(Given.class);
        var run = ((Given<CaseRun>) answer).value();
        assertThat(run.problems()).isEmpty();
        assertThat(untimed(run)).hasSizeGreaterThan(500).isEqualTo(untimed(expected));
    }

    private static List<CaseResult> untimed(CaseRun run) {
        return run.results().stream()
                .map(result -> new CaseResult(
                        result.name(),
                        result.place(),
                        result.ruleset(),
                        result.edition(),
                        result.criterion(),
                        result.day(),
                        result.differences(),
                        Duration.ZERO))
                .toList();
    }

    @Test
    void broken_rules_run_no_cases_and_judge_nothing() {
        var draft = Workers.with(FIGURES, "unit: PERCENT", "unit: PRECENT");
        var problems = RulebookReading.of(draft).problems();

        assertThat(WORKERS.cases(draft)).isEqualTo(new Broken<CaseRun>(problems));
        assertThat(WORKERS.judging(List.of(Workers.RULES, draft), JudgeOrder.plain("registry", DAY, DAY)))
                .isEqualTo(new Broken<List<Judging>>(problems));
    }

    @Test
    void an_unknown_figure_is_named_with_the_nearest() {
        var order = new JudgeOrder("registry", DAY, DAY, "functional-dependenc", List.of(BigDecimal.ONE));

        var answer = WORKERS.judging(List.of(Workers.RULES), order);

        assertThat(answer)
                .isEqualTo(new Broken<List<Judging>>(List.of(new RuleProblem(
                        "",
                        0,
                        0,
                        "figure.unknown",
                        "На этот день нет числа «functional-dependenc». Возможно, «functional-dependency».",
                        "On that day there is no figure «functional-dependenc». Maybe «functional-dependency»."))));
    }

    @Test
    void judgements_are_those_of_the_product_and_each_batch_may_hold_what_cannot_be_read() {
        var filings = filings();
        var order = JudgeOrder.plain("registry", null, DAY);

        var judged = judged(List.of(Workers.RULES), order, filings);

        var expected = new ArrayList<List<Judgement>>();
        filings.forEach(filing -> expected.add(inProduct(RULEBOOK, filing)));
        assertThat(expected).hasSizeGreaterThan(30);
        assertThat(judged).isEqualTo(expected);
    }

    @Test
    void a_value_of_a_figure_judges_as_rules_that_have_it_written() {
        var filings = filings();
        var values = List.of(new BigDecimal("5"), new BigDecimal("3"), new BigDecimal("12"));
        var order = new JudgeOrder("registry", DAY, DAY, "minimum-participants", values);

        var judged = judged(List.of(Workers.RULES), order, filings);

        for (int value = 0; value < values.size(); value++) {
            var written = Workers.with(
                    "registry/2023-1585/figures.yaml",
                    "minimum-participants\n  value: 5",
                    "minimum-participants\n  value: " + values.get(value));
            var same = judged(List.of(written), JudgeOrder.plain("registry", DAY, DAY), filings);
            int place = value;
            assertThat(judged.stream().map(each -> each.isEmpty() ? each : List.of(each.get(place))))
                    .isEqualTo(same);
        }
        assertThat(judged).anySatisfy(each -> assertThat(each).doesNotContainSequence(each.get(0), each.get(0)));
    }

    @Test
    void every_criterion_in_force_costs_something_and_is_covered() {
        var answer = WORKERS.costs(Workers.RULES, "registry", DAY);

        assertThat(answer).isInstanceOf(Given.class);
        var costs = ((Given<List<CriterionCost>>) answer).value();
        assertThat(costs).hasSize(24).allMatch(CriterionCost::isCovered);
        assertThat(costs).filteredOn(cost -> cost.microseconds().signum() > 0).hasSizeGreaterThan(15);
    }

    @Test
    void with_all_workers_at_work_the_next_is_told_so() {
        try (var workers = new RuleWorkers(new Workers.Config(Duration.ofMinutes(2), 192, Duration.ofMillis(1)))) {
            var order = JudgeOrder.plain("registry", DAY, DAY);
            var both = ((Given<List<Judging>>) workers.judging(List.of(Workers.RULES, Workers.RULES), order)).value();

            var third = workers.diagnose(Workers.RULES);
            both.forEach(Judging::close);

            assertThat(third).isEqualTo(new Stopped<List<RuleProblem>>(Stop.BUSY));
            assertThat(workers.diagnose(Workers.RULES)).isInstanceOf(Given.class);
        }
    }

    private static List<byte[]> filings() {
        var filings = new ArrayList<byte[]>();
        Workers.RULES
                .chosen(path -> path.startsWith("registry/filings/") && path.endsWith(".json"))
                .values()
                .forEach(text -> filings.add(text.getBytes(StandardCharsets.UTF_8)));
        filings.add("{\"name\":".getBytes(StandardCharsets.UTF_8));
        return filings;
    }

    private static List<List<Judgement>> judged(List<RuleFiles> rules, JudgeOrder order, List<byte[]> applications) {
        var answer = WORKERS.judging(rules, order).then(opened -> {
            try (var judging = opened.get(0)) {
                return judging.judge(applications);
            }
        });
        assertThat(answer).isInstanceOf(Given.class);
        return ((Given<List<List<Judgement>>>) answer).value();
    }

    private static List<Judgement> inProduct(Rulebook rulebook, byte[] filing) {
        if (!(new ApplicationReader(Limits.DEFAULT).read(filing) instanceof Reading.Accepted accepted)) {
            return List.of();
        }
        var filed = accepted.application().filedOn();
        var day = filed == null ? DAY : filed;
        var edition = requireNonNull(rulebook.ruleset("registry")).editionInForce(day);
        if (edition == null) {
            return List.of();
        }
        var findings = edition.judge(accepted.application(), day);
        return List.of(new Judgement(
                Verdict.of(findings), findings.stream().map(Finding::status).toList()));
    }
}
