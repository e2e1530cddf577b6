package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.rulebook.remedy.step.MeasureStep;
import ru.promcluster.rulebook.remedy.step.Newcomer;
import ru.promcluster.rulebook.remedy.step.ProjectStep;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Unit;

/** The steps that there is no way around towards a measure of support: projects, start batches, amounts asked for. */
final class MeasureSteps {

    private static final int KOPECKS = 2;

    private final Trial trial;
    private final NewIds ids;

    MeasureSteps(Trial trial, NewIds ids) {
        this.trial = trial;
        this.ids = ids;
    }

    /** What one criterion asks for next; {@code null}: nothing of that kind. */
    @Nullable
    Step of(Finding finding, List<Finding> unmet, Situation situation) {
        var requirement = finding.requirement();
        if (requirement == null) {
            return null;
        }
        var application = situation.application();
        if (requirement.unit() == Unit.COUNT) {
            return requirement.operator() == Operator.AT_LEAST
                    ? another(finding, situation)
                    : mended(finding, application);
        }
        var ofProject = project(finding, unmet, requirement, application);
        return ofProject != null ? ofProject : subsidy(finding, unmet, application);
    }

    private @Nullable Step another(Finding finding, Situation situation) {
        var application = situation.application();
        var members = twoMembers(application);
        if (isOfAll(finding, "/jointProjects", "") || finding.evidence().contains("/declared/jointProjects")) {
            return new MeasureStep.AddProject(ids.project(1 + taken(situation, MeasureStep.AddProject.class)), members);
        }
        return isOfAll(finding, "/contracts", "startBatch") && members.size() > 1
                ? new MeasureStep.BuyBatch(
                        ids.contract(1 + taken(situation, MeasureStep.BuyBatch.class)),
                        members.get(1),
                        members.get(0),
                        trial.day())
                : null;
    }

    /** It rests on a list as a whole, or on that field of its elements. */
    private static boolean isOfAll(Finding finding, String list, String field) {
        return !finding.evidence().isEmpty()
                && finding.evidence().stream()
                        .allMatch(pointer -> pointer.equals(list)
                                || (pointer.startsWith(list + "/")
                                        && pointer.substring(list.length() + 1)
                                                .replaceFirst("^\\d+/?", "")
                                                .equals(field)));
    }

    private static int taken(Situation situation, Class<? extends Step> kind) {
        return (int) situation.steps().stream().filter(kind::isInstance).count();
    }

    private List<String> twoMembers(ClusterApplication application) {
        return Objects.requireNonNullElse(application.participants(), List.<Participant>of()).stream()
                .filter(Participant::isMember)
                .map(Participant::id)
                .sorted(ids.order())
                .limit(2)
                .toList();
    }

    private static @Nullable Step mended(Finding finding, ClusterApplication application) {
        for (int place : Pointed.places("/jointProjects/", finding, "importSubstituting")) {
            var project = projects(application).get(place);
            if (Boolean.FALSE.equals(project.importSubstituting())) {
                return new ProjectStep.SubstituteImports(place, project.id());
            }
        }
        for (int place : Pointed.places("/contracts/", finding, "supplier", "buyer", "paidOn")) {
            var contract = Objects.requireNonNullElse(application.contracts(), List.<Contract>of())
                    .get(place);
            if (Boolean.TRUE.equals(contract.startBatch())) {
                return new MeasureStep.ExcludeBatch(place, Objects.requireNonNullElse(contract.id(), ""));
            }
        }
        return null;
    }

    private static List<JointProject> projects(ClusterApplication application) {
        return Objects.requireNonNullElse(application.jointProjects(), List.of());
    }

