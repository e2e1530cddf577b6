package ru.promcluster.policy.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.worker.Judging;
import ru.promcluster.policy.worker.RuleWorkers;
import ru.promcluster.policy.worker.WorkerAnswer;
import ru.promcluster.policy.worker.WorkerAnswer.Given;
import ru.promcluster.policy.worker.protocol.JudgeOrder;
import ru.promcluster.policy.worker.protocol.Judgement;
import ru.promcluster.rulebook.files.RuleFiles;

/** Tries changes of the rules on applications. All rules run in workers; applications are taken one batch at a time. */
public final class Simulator {

    private final RuleWorkers workers;
    private final BigDecimal reasonAbove;

    public Simulator(RuleWorkers workers, SimulationConfig config) {
        this.workers = workers;
        reasonAbove = config.reasonAboveShare();
    }

    /**
     * The day that applications are judged on.
     *
     * @param ruleset id of a ruleset
     * @param asOf {@code null}: each application's day of filing, else today
     * @param today today in Moscow
     */
    public record Day(String ruleset, @Nullable LocalDate asOf, LocalDate today) {}

    /** Says whose verdict the rules after would change. */
    public WorkerAnswer<Simulation> simulate(
            RuleFiles before, RuleFiles after, Iterable<KnownApplication> applications, Day day) {
        var order = JudgeOrder.plain(day.ruleset(), day.asOf(), day.today());
        return workers.judging(List.of(before, after), order).then(sides -> {
            try (var old = sides.get(0);
                    var now = sides.get(1)) {
                return simulate(old, now, applications);
            }
        });
    }

    private WorkerAnswer<Simulation> simulate(Judging before, Judging after, Iterable<KnownApplication> applications) {
        var tally = new SimulationTally(before.opened(), after.opened());
        for (var batches = new Batches(applications, workers); batches.hasNext(); ) {
            var batch = batches.next();
            var json = batch.stream().map(KnownApplication::json).toList();
            var counted = before.judge(json)
                    .then(old -> after.judge(json).then(now -> {
                        for (int i = 0; i < batch.size(); i++) {
                            tally.add(batch.get(i), old.get(i), now.get(i));
                        }
                        return new Given<>(tally);
                    }));
            if (!(counted instanceof Given)) {
                return counted.then(never -> new Given<>(never.result(reasonAbove)));
            }
        }
        return new Given<>(tally.result(reasonAbove));
    }

    /** Says what applications would come to at each value of a figure, whose rules are compiled once. */
    public WorkerAnswer<Sweep> sweep(
            RuleFiles rules, FigureRange range, Iterable<KnownApplication> applications, Day day) {
        var order = new JudgeOrder(day.ruleset(), day.asOf(), day.today(), range.figure(), range.values());
        return workers.judging(List.of(rules), order).then(sides -> {
            try (var judging = sides.get(0)) {
                return sweep(judging, order, applications);
            }
        });
    }

    private WorkerAnswer<Sweep> sweep(Judging judging, JudgeOrder order, Iterable<KnownApplication> applications) {
        if (judging.opened().figure() == null) {
            return new WorkerAnswer.Stopped<>(WorkerAnswer.Stop.GARBAGE);
        }
        var tally = new SweepTally(judging.opened(), order.values());
        for (var batches = new Batches(applications, workers); batches.hasNext(); ) {
            var json = batches.next().stream().map(KnownApplication::json).toList();
            var counted = judging.judge(json).then(all -> counted(all, tally));
            if (!(counted instanceof Given)) {
                return counted.then(never -> new Given<>(never.result(order.asOf())));
            }
        }
        return new Given<>(tally.result(order.asOf()));
    }

    private static WorkerAnswer<SweepTally> counted(List<List<Judgement>> all, SweepTally tally) {
        all.forEach(tally::add);
        return new Given<>(tally);
    }
}
