package ru.promcluster.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Unit;

/** Declared totals that the lists contradict: exceeded by a list known in part, or different from a complete one. */
final class DeclaredAgainstLists {

    private final ClusterApplication application;
    private final Remarks remarks;

    private DeclaredAgainstLists(ClusterApplication application, Remarks remarks) {
        this.application = application;
        this.remarks = remarks;
    }

    static void note(ClusterApplication application, Remarks remarks) {
        var lists = new DeclaredAgainstLists(application, remarks);
        if (application.participants() != null) {
            lists.noteRoster(application.participants());
        }
        if (application.infrastructure() != null) {
            lists.noteInfrastructure(application.infrastructure());
        }
        if (application.jointProjects() != null) {
            lists.noteProjects(application.jointProjects());
        }
    }

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
    }

    private void noteRoster(List<Participant> roster) {
        var declared = application.declared();
        var complete = !application.isRosterPartial();
        note(Total.count("participants", declared.participants(), complete), Tally.of(roster, Participant::hasJoined));
        note(
                Total.count("industrialParticipants", declared.industrialParticipants(), complete),
                Tally.of(roster, DeclaredAgainstLists::isIndustrial));
        note(
                Total.count("finalProducers", declared.finalProducers(), complete),
                Tally.of(roster, DeclaredAgainstLists::isFinalProducer));
        note(Total.count("anchors", declared.anchors(), complete), Tally.of(roster, DeclaredAgainstLists::isAnchor));
        note(
                Total.count("educationalOrganisations", declared.educationalOrganisations(), complete),
                Tally.of(roster, member -> isOfKind(member, Participant.Kind.EDUCATION)));
        noteJobs(roster.stream().filter(Participant::isMember).toList(), complete);
    }

    /** The jobs of industrial members count for sure; the declared total may speak of all members. */
    private void noteJobs(List<Participant> members, boolean complete) {
        var declared = application.declared();
        note(
                Total.count("jobs", declared.jobs(), complete),
                Tally.ofSums(
                        members,
                        member -> decimal(member.jobs()),
                        member -> Boolean.TRUE.equals(isIndustrial(member))));
        note(
                Total.count("highProductivityJobs", declared.highProductivityJobs(), complete),
                Tally.ofSums(
                        members,
                        member -> decimal(member.highProductivityJobs()),
                        member -> Boolean.TRUE.equals(isIndustrial(member))));
    }

    private static @Nullable BigDecimal decimal(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    private void noteInfrastructure(List<InfrastructureObject> objects) {
        var declared = application.declared();
        var complete = !application.incomplete().contains(PartialList.INFRASTRUCTURE);
        note(
                Total.count("industrialParks", declared.industrialParks(), complete),
                Tally.of(objects, DeclaredAgainstLists::isPark));
        note(
                Total.count("technologyInfrastructure", declared.technologyInfrastructure(), complete),
                Tally.of(objects, DeclaredAgainstLists::isTechnology));
    }

    private void noteProjects(List<JointProject> projects) {
        var declared = application.declared();
        var complete = !application.incomplete().contains(PartialList.JOINT_PROJECTS);
        note(Total.count("jointProjects", declared.jointProjects(), complete), Tally.of(projects, project -> true));
        var value = declared.jointProjectsValue();
        note(
                new Total("jointProjectsValue", value == null ? null : value.amount(), complete, Unit.ROUBLES),
                Tally.ofValues(projects));
    }

    private void note(Total total, Tally listed) {
        var declared = total.declared();
        if (declared == null || !listed.contradicts(declared, total.complete())) {
            return;
        }
        var most = total.complete() ? listed.possibly() : listed.surely();
        remarks.note(
                "/declared/" + total.field(),
                total.complete() ? "declared.differs" : "declared.exceeded",
                Map.of(
                        Slot.LABEL,
                        remarks.phrase(total.field()),
                        Slot.DECLARED,
                        remarks.number(declared, total.unit()),
                        Slot.LISTED,
                        remarks.range(listed.surely(), most, total.unit())));
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
