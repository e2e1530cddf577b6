package ru.promcluster.rulebook.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.remedy.WayIn.Answer;
import ru.promcluster.rulebook.remedy.WayIn.None;
import ru.promcluster.rulebook.remedy.WayIn.NothingToDo;
import ru.promcluster.rulebook.remedy.WayIn.Remedy;
import ru.promcluster.rulebook.remedy.WayIn.Steps;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/** Searches the way in of one application under one edition. Every answer was judged. */
public final class WayInSearch {

    private final Trial trial;
    private final Situation root;
    private final NewIds ids;
    private final SearchLimits limits;
    private final Newcomers newcomers;

    private WayInSearch(Trial trial, ClusterApplication application, SearchLimits limits) {
        this.trial = trial;
        this.limits = limits;
        root = trial.begin(application);
        ids = new NewIds(application);
        newcomers = new Newcomers(trial, root, ids, limits.steps());
    }

    /**
     * The way in.
     *
     * @param wholeRegions subjects that are relief territory as a whole on the day
     */
    public static WayIn of(
            ClusterApplication application,
            Edition edition,
            LocalDate day,
            Set<String> wholeRegions,
            SearchLimits limits) {
        var trial = new Trial(edition, day, wholeRegions, limits.candidates());
        return new WayInSearch(trial, application, limits).wayIn();
    }

    private WayIn wayIn() {
        var remedies = new ArrayList<Remedy>();
        for (var finding : root.findings()) {
            if (finding.criterion().severity() == Severity.BINDING && finding.status() == Status.FAILED) {
                var goal = Goal.passing(root.findings(), finding.criterion().id());
                remedies.add(new Remedy(finding, answer(goal)));
            }
        }
        return new WayIn(root.findings(), remedies, smallest(remedies), trial.tried());
    }

    /** What cannot be passed alone cannot be passed together with others either. */
    private Answer smallest(List<Remedy> remedies) {
        if (remedies.isEmpty()) {
            return new NothingToDo();
        }
        for (var remedy : remedies) {
            if (remedy.answer() instanceof None none) {
                return none;
            }
        }
        return answer(Goal.eligible(root.findings()));
    }

    private Answer answer(Goal goal) {
        var result = new StepSearch(trial, goal, ids, newcomers, limits.steps()).from(root);
        var best = result.best();
        return best == null
                ? new None(result.complete() ? null : limits)
                : new Steps(
                        best.steps(), best.roubles(), Verdict.of(best.findings()), best.findings(), result.complete());
    }

    /** An application after steps, in their order. */
    public static ClusterApplication applied(ClusterApplication application, List<Step> steps) {
        var changed = application;
        for (var step : steps) {
            changed = step.applied(changed);
        }
        return changed;
    }
}
