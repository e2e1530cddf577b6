package ru.promcluster.rulebook.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;
import ru.promcluster.rulebook.remedy.step.MemberStep;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Unit;

/**
 * The steps that are taken once everybody has joined, in this order: organising members begin to produce, members become
 * founders, purchases move to members, contracts are signed. Where members do not differ in what a step does, only the one
 * of the least id is offered.
 */
final class LaterSteps {

    private final Trial trial;
    private final NewIds ids;
    private final Comparator<String> order;

    LaterSteps(Trial trial, NewIds ids) {
        this.trial = trial;
        this.ids = ids;
        order = ids.order();
    }

    /** All ways to go on for the first thing that has to be done, each judged; none: there is no way. */
    List<Situation> next(Situation situation, List<Finding> unmet) {
        var ways = starts(situation, unmet);
        if (ways.isEmpty()) {
            ways = founders(situation, unmet);
        }
        if (ways.isEmpty()) {
            ways = purchases(situation, unmet);
        }
        return ways.isEmpty() ? contracts(situation, unmet) : ways;
    }

    private static List<Participant> participants(Situation situation) {
        return Objects.requireNonNullElse(situation.application().participants(), List.of());
    }

    private List<Situation> starts(Situation situation, List<Finding> unmet) {
        var ways = new ArrayList<Situation>();
        for (var finding : unmet) {
            if (isCountAtMost(finding)) {
                var places = Pointed.participants(finding, "producedInReportingYear");
                places.removeIf(place ->
                        !Boolean.FALSE.equals(participants(situation).get(place).producedInReportingYear()));
                for (int place : byId(places, situation)) {
                    var step = new MemberStep.StartProduction(
                            place, participants(situation).get(place).id());
                    if (isAfterLast(step, situation)) {
                        ways.add(trial.after(situation, step));
                    }
                }
            }
        }
        return ways;
    }

    /** Of several that begin or buy, the order says nothing: they are taken by id. */
    private boolean isAfterLast(MemberStep step, Situation situation) {
        return !(situation.last() instanceof MemberStep last
                && last.kind().equals(step.kind())
                && order.compare(last.participant(), step.participant()) >= 0);
    }

    private static boolean isCountAtMost(Finding finding) {
        var requirement = finding.requirement();
        return requirement != null && requirement.unit() == Unit.COUNT && requirement.operator() == Operator.AT_MOST;
    }

    private List<Situation> founders(Situation situation, List<Finding> unmet) {
        for (var finding : unmet) {
            var next = isOfFounders(finding) ? nextFounder(situation) : -1;
            if (next >= 0) {
                var step = new MemberStep.Found(
                        next, participants(situation).get(next).id());
                var after = trial.after(situation, step);
                if (hasChanged(finding, after.findings())) {
                    return List.of(after);
                }
            }
        }
        return List.of();
    }

    /** A share that names founders, or nobody at all. */
    static boolean isOfFounders(Finding finding) {
        return ForcedSteps.level(finding.requirement()) != null
                && (finding.evidence().equals(List.of("/participants"))
                        || !Pointed.participants(finding, "foundsOrganisation").isEmpty());
    }

    private static boolean hasChanged(Finding before, List<Finding> after) {
        return after.stream()
                .filter(finding -> finding.criterion().equals(before.criterion()))
                .noneMatch(finding -> Objects.equals(finding.observed(), before.observed()));
    }

    private int nextFounder(Situation situation) {
        var members = participants(situation);
        int next = -1;
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            if (member.isMember()
                    && Boolean.FALSE.equals(member.foundsOrganisation())
                    && (next < 0 || order.compare(member.id(), members.get(next).id()) < 0)) {
                next = i;
            }
        }
        return next;
    }

    private List<Situation> purchases(Situation situation, List<Finding> unmet) {
        var ways = new ArrayList<Situation>();
        for (var finding : unmet) {
            var level = ForcedSteps.level(finding.requirement());
            var purchases = Purchases.of(finding, situation);
            if (level != null && Pointed.isAt(finding, "/declared/cooperationLevel")) {
                ways.add(trial.after(situation, new Step.RaiseLevel(level)));
            } else if (purchases != null) {
                purchases.steps(order).stream()
                        .filter(step -> isAfterLast(step, situation))
                        .map(step -> trial.after(situation, step))
                        .forEach(ways::add);
            }
        }
        return ways;
    }

    private List<Integer> byId(Set<Integer> places, Situation situation) {
        return places.stream()
                .sorted(Comparator.comparing(
                        place -> participants(situation).get(place).id(), order))
                .toList();
    }

    private List<Situation> contracts(Situation situation, List<Finding> unmet) {
        for (var finding : unmet) {
            var unlinked = isCountAtMost(finding) ? Pointed.participants(finding) : new TreeSet<Integer>();
            var step = unlinked.isEmpty() ? null : contract(byId(unlinked, situation), situation);
            if (step != null) {
                return List.of(trial.after(situation, step));
            }
        }
        return List.of();
    }

    /** Two without a contract sign one; where their number is odd, the first step links one of them to anybody. */
    private @Nullable Step contract(List<Integer> unlinked, Situation situation) {
        var members = participants(situation);
        var one = members.get(unlinked.get(0)).id();
        var other = unlinked.size() % 2 == 0
                ? members.get(unlinked.get(1)).id()
                : members.stream()
                        .filter(Participant::isMember)
                        .map(Participant::id)
                        .filter(id -> !id.equals(one))
                        .min(order)
                        .orElse(null);
        if (other == null) {
            return null;
        }
        var number = 1
                + situation.steps().stream()
                        .filter(Step.SignContract.class::isInstance)
                        .count();
        var first = order.compare(one, other) < 0;
        return new Step.SignContract(ids.contract((int) number), first ? one : other, first ? other : one, trial.day());
    }
}
