package ru.promcluster.policy.drafts;

import java.time.LocalDate;
import java.util.List;
import ru.promcluster.exchange.Refused;
import ru.promcluster.policy.CaseRun;
import ru.promcluster.policy.comparison.RulesDiff;
import ru.promcluster.policy.mutation.MutationPass;
import ru.promcluster.policy.simulation.FigureRange;
import ru.promcluster.policy.simulation.KnownApplication;
import ru.promcluster.policy.simulation.Simulation;
import ru.promcluster.policy.simulation.Simulator;
import ru.promcluster.policy.simulation.Simulator.Day;
import ru.promcluster.policy.simulation.Sweep;
import ru.promcluster.policy.worker.RuleWorkers;
import ru.promcluster.policy.worker.WorkerAnswer;
import ru.promcluster.policy.worker.WorkerAnswer.Broken;
import ru.promcluster.policy.worker.WorkerAnswer.Given;
import ru.promcluster.policy.worker.WorkerAnswer.Stopped;
import ru.promcluster.policy.worker.protocol.CriterionCost;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.rulebook.files.RuleProblem;

/**
 * Tries the files of drafts. Nobody has approved them yet, so they are read and run by workers alone, never in this
 * process. What cannot be tried is told by {@link Refused}.
 */
public final class DraftTrials {

    private final RuleWorkers workers;
    private final Simulator simulator;

    public DraftTrials(RuleWorkers workers, Simulator simulator) {
        this.workers = workers;
        this.simulator = simulator;
    }

    /** Everything that is wrong with the rules, their cases included, and what likely is; without errors they are sound. */
    public List<RuleProblem> diagnose(RuleFiles files) {
        return given(workers.diagnose(files));
    }

    /** What comes of all cases of sound rules. */
    public CaseRun cases(RuleFiles files) {
        return given(workers.cases(files));
    }

    /** Whether the cases of sound rules, which all pass, hold the rules. */
    public MutationPass mutate(RuleFiles files) {
        return given(workers.mutate(files));
    }

    /** How the rules differ. */
    public RulesDiff compare(RuleFiles before, RuleFiles after) {
        return given(workers.compare(before, after));
    }

    /** What each criterion in force on a day costs, and how many cases cover it. */
    public List<CriterionCost> costs(RuleFiles files, String ruleset, LocalDate day) {
        return given(workers.costs(files, ruleset, day));
    }

    /** Whose verdict changes. */
    public Simulation simulate(RuleFiles before, RuleFiles after, Iterable<KnownApplication> applications, Day day) {
        return given(simulator.simulate(before, after, applications, day));
    }

    /** How many would pass at each value of a figure. */
    public Sweep sweep(RuleFiles files, FigureRange range, Iterable<KnownApplication> applications, Day day) {
        return given(simulator.sweep(files, range, applications, day));
    }

    private static <T> T given(WorkerAnswer<T> answer) {
        if (answer instanceof Given<T> given) {
            return given.value();
        }
        if (answer instanceof Broken<T> broken) {
            throw new Refused(DraftProblems.notSound(
                    broken.problems().stream().map(DraftFaults::problem).toList()));
        }
        throw new Refused(DraftProblems.stopped(((Stopped<T>) answer).why()));
    }
}
