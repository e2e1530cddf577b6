package ru.promcluster.policy.worker.task;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.policy.CaseBook;
import ru.promcluster.policy.worker.protocol.CriterionCost;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.RuledCriterion;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Status;

/** Measures each criterion's rule alone over the filings, and takes off what an edition without rules takes. */
final class CostMeter {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 9;
    /** A round over some thirty filings would be too short for the clock. */
    private static final int LEAST_JUDGEMENTS = 400;

    private static final int DECIMALS = 3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<ClusterApplication> filings;
    private final LocalDate day;

    private CostMeter(List<ClusterApplication> filings, LocalDate day) {
        this.filings = filings;
        this.day = day;
    }

    static List<CriterionCost> costs(RuleFiles rules, String ruleset, LocalDate day) throws Broken {
        var rulebook = Faults.sound(rules);
        var edition = Asked.edition(Asked.ruleset(rulebook, ruleset), day);
        var filings = filings(rules, ruleset);
        if (filings.isEmpty()) {
            throw Broken.because(
                    "filings.none",
                    "В папке " + ruleset + "/filings нет ни одной заявки, мерить не на чем. Добавьте её.",
                    "The folder " + ruleset + "/filings holds no application to measure on. Add one.");
        }
        var coverage = CaseBook.of(rules, rulebook).coverage(ruleset);
        return new CostMeter(filings, day).costs(edition, coverage);
    }

    private static List<ClusterApplication> filings(RuleFiles rules, String ruleset) {
        var reader = new ApplicationReader(Limits.OF_WHAT_IS_KEPT);
        var filings = new ArrayList<ClusterApplication>();
        for (var path : rules.below(ruleset + "/filings")) {
            var text = path.endsWith(".json") ? rules.text(path) : null;
            if (text != null
                    && reader.read(text.getBytes(StandardCharsets.UTF_8)) instanceof Reading.Accepted accepted) {
                filings.add(accepted.application());
            }
        }
        return filings;
    }

    private List<CriterionCost> costs(Edition edition, Map<String, Map<Status, Integer>> coverage) {
        var base = nanos(edition.alone(""));
        var costs = new ArrayList<CriterionCost>();
        for (var ruled : edition.criteria()) {
            var id = ruled.criterion().id();
            var covered = coverage.getOrDefault(id, Map.of());
            costs.add(new CriterionCost(
                    id,
                    micros(ruled, edition, base),
                    covered.getOrDefault(Status.PASSED, 0),
                    covered.getOrDefault(Status.FAILED, 0),
                    covered.getOrDefault(Status.UNDETERMINED, 0)));
        }
        return costs;
    }

    private BigDecimal micros(RuledCriterion ruled, Edition edition, long base) {
        long nanos = ruled.inForce()
                ? Math.max(0, nanos(edition.alone(ruled.criterion().id())) - base)
                : 0;
        return BigDecimal.valueOf(nanos, DECIMALS);
    }

    /** Nanoseconds of processor an application, median of the rounds. */
    private long nanos(Edition edition) {
        var rounds = new ArrayList<Long>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long nanos = round(edition);
            if (round >= WARM_UP) {
                rounds.add(nanos);
            }
        }
        return rounds.stream().sorted().toList().get(ROUNDS / 2);
    }

    private long round(Edition edition) {
        var found = new ArrayList<Object>();
        long start = threads.getCurrentThreadCpuTime();
        while (found.size() < LEAST_JUDGEMENTS) {
            for (var filing : filings) {
                found.add(edition.judge(filing, day));
            }
        }
        long taken = threads.getCurrentThreadCpuTime() - start;
        return taken / found.size();
    }
}
