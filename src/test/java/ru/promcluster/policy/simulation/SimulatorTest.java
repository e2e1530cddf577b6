package ru.promcluster.policy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import ru.promcluster.bulk.JobComparison.Change;
import ru.promcluster.bulk.JobComparison.CriterionChange;
import ru.promcluster.policy.simulation.Simulation.Flip;
import ru.promcluster.policy.simulation.Simulation.Gate;
import ru.promcluster.policy.simulation.Simulator.Day;
import ru.promcluster.policy.worker.RuleWorkers;
import ru.promcluster.policy.worker.WorkerAnswer.Broken;
import ru.promcluster.policy.worker.WorkerAnswer.Given;
import ru.promcluster.policy.worker.WorkerConfig;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** A change of the rules is tried on applications by real workers. */
@Execution(ExecutionMode.CONCURRENT)
final class SimulatorTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
    private static final Day ON = new Day("registry", DAY, DAY);
    private static final RuleFiles RULES = rules("minimum-participants\n  value: 5");
    private static final RuleWorkers WORKERS = new RuleWorkers(new Config());
    private static final Simulator SIMULATOR = new Simulator(WORKERS, () -> BigDecimal.valueOf(5));

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    private static final class Config implements WorkerConfig {
        @Override
        public int atOnce() {
            return 2;
        }

        @Override
        public int spare() {
            return 1;
        }

        @Override
        public int heapMebibytes() {
            return 192;
        }

        @Override
        public Duration deadline() {
            return Duration.ofMinutes(2);
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration patience() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int maxAnswerBytes() {
            return 16 << 20;
        }

        @Override
        public int applicationsAtOnce() {
            return 7;
        }

        @Override
        public int bytesAtOnce() {
            return 1 << 20;
        }
    }

    /** The published rules with another text where the figure of 2023 stands. */
    private static RuleFiles rules(String figure) {
        try {
            var texts = new TreeMap<>(RuleFiles.read(Path.of("rules")).chosen(every -> true));
            texts.computeIfPresent(
                    "registry/2023-1585/figures.yaml",
                    (path, text) -> text.replace("minimum-participants\n  value: 5", figure));
            return RuleFiles.of(texts);
        } catch (IOException e) {
            throw new IllegalStateException("The published rules cannot be read", e);
        }
    }

    /** The complete filing, which is eligible, as somebody else's that is not published. */
    private static List<KnownApplication> applications() {
        var applications = new ArrayList<KnownApplication>();
        for (var filing : KnownApplication.filings(RULES, "registry")) {
            if (filing.key().equals("made-complete")) {
                applications.add(filing);
                applications.add(new KnownApplication("01STORED", false, filing.json()));
            }
        }
        applications.add(new KnownApplication("broken", false, "{".getBytes(StandardCharsets.UTF_8)));
        return applications;
    }

    private static Simulation simulated(RuleFiles draft, Iterable<KnownApplication> applications) {
        var answer = SIMULATOR.simulate(RULES, draft, applications, ON);
        assertThat(answer).isInstanceOf(Given.class);
        return ((Given<Simulation>) answer).value();
    }

    @Test
    void who_flips_is_named_with_the_criteria_that_did_it_and_many_need_a_reason() {
        var simulation = simulated(rules("minimum-participants\n  value: 100"), applications());

        var change = new CriterionChange("minimum-participants", Status.PASSED, Status.FAILED, Change.BROKEN);
        assertThat(simulation.flips())
                .extracting(Flip::key, Flip::before, Flip::after, Flip::change, Flip::criteria)
                .containsExactly(
                        tuple("made-complete", Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE, Change.BROKEN, List.of(change)),
                        tuple("01STORED", Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE, Change.BROKEN, List.of(change)));
        assertThat(simulation.judged()).isEqualTo(2);
        assertThat(simulation.notJudged()).isEqualTo(1);
        assertThat(simulation.criteria())
                .extracting(count -> count.id() + " " + count.broken())
                .containsExactly("minimum-participants 2");
        assertThat(simulation.regions().values()).allMatch(count -> count.applications() == 2 && count.broken() == 2);
        assertThat(simulation.gate()).isEqualTo(new Gate(new BigDecimal("100.00"), BigDecimal.valueOf(5), true));
    }

    @Test
    void whose_application_is_stored_is_withheld_from_those_who_may_not_see_it() {
        var simulation = simulated(rules("minimum-participants\n  value: 100"), applications());

        var nameless = simulation.withoutNames();

        var json = new String(SimulationJson.of(nameless), StandardCharsets.UTF_8);
        assertThat(nameless.flips().get(0)).isEqualTo(simulation.flips().get(0));
        assertThat(nameless.flips().get(1).clusterName()).isNull();
        assertThat(json).contains("made-complete").doesNotContain("01STORED");
        assertThat(json.split("clusterName", -1)).hasSize(2);
    }

    @Test
    void rules_that_say_the_same_flip_nobody() {
        var simulation = simulated(RULES, KnownApplication.filings(RULES, "registry"));

        assertThat(simulation.judged() + simulation.notJudged()).isGreaterThan(30);
        assertThat(simulation.flipped()).isZero();
        assertThat(simulation.criteria()).isEmpty();
        assertThat(simulation.gate().reasonNeeded()).isFalse();
    }

    @Test
    void a_sweep_counts_what_single_changes_would_give() throws Exception {
        var filings = KnownApplication.filings(RULES, "registry");
        var range = new FigureRange(
                "minimum-participants", BigDecimal.valueOf(4), BigDecimal.valueOf(12), BigDecimal.valueOf(4));

        var answer = SIMULATOR.sweep(RULES, range, filings, ON);

        assertThat(answer).isInstanceOf(Given.class);
        var sweep = ((Given<Sweep>) answer).value();
        assertThat(sweep.figure().value()).isEqualByComparingTo("5");
        assertThat(sweep.criteria()).extracting(asked -> asked.id()).containsExactly("minimum-participants");
        assertThat(sweep.points()).extracting(point -> point.value().intValue()).containsExactly(4, 8, 12);
        assertThat(sweep.points()).allSatisfy(point -> {
            var count = point.criteria().get(0);
            assertThat(point.eligible() + point.notEligible() + point.undetermined())
                    .isEqualTo(sweep.judged());
            assertThat(count.passed() + count.failed() + count.open()).isEqualTo(sweep.judged());
        });
        var flips = simulated(rules("minimum-participants\n  value: 12"), filings).criteria().stream()
                .mapToLong(count -> count.broken())
                .sum();
        var passedAtFive = ((Given<Sweep>) SIMULATOR.sweep(
                        RULES,
                        new FigureRange(
                                "minimum-participants", BigDecimal.valueOf(5), BigDecimal.valueOf(5), BigDecimal.ONE),
                        filings,
                        ON))
                .value()
                .points()
                .get(0)
                .criteria()
                .get(0)
                .passed();
        assertThat(flips).isPositive();
        assertThat(sweep.points().get(2).criteria().get(0).passed()).isEqualTo(passedAtFive - flips);
        picture(sweep);
    }

    /** A browser would show it: it is XML, with a curve for each count and a label in Russian. */
    private static void picture(Sweep sweep) throws Exception {
        var bytes = new ByteArrayOutputStream();

        SweepChart.write(sweep, Language.RU, bytes);

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(4 * 3);
        assertThat(document.getDocumentElement().getTextContent()).contains("Заявок: " + sweep.judged());
    }

    @Test
    void a_draft_that_does_not_compile_gives_its_faults() {
        var answer = SIMULATOR.simulate(RULES, rules("minimum-participants\n  value: five"), applications(), ON);

        assertThat(answer).isInstanceOf(Broken.class);
        assertThat(((Broken<Simulation>) answer).problems())
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("registry/2023-1585/figures.yaml"));
    }

    @Test
    void a_range_that_is_none_is_refused_in_words() {
        var one = BigDecimal.ONE;

        assertThat(FigureRange.problemWith(one, BigDecimal.TEN, BigDecimal.ZERO))
                .isNotNull();
        assertThat(FigureRange.problemWith(BigDecimal.TEN, one, one)).isNotNull();
        assertThat(FigureRange.problemWith(BigDecimal.ZERO, BigDecimal.valueOf(200), one))
                .isNotNull();
        assertThat(FigureRange.problemWith(BigDecimal.ZERO, BigDecimal.valueOf(199), one))
                .isNull();
        assertThat(new FigureRange("f", BigDecimal.ZERO, BigDecimal.valueOf(199), one).values())
                .hasSize(200);
    }
}
