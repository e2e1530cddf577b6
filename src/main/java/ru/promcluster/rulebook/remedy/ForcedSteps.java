package ru.promcluster.rulebook.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.rulebook.remedy.step.MemberStep;
import ru.promcluster.rulebook.remedy.step.Newcomer;
import ru.promcluster.rulebook.remedy.step.PaperStep;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Unit;

/**
 * The steps without which a criterion cannot be passed, because no other touches what it failed for: a document that is
 * missing, a member that supplies too little. Chosen by the facts that the finding rests on.
 */
final class ForcedSteps {

    private static final int KOPECKS = 2;

    private final Trial trial;
    private final MeasureSteps measures;

    ForcedSteps(Trial trial, NewIds ids) {
        this.trial = trial;
        measures = new MeasureSteps(trial, ids);
    }

    /** The next one; {@code null}: none of the criteria asks for any. */
    @Nullable
    Step next(Situation situation, List<Finding> unmet) {
        for (var finding : unmet) {
            var step = of(finding, unmet, situation);
            if (step != null) {
                return step;
            }
        }
        return null;
    }

    private @Nullable Step of(Finding finding, List<Finding> unmet, Situation situation) {
        var paper = paper(finding, situation.application(), trial.day());
        var step = paper != null ? paper : supply(finding, situation.application());
        return step != null ? step : measures.of(finding, unmet, situation);
    }

    private static @Nullable Step paper(Finding finding, ClusterApplication application, LocalDate day) {
        if (Pointed.isAt(finding, "/programme")) {
            return new PaperStep.ApproveProgramme(day);
        }
        if (Pointed.isAt(finding, "/registry")) {
            return new PaperStep.ConfirmCluster(day);
        }
        if (Pointed.isAt(finding, "/functionalMap")) {
            return new PaperStep.DrawFunctionalMap();
        }
        var organisation = application.organisation();
        if (finding.evidence().contains("/organisation") && organisation != null && organisation.absent()) {
            return new PaperStep.NameOrganisation();
        }
        if (Pointed.isAt(finding, "/agreementWithRegions")) {
            return new PaperStep.AgreeWithRegions();
        }
        return Pointed.isAt(finding, "/regions") ? region(application) : null;
    }

    private static @Nullable Step region(ClusterApplication application) {
        var regions = Newcomers.regions(application);
        return regions.isEmpty() ? null : new PaperStep.NameRegion(regions.first());
    }

    /** Every member below the level has to leave more of its output to members: the first of them. */
    private static @Nullable Step supply(Finding finding, ClusterApplication application) {
        var level = level(finding.requirement());
        var participants = Objects.requireNonNullElse(application.participants(), List.<Participant>of());
        if (level == null) {
            return null;
        }
        for (int place : Pointed.participants(finding, "outputUsedByMembers")) {
            var member = participants.get(place);
            var more = missingUse(member, level);
            if (more.signum() > 0) {
                return new MemberStep.Supply(place, member.id(), more);
            }
        }
        return null;
    }

    /** How much more of its output members have to use; zero: enough, or not known. */
    private static BigDecimal missingUse(Participant member, BigDecimal level) {
        var output = member.output();
        var used = member.outputUsedByMembers();
        if (output == null || used == null) {
            return BigDecimal.ZERO;
        }
        if (output.amount().signum() == 0) {
            return Newcomer.KOPECK;
        }
        var wanted = output.amount().multiply(level).movePointLeft(2);
        return wanted.subtract(used.amount())
                .setScale(KOPECKS, RoundingMode.CEILING)
                .min(output.amount().subtract(used.amount()));
    }

    /** The share that has to be reached, in per cent; {@code null}: it is not a share of that kind. */
    static @Nullable BigDecimal level(@Nullable Requirement requirement) {
        return requirement != null && requirement.unit() == Unit.PERCENT && requirement.operator() == Operator.AT_LEAST
                ? requirement.value()
                : null;
    }
}
