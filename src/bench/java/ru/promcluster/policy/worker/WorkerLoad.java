package ru.promcluster.policy.worker;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import ru.promcluster.assessment.Assessor;
import ru.promcluster.assessment.Order;
import ru.promcluster.assessment.Outcome;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.ApplicationWriter;
import ru.promcluster.exchange.AssessmentWriter;
import ru.promcluster.exchange.Limits;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.policy.worker.WorkerAnswer.Given;
import ru.promcluster.policy.worker.protocol.JudgeOrder;
import ru.promcluster.policy.worker.protocol.Judgement;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Language;

/**
 * What a sweep costs of what one pass costs, and what checks cost while hostile drafts are judged. Exit code 1: a sweep
 * takes more than 25 passes, or a check more than twice its usual time.
 */
public final class WorkerLoad {

    private static final int APPLICATIONS = Integer.getInteger("bench.applications", 1_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int CHECKS = Integer.getInteger("bench.checks", 4_000);
    private static final int VALUES = 20;
    private static final double MOST_PASSES = 25;
    private static final double MOST_TIMES = 2;
    private static final double NANOS_A_MILLI = 1e6;
    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);
    private static final String FIGURE = "functional-dependency";

    private WorkerLoad() {}

    public static void main(String[] arguments) throws IOException {
        var rules = RuleFiles.read(Path.of("rules"));
        double passes = sweep(rules);
        double times = checks(rules);
        System.exit(passes <= MOST_PASSES && times <= MOST_TIMES ? 0 : 1);
    }

    /** How many times as long as one pass a sweep takes, median of rounds in turn, the workers ready and warm. */
    private static double sweep(RuleFiles rules) {
        var drawn = CompleteApplications.typical();
        var applications = LongStream.range(0, APPLICATIONS)
                .mapToObj(number -> ApplicationWriter.write(drawn.application(number)))
                .toList();
        try (var workers = new RuleWorkers(new Load(Duration.ofMinutes(5)));
                var one = open(workers, rules, 1);
                var many = open(workers, rules, VALUES)) {
            var passes = new ArrayList<Double>();
            var sweeps = new ArrayList<Double>();
            var ratios = new ArrayList<Double>();
            for (int round = -2; round < ROUNDS; round++) {
                double pass = pass(one, applications);
                double sweep = pass(many, applications);
                if (round >= 0) {
                    passes.add(pass);
                    sweeps.add(sweep);
                    ratios.add(sweep / pass);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d applications: one pass %.0f ms, %d values %.0f ms, %.1f times as long (least %.1f, most %.1f)%n",
                    APPLICATIONS,
                    median(passes),
                    VALUES,
                    median(sweeps),
                    median(ratios),
                    ratios.stream().mapToDouble(each -> each).min().orElse(0),
                    ratios.stream().mapToDouble(each -> each).max().orElse(0));
            return median(ratios);
        }
    }

    private static Judging open(RuleWorkers workers, RuleFiles rules, int values) {
        var range = IntStream.range(0, values).mapToObj(BigDecimal::valueOf).toList();
        var answer = workers.judging(List.of(rules), new JudgeOrder("registry", DAY, DAY, FIGURE, range));
        return value(answer).get(0);
    }

    private static double pass(Judging judging, List<byte[]> applications) {
        long start = System.nanoTime();
        long eligible = 0;
        for (int from = 0; from < applications.size(); from += 64) {
            var batch = applications.subList(from, Math.min(from + 64, applications.size()));
            for (List<Judgement> each : value(judging.judge(batch))) {
                eligible += each.size();
            }
        }
        if (eligible == 0) {
            throw new IllegalStateException("Nothing was judged");
        }
        return (System.nanoTime() - start) / NANOS_A_MILLI;
    }

    private static <T> T value(WorkerAnswer<T> answer) {
        if (answer instanceof Given<T> given) {
            return given.value();
        }
        throw new IllegalStateException("A worker says " + answer);
    }

    /** How many times as long as usual a check takes, median, while two workers do nothing but spin. */
    private static double checks(RuleFiles rules) throws IOException {
        var rulebook = Objects.requireNonNull(RulebookReading.of(rules).rulebook());
        var assessor = new Assessor(rulebook, () -> "", "bench");
        var filing = Files.readAllBytes(Path.of("rules/registry/filings/made-complete.json"));
        checks(assessor, filing);
        checks(assessor, filing);
        var usual = checks(assessor, filing);
        List<Double> meanwhile;
        int spun;
        try (var workers =
                new RuleWorkers(new Load(Duration.ofSeconds(1)), List.of(HostileProgram.class.getName(), "spins"))) {
            var spinning = List.of(spin(workers, rules), spin(workers, rules));
            meanwhile = checks(assessor, filing);
            while (spinning.stream().noneMatch(CompletableFuture::isDone)) {
                meanwhile.addAll(checks(assessor, filing));
            }
            spun = spinning.size();
            spinning.forEach(CompletableFuture::join);
        }
        double times = median(meanwhile) / median(usual);
        System.out.printf(
                Locale.ROOT,
                "a check takes %.3f ms (99 of 100 below %.3f), with %d workers spinning %.3f ms (%.3f): %.2f times%n",
                median(usual),
                below(usual, 99),
                spun,
                median(meanwhile),
                below(meanwhile, 99),
                times);
        return times;
    }

    /** Six hostile drafts one after the other, each killed at its deadline. */
    private static CompletableFuture<@Nullable Void> spin(RuleWorkers workers, RuleFiles rules) {
        return CompletableFuture.runAsync(() -> {
            for (int draft = 0; draft < 6; draft++) {
                if (workers.diagnose(rules) instanceof Given) {
                    throw new IllegalStateException("A hostile worker answered");
                }
            }
        });
    }

    private static List<Double> checks(Assessor assessor, byte[] filing) {
        var reader = new ApplicationReader(Limits.DEFAULT);
        var order = new Order("registry", DAY, DAY, Language.RU);
        var times = new ArrayList<Double>();
        long written = 0;
        for (int check = 0; check < CHECKS; check++) {
            long start = System.nanoTime();
            if (assessor.assess(reader.read(filing), order) instanceof Outcome.Assessed assessed) {
                written += AssessmentWriter.write(assessed.assessment()).length;
            }
            times.add((System.nanoTime() - start) / NANOS_A_MILLI);
        }
        if (written == 0) {
            throw new IllegalStateException("Nothing was assessed");
        }
        return times;
    }

    private static double median(List<Double> times) {
        return below(times, 50);
    }

    private static double below(List<Double> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** Two workers at once, with that time for an answer. */
    private record Load(Duration deadline) implements WorkerConfig {

        @Override
        public int atOnce() {
            return 2;
        }

        @Override
        public int spare() {
            return 0;
        }

        @Override
        public int heapMebibytes() {
            return 192;
        }

        @Override
        public Duration longest() {
            return Duration.ofMinutes(30);
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
            return 64;
        }

        @Override
        public int bytesAtOnce() {
            return 2 << 20;
        }
    }
}
