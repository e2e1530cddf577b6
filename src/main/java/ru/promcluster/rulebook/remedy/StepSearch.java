package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.remedy.Newcomers.Useful;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Unit;

/**
 * Searches the fewest steps to a goal; among equally few the least roubles; among these the first by the order of kinds and
 * ids. Goes as deep as the least number of steps that is still needed allows, and deeper only when nothing was found there,
 * so that the first find has the fewest.
 */
final class StepSearch {

    private static final int NO_DEEPER = Integer.MAX_VALUE;
    private static final BigDecimal LINKED_BY_A_CONTRACT = BigDecimal.valueOf(2);

    private final Trial trial;
    private final Goal goal;
    private final NewIds ids;
    private final List<Useful> newcomers;
    private final LaterSteps later;
    private final int mostSteps;
    private int bound;
    private int deeper;
    private BigDecimal leastRoubles = BigDecimal.ZERO;
    private @Nullable Situation best;

    StepSearch(Trial trial, Goal goal, NewIds ids, Newcomers newcomers, int mostSteps) {
        this.trial = trial;
        this.goal = goal;
        this.ids = ids;
        this.newcomers = newcomers.usefulFor(goal);
        this.mostSteps = mostSteps;
        later = new LaterSteps(trial, ids);
    }

    /** What was found, if anything, and whether all was looked at. */
    record Result(@Nullable Situation best, boolean complete) {}

    Result from(Situation root) {
        var start = forced(root);
        leastRoubles = start.roubles().add(leastOfJoining(start));
        deeper = start.steps().size() + needed(start, true);
        while (best == null && deeper <= mostSteps && !trial.isSpent()) {
            bound = deeper;
            deeper = NO_DEEPER;
            deepen(start, 0);
        }
        return new Result(best, !trial.isSpent() && (best != null || deeper == NO_DEEPER));
    }

    /** The application after all steps that there is no way around. */
    private Situation forced(Situation root) {
        var steps = new ForcedSteps(trial, ids);
        var situation = root;
        var step = steps.next(situation, goal.unmet(situation.findings()));
        while (step != null
                && !step.equals(situation.last())
                && situation.steps().size() < mostSteps) {
            situation = trial.after(situation, step);
            step = steps.next(situation, goal.unmet(situation.findings()));
        }
        return situation;
    }

    /** @param kind the kinds of newcomer before it are done with; past the last one nobody joins any more */
    private void deepen(Situation situation, int kind) {
        var unmet = goal.unmet(situation.findings());
        if (unmet.isEmpty()) {
            offer(situation);
            return;
        }
        int steps = situation.steps().size() + needed(situation, kind < newcomers.size());
        if (steps > bound) {
            deeper = Math.min(deeper, steps);
            return;
        }
        join(situation, unmet, kind);
        for (var after : isDone() ? List.<Situation>of() : later.next(situation, unmet)) {
            if (!isDone() && isWorthIt(after, stillToMove(after))) {
                deepen(after, newcomers.size());
            }
        }
    }

    private void join(Situation situation, List<Finding> unmet, int kind) {
        for (int i = kind; i < newcomers.size() && !isDone(); i++) {
            if (newcomers.get(i).servesAny(unmet)) {
                var id = ids.participant(1 + joined(situation));
                var after = trial.after(
                        situation, new Step.Join(id, newcomers.get(i).newcomer()));
                if (isWorthIt(after, BigDecimal.ZERO)) {
                    deepen(after, i);
                }
            }
        }
    }

    /** Roubles that those who have to join bring along, whoever they are. */
    private BigDecimal leastOfJoining(Situation start) {
        var least = BigDecimal.ZERO;
        for (var finding : goal.unmet(start.findings())) {
            var each = newcomers.stream()
                    .filter(useful -> useful.serves(finding) && isCount(finding, Operator.AT_LEAST))
                    .map(useful -> useful.newcomer().roubles())
                    .min(Comparator.naturalOrder());
            if (each.isPresent()) {
                least = least.max(each.get().multiply(BigDecimal.valueOf(count(finding, BigDecimal.ONE))));
            }
        }
        return least;
    }

    private static int joined(Situation situation) {
        return (int)
                situation.steps().stream().filter(Step.Join.class::isInstance).count();
    }

    private void offer(Situation situation) {
        if (best == null || situation.roubles().compareTo(best.roubles()) < 0) {
            best = situation;
        }
    }

    /** Roubles that have to move once nobody joins any more. */
    private BigDecimal stillToMove(Situation situation) {
        var most = BigDecimal.ZERO;
        for (var finding : goal.unmet(situation.findings())) {
            var purchases = Purchases.of(finding, situation);
            most = purchases == null ? most : most.max(purchases.missing());
        }
        return most;
    }

    /** What moves as much as the best set so far comes too late. */
    private boolean isWorthIt(Situation situation, BigDecimal more) {
        return best == null || situation.roubles().add(more).compareTo(best.roubles()) < 0;
    }

    private boolean isDone() {
        return trial.isSpent() || (best != null && best.roubles().compareTo(leastRoubles) <= 0);
    }

    /** A number of steps below which the goal is surely not reached. */
    private int needed(Situation situation, boolean mayJoin) {
        int joins = 0;
        int others = 0;
        int either = 0;
        for (var finding : goal.unmet(situation.findings())) {
            if (mayJoin && newcomers.stream().anyMatch(useful -> useful.serves(finding))) {
                joins = Math.max(joins, isCount(finding, Operator.AT_LEAST) ? count(finding, BigDecimal.ONE) : 0);
                either = 1;
            } else if (isCount(finding, Operator.AT_MOST)) {
                var together = Pointed.participants(finding).isEmpty() ? BigDecimal.ONE : LINKED_BY_A_CONTRACT;
                others += count(finding, together);
            } else {
                others += share(finding, situation);
            }
        }
        return Math.max(joins, others == 0 ? either : 0) + others;
    }

    /** A share of founders or of purchases, or anything else, which takes at least one step. */
    private static int share(Finding finding, Situation situation) {
        if (LaterSteps.isOfFounders(finding)) {
            return Founding.needed(finding, situation);
        }
        var purchases = Purchases.of(finding, situation);
        return purchases == null ? 1 : purchases.needed();
    }

    private static boolean isCount(Finding finding, Operator operator) {
        var requirement = finding.requirement();
        return requirement != null && requirement.unit() == Unit.COUNT && requirement.operator() == operator;
    }

    private static int count(Finding finding, BigDecimal byOneStep) {
        var gap = finding.gap();
        return gap == null ? 1 : gap.divide(byOneStep, 0, RoundingMode.CEILING).intValue();
    }
}