    private static @Nullable Step project(
            Finding finding, List<Finding> unmet, Requirement requirement, ClusterApplication application) {
        var limit = requirement.value();
        for (int place : Pointed.places("/jointProjects/", finding, "subsidyRequested", "loan", "ownFunds")) {
            var project = projects(application).get(place);
            if (limit != null && requirement.operator() == Operator.AT_LEAST) {
                var more = requirement.unit() == Unit.PERCENT
                        ? missingFunds(project, limit)
                        : missing(project.loan(), limit);
                if (more.signum() > 0) {
                    return requirement.unit() == Unit.PERCENT
                            ? new ProjectStep.RaiseOwnFunds(place, project.id(), more)
                            : new ProjectStep.RaiseLoan(place, project.id(), more);
                }
            } else if (Pointed.places("/jointProjects/", finding, "loan").contains(place)) {
                var less = limit == null
                        ? BigDecimal.ZERO
                        : missing(project.loan(), limit).negate();
                if (less.signum() > 0) {
                    return new ProjectStep.LowerLoan(place, project.id(), less);
                }
            } else {
                var less = excess(project, place, unmet);
                if (less.signum() > 0) {
                    return new ProjectStep.LowerSubsidy(place, project.id(), less);
                }
            }
        }
        return null;
    }

    private static BigDecimal missing(@Nullable Roubles amount, BigDecimal limit) {
        return amount == null ? BigDecimal.ZERO : limit.subtract(amount.amount());
    }

    private static BigDecimal missingFunds(JointProject project, BigDecimal level) {
        var value = project.value();
        var funds = project.ownFunds();
        if (value == null || funds == null) {
            return BigDecimal.ZERO;
        }
        return value.amount().signum() == 0
                ? Newcomer.KOPECK
                : share(value.amount(), level).subtract(funds.amount()).setScale(KOPECKS, RoundingMode.CEILING);
    }

    private static BigDecimal share(BigDecimal whole, BigDecimal percent) {
        return whole.multiply(percent).movePointLeft(2);
    }

    /** How much too much is asked for a project by all limits that are not kept, so that one step keeps them all. */
    private static BigDecimal excess(JointProject project, int place, List<Finding> unmet) {
        var excess = BigDecimal.ZERO;
        var asked = project.subsidyRequested();
        for (var finding : unmet) {
            if (asked != null
                    && Pointed.places("/jointProjects/", finding, "subsidyRequested")
                            .contains(place)) {
                excess = excess.max(excess(asked.amount(), project.eligibleCosts(), finding.requirement()));
            }
        }
        return excess;
    }

    private static BigDecimal excess(BigDecimal asked, @Nullable Roubles whole, @Nullable Requirement requirement) {
        var limit = requirement == null || requirement.operator() != Operator.AT_MOST ? null : requirement.value();
        if (requirement == null || limit == null || (requirement.unit() == Unit.PERCENT && whole == null)) {
            return BigDecimal.ZERO;
        }
        var most = requirement.unit() == Unit.PERCENT && whole != null ? share(whole.amount(), limit) : limit;
        return asked.subtract(most).setScale(KOPECKS, RoundingMode.CEILING).min(asked);
    }

    private static @Nullable Step subsidy(Finding finding, List<Finding> unmet, ClusterApplication application) {
        var subsidies = Objects.requireNonNullElse(application.subsidies(), List.<Subsidy>of());
        for (int place : Pointed.places("/subsidies/", finding, "amount")) {
            var measure = subsidies.get(place).measure();
            var applicant = subsidies.get(place).applicant();
            if (measure != null && applicant != null) {
                var asked = asked(subsidies, measure, applicant);
                var paid = new Roubles(paid(application, applicant));
                var less = BigDecimal.ZERO;
                for (var each : unmet) {
                    if (!Pointed.places("/subsidies/", each, "amount").isEmpty()) {
                        less = less.max(excess(asked, paid, each.requirement()));
                    }
                }
                if (less.signum() > 0) {
                    return new MeasureStep.AskForLess(place, measure, applicant, less);
                }
            }
        }
        return null;
    }

    private static BigDecimal asked(List<Subsidy> subsidies, String measure, String applicant) {
        return subsidies.stream()
                .filter(subsidy -> measure.equals(subsidy.measure()) && applicant.equals(subsidy.applicant()))
                .map(Subsidy::amount)
                .filter(Objects::nonNull)
                .map(Roubles::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What an applicant paid for start batches. */
    private static BigDecimal paid(ClusterApplication application, String applicant) {
        return Objects.requireNonNullElse(application.contracts(), List.<Contract>of()).stream()
                .filter(contract -> Boolean.TRUE.equals(contract.startBatch())
                        && contract.buyer().equals(applicant))
                .map(Contract::value)
                .filter(Objects::nonNull)
                .map(Roubles::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
