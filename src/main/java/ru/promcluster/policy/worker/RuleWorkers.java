package ru.promcluster.policy.worker;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.policy.comparison.RulesDiff;
import ru.promcluster.policy.mutation.MutationPass;
import ru.promcluster.policy.worker.WorkerAnswer.Stop;
import ru.promcluster.policy.worker.protocol.Codec;
import ru.promcluster.policy.worker.protocol.Codecs;
import ru.promcluster.policy.worker.protocol.CriterionCost;
import ru.promcluster.policy.worker.protocol.JudgeOrder;
import ru.promcluster.policy.worker.protocol.JudgingCodecs;
import ru.promcluster.policy.worker.protocol.Question;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/**
 * Has drafts read, compiled and judged by workers. A worker serves one draft and is thrown away, so that no draft can
 * meddle with what is said of another; a spare one is kept warm. Nothing is ever thrown at the caller: what overran or
 * broke is an answer. May be used by many threads.
 */
public final class RuleWorkers implements AutoCloseable {

    /** What a worker runs. */
    static final List<String> PROGRAM = List.of(WorkerProcess.class.getName());

    /** They take some ten seconds of processor, a third of what one answer may. */
    private static final int MUTANTS_AT_ONCE = 60;

    /** Ten times those of the rules in force: what a worker says of their number is not trusted. */
    private static final int MOST_MUTANTS = 3_000;

    private static final Logger LOG = Logger.getLogger(RuleWorkers.class);

    private final WorkerConfig config;
    private final Semaphore places;
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "rule-workers");
        thread.setDaemon(true);
        return thread;
    });
    private final SpareWorkers spares;

    public RuleWorkers(WorkerConfig config) {
        this(config, PROGRAM);
    }

    /** @param program what a worker runs: main class and arguments */
    RuleWorkers(WorkerConfig config, List<String> program) {
        this.config = config;
        places = new Semaphore(Math.max(2, config.atOnce()), true);
        spares = new SpareWorkers(config, program, alarms);
    }

    /** Everything that is wrong with the rules, their cases included. */
    public WorkerAnswer<List<RuleProblem>> diagnose(RuleFiles rules) {
        return ask(new Question.Diagnose(rules), Codecs.PROBLEMS);
    }

    /** What comes of all cases. */
    public WorkerAnswer<CaseRun> cases(RuleFiles rules) {
        return ask(new Question.RunCases(rules), Codecs.CASES);
    }

    /**
     * Which changes of sound rules no case notices. Hundreds of changed rules are compiled: each worker tries some.
     */
    public WorkerAnswer<MutationPass> mutate(RuleFiles rules) {
        var survivors = new ArrayList<String>();
        int mutants = 1;
        for (int first = 0; first < mutants; first += MUTANTS_AT_ONCE) {
            var some = ask(new Question.Mutate(rules, first, MUTANTS_AT_ONCE), Codecs.MUTATION);
            if (!(some instanceof WorkerAnswer.Given<MutationPass> given)) {
                return some;
            }
            mutants = Math.min(given.value().mutants(), MOST_MUTANTS);
            survivors.addAll(given.value().survivors());
        }
        return new WorkerAnswer.Given<>(new MutationPass(mutants, survivors));
    }

    /** What each criterion costs and how its cases cover it, of those of the edition in force on the day. */
    public WorkerAnswer<List<CriterionCost>> costs(RuleFiles rules, String ruleset, LocalDate day) {
        return ask(new Question.MeasureCosts(rules, ruleset, day), JudgingCodecs.COSTS);
    }

    /** How the rules differ, in words and as text. */
    public WorkerAnswer<RulesDiff> compare(RuleFiles before, RuleFiles after) {
        return ask(new Question.Compare(before, after), Codecs.DIFF);
    }

    /**
     * Opens a worker for each of the rules, to have the same applications judged by all of them. Who opened closes.
     *
     * @param sides at most two
     */
    public WorkerAnswer<List<Judging>> judging(List<RuleFiles> sides, JudgeOrder order) {
        if (!takePlaces(sides.size())) {
            return new WorkerAnswer.Stopped<>(Stop.BUSY);
        }
        var opened = new ArrayList<Judging>();
        for (var side : sides) {
            var one = open(side, order);
            if (!(one instanceof WorkerAnswer.Given<Judging> given)) {
                opened.forEach(Judging::close);
                places.release(sides.size() - opened.size());
                return one.then(never -> new WorkerAnswer.Given<>(List.of()));
            }
            opened.add(given.value());
        }
        return new WorkerAnswer.Given<>(List.copyOf(opened));
    }

    /** Applications that are best judged in one answer. */
    public int applicationsAtOnce() {
        return config.applicationsAtOnce();
    }

    /** Bytes of applications that are best judged in one answer. */
    public int bytesAtOnce() {
        return config.bytesAtOnce();
    }

    /** The place is the caller's until it closes what was opened. */
    private WorkerAnswer<Judging> open(RuleFiles side, JudgeOrder order) {
        var worker = worker();
        if (worker == null) {
            return new WorkerAnswer.Stopped<>(Stop.NOT_STARTED);
        }
        var answer = worker.ask(List.of(new Question.Open(side, order).frame()), JudgingCodecs.OPENED)
                .then(opened -> new WorkerAnswer.Given<>(new Judging(worker, () -> release(worker), opened, order)));
        if (!(answer instanceof WorkerAnswer.Given)) {
            spares.discard(worker);
        }
        return answer;
    }

    private <T> WorkerAnswer<T> ask(Question question, Codec<T> codec) {
        if (!takePlaces(1)) {
            return new WorkerAnswer.Stopped<>(Stop.BUSY);
        }
        try {
            var worker = worker();
            if (worker == null) {
                return new WorkerAnswer.Stopped<>(Stop.NOT_STARTED);
            }
            try {
                return worker.ask(List.of(question.frame()), codec);
            } finally {
                spares.discard(worker);
            }
        } finally {
            places.release();
        }
    }

    private boolean takePlaces(int count) {
        try {
            return places.tryAcquire(count, config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private @Nullable Worker worker() {
        try {
            return spares.take();
        } catch (IOException e) {
            LOG.error("A worker could not be started", e);
            return null;
        }
    }

    private void release(Worker worker) {
        spares.discard(worker);
        places.release();
    }

    /** Ends all workers; who waits for one is answered that it ended. */
    @Override
    public void close() {
        spares.close();
        alarms.shutdownNow();
    }
}
