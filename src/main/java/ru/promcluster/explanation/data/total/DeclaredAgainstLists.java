package ru.promcluster.explanation.data.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Unit;

/** Declared totals that the lists contradict: exceeded by a list known in part, or different from a complete one. */
public final class DeclaredAgainstLists implements DataCheck {

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var declared = application.declared();
        if (declared.equals(DeclaredTotals.NOTHING)) {
            return;
        }
        var participants = application.participants();
        if (participants != null) {
            var roster = new Roster(participants, !application.isRosterPartial());
            lookAtMembers(declared, roster, remarks);
            lookAtAmounts(declared, roster, remarks);
            lookAtOthers(declared, roster, remarks);
            lookAtRelief(declared, roster, occasion.wholeRegions(), remarks);
        }
        if (application.infrastructure() != null) {
            lookAtInfrastructure(application, application.infrastructure(), remarks);
        }
        if (application.jointProjects() != null) {
            lookAtProjects(application, application.jointProjects(), remarks);
        }
    }

    private record Roster(List<Participant> participants, boolean isComplete) {}

    /**
     * A declared total and the list it is held against.
     *
     * @param field name of the declared total
     * @param complete the list is complete
     */
    private record Total(String field, @Nullable BigDecimal declared, boolean complete, Unit unit) {

        static Total count(String field, @Nullable Long declared, boolean complete) {
            return new Total(field, declared == null ? null : BigDecimal.valueOf(declared), complete, Unit.COUNT);
        }

        static Total roubles(String field, @Nullable Roubles declared, boolean complete) {
            return new Total(field, amount(declared), complete, Unit.ROUBLES);
        }
    }

    private static void lookAtMembers(DeclaredTotals declared, Roster roster, Remarks remarks) {
        var complete = roster.isComplete();
        var listed = roster.participants();
        look(
                Total.count("participants", declared.participants(), complete),
                listed,
                each -> Tally.of(each, Participant::hasJoined),
                remarks);
        look(
                Total.count("industrialParticipants", declared.industrialParticipants(), complete),
                listed,
                each -> Tally.of(each, DeclaredAgainstLists::isIndustrial),
                remarks);
        look(
                Total.count("finalProducers", declared.finalProducers(), complete),
                listed,
                each -> Tally.of(each, DeclaredAgainstLists::isFinalProducer),
                remarks);
        look(
                Total.count("anchors", declared.anchors(), complete),
                listed,
                each -> Tally.of(each, DeclaredAgainstLists::isAnchor),
                remarks);
        look(
                Total.count("educationalOrganisations", declared.educationalOrganisations(), complete),
                listed,
                each -> Tally.of(each, member -> isOfKind(member, Participant.Kind.EDUCATION)),
                remarks);
    }

    /** What industrial members have counts for sure; the declared total may speak of all members. */
    private static void lookAtAmounts(DeclaredTotals declared, Roster roster, Remarks remarks) {
        var complete = roster.isComplete();
        var listed = roster.participants();
        look(
                Total.count("jobs", declared.jobs(), complete),
                listed,
                each -> sums(each, member -> decimal(member.jobs())),
                remarks);
        look(
                Total.count("highProductivityJobs", declared.highProductivityJobs(), complete),
                listed,
                each -> sums(each, member -> decimal(member.highProductivityJobs())),
                remarks);
        look(
                Total.roubles("revenue", declared.revenue(), complete),
                listed,
                each -> sums(each, member -> amount(member.revenue())),
                remarks);
    }

    private static Tally sums(List<Participant> roster, Function<Participant, @Nullable BigDecimal> figure) {
        return Tally.ofSums(
                roster.stream().filter(Participant::isMember).toList(),
                figure,
                member -> Boolean.TRUE.equals(isIndustrial(member)));
    }

    /** Those who have not joined need not be listed: only where some are, their list is held to be whole. */
    private static void lookAtOthers(DeclaredTotals declared, Roster roster, Remarks remarks) {
        lookAtOthers("joining", declared.joining(), Participant.Status.JOINING, roster, remarks);
        lookAtOthers("prospects", declared.prospects(), Participant.Status.PROSPECT, roster, remarks);
    }

    private static void lookAtOthers(
            String field, @Nullable Long declared, Participant.Status status, Roster roster, Remarks remarks) {
        if (declared == null) {
            return;
        }
        var tally = Tally.of(roster.participants(), each -> each.status() == status);
        var isWhole = roster.isComplete() && tally.surely().signum() > 0;
        look(Total.count(field, declared, isWhole), roster.participants(), each -> tally, remarks);
    }

    private static void lookAtRelief(
            DeclaredTotals declared, Roster roster, Set<String> wholeRegions, Remarks remarks) {
        look(
                Total.count("reliefParticipants", declared.reliefParticipants(), roster.isComplete()),
                roster.participants(),
                each -> Tally.of(each, member -> isInRelief(member, wholeRegions)),
                remarks);
    }

    /** As the criterion has it: the table, else the stated ground, else it is not known. */
    private static @Nullable Boolean isInRelief(Participant participant, Set<String> wholeRegions) {
        if (!participant.isMember()) {
            return false;
        }
        var region = participant.region();
        if (region != null && wholeRegions.contains(region)) {
            return true;
        }
        var ground = participant.reliefGround();
        if (ground == null || (ground == Participant.ReliefGround.NONE && region == null)) {
            return null;
        }
        return ground != Participant.ReliefGround.NONE;
    }

    private static @Nullable BigDecimal decimal(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    private static @Nullable BigDecimal amount(@Nullable Roubles roubles) {
        return roubles == null ? null : roubles.amount();
    }

    private static void lookAtInfrastructure(
            ClusterApplication application, List<InfrastructureObject> objects, Remarks remarks) {
        var declared = application.declared();
        var complete = !application.incomplete().contains(PartialList.INFRASTRUCTURE);
        look(
                Total.count("industrialParks", declared.industrialParks(), complete),
                objects,
                each -> Tally.of(each, DeclaredAgainstLists::isPark),
                remarks);
        look(
                Total.count("technologyInfrastructure", declared.technologyInfrastructure(), complete),
                objects,
                each -> Tally.of(each, DeclaredAgainstLists::isTechnology),
                remarks);
    }

    private static void lookAtProjects(ClusterApplication application, List<JointProject> projects, Remarks remarks) {
        var declared = application.declared();
        var complete = !application.incomplete().contains(PartialList.JOINT_PROJECTS);
        look(
                Total.count("jointProjects", declared.jointProjects(), complete),
                projects,
                each -> Tally.of(each, project -> true),
                remarks);
        look(
                Total.roubles("jointProjectsValue", declared.jointProjectsValue(), complete),
                projects,
                Tally::ofValues,
                remarks);
    }

    private static <T> void look(Total total, List<T> list, Function<List<T>, Tally> count, Remarks remarks) {
        var declared = total.declared();
        if (declared == null) {
            return;
        }
        var listed = count.apply(list);
        if (!listed.contradicts(declared, total.complete())) {
            return;
        }
        var most = total.complete() ? listed.possibly() : listed.surely();
        remarks.warn(
                "/declared/" + total.field(),
                total.complete() ? "declared.differs" : "declared.exceeded",
                Map.of(
                        Slot.LABEL, remarks.phrase(total.field()),
                        Slot.DECLARED, remarks.number(declared, total.unit()),
                        Slot.LISTED, remarks.range(listed.surely(), most, total.unit())));
    }

    private static @Nullable Boolean isIndustrial(Participant participant) {
        return isOfKind(participant, Participant.Kind.INDUSTRIAL);
    }

    private static @Nullable Boolean isOfKind(Participant participant, Participant.Kind kind) {
        if (!participant.isMember()) {
            return false;
        }
        return participant.kind() == null ? null : participant.kind() == kind;
    }

    private static @Nullable Boolean isFinalProducer(Participant participant) {
        var industrial = isIndustrial(participant);
        if (Boolean.FALSE.equals(industrial) || participant.role() == Participant.Role.INTERMEDIATE) {
            return false;
        }
        return participant.role() == null ? null : industrial;
    }

    private static @Nullable Boolean isAnchor(Participant participant) {
        return participant.isMember() ? participant.anchor() : Boolean.FALSE;
    }

    private static @Nullable Boolean isPark(InfrastructureObject object) {
        return object.kind() == null ? null : object.kind() == InfrastructureObject.Kind.INDUSTRIAL_PARK;
    }

    private static @Nullable Boolean isTechnology(InfrastructureObject object) {
        return object.kind() == null ? null : object.kind() != InfrastructureObject.Kind.INDUSTRIAL_PARK;
    }
}
