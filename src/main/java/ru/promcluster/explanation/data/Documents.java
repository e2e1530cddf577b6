package ru.promcluster.explanation.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;

/**
 * The documents of an application for the register that it does not speak of, one reminder each at the place where it would
 * be told. The list is that of the rules of confirmation (decree 779 as amended by decree 413; functional map, programme
 * and passports are published, the rest is assumed). What the application says there is not, is spoken of.
 */
final class Documents implements DataCheck {

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        if (!occasion.isForTheRegister()) {
            return;
        }
        var organisation = application.organisation();
        if (organisation == null || (!organisation.absent() && organisation.name() == null)) {
            remind("/organisation", "document.organisation", remarks);
        }
        if (application.contracts() == null) {
            remind("/contracts", "document.contracts", remarks);
        }
        if (application.functionalMap() == null) {
            remind("/functionalMap", "document.functional-map", remarks);
        }
        var programme = application.programme();
        if (programme == null || (!programme.absent() && programme.approvedOn() == null)) {
            remind("/programme", "document.programme", remarks);
        }
        var passport = passport(application);
        if (passport != null) {
            remind(passport, "document.passports", remarks);
        }
        lookAtRoster(application, occasion, remarks);
    }

    private static void remind(String pointer, String code, Remarks remarks) {
        remarks.tell(pointer, code, code, Map.of());
    }

    /** Where a passport would be told of; {@code null}: they are spoken of, or there are no projects. */
    private static @Nullable String passport(ClusterApplication application) {
        var projects = application.jointProjects();
        if (projects == null) {
            var declared = application.declared().jointProjects();
            return declared != null && declared == 0 ? null : "/jointProjects";
        }
        return first(projects, "/jointProjects/", Documents::missingOfProject);
    }

    private static @Nullable String missingOfProject(JointProject project) {
        return project.passport() == null ? "/passport" : null;
    }

    private static void lookAtRoster(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var participants = application.participants();
        if (participants == null || application.isRosterPartial()) {
            remind("/participants", "document.participants", remarks);
        }
        var output = output(application);
        if (output != null) {
            remind(output, "document.output", remarks);
        }
        if (participants == null) {
            return;
        }
        var details =
                application.isRosterPartial() ? null : first(participants, "/participants/", Documents::missingDetail);
        if (details != null) {
            remarks.tell(details, "document.participants", "document.participants.details", Map.of());
        }
        if (ContractTerm.isAsked(occasion)) {
            lookAtReliefs(participants, occasion, remarks);
        }
    }

    /** Where output and purchases would be told of; {@code null}: they are, at least by the level that follows from them. */
    private static @Nullable String output(ClusterApplication application) {
        if (application.declared().cooperationLevel() != null) {
            return null;
        }
        var participants = application.participants();
        return participants == null ? "/participants" : first(participants, "/participants/", Documents::missingOutput);
    }

    /** What decree 413 eased asks for evidence: members that only organise production, and relief territories. */
    private static void lookAtReliefs(List<Participant> participants, Occasion occasion, Remarks remarks) {
        var silent = first(participants, "/participants/", Documents::missingOfProduction);
        if (silent != null) {
            remind(silent, "document.organising", remarks);
        }
        for (int i = 0; i < participants.size(); i++) {
            if (ContractTerm.isOrganising(participants.get(i))
                    && participants.get(i).joinedOn() == null) {
                var words = Map.of(Slot.NAME, remarks.names().participant(i));
                remarks.tell(
                        "/participants/" + i + "/joinedOn", "document.organising", "document.organising.joined", words);
            }
        }
        for (int i = 0; i < participants.size(); i++) {
            var participant = participants.get(i);
            if (participant.isMember()
                    && participant.reliefGround() == null
                    && (participant.region() == null || !occasion.wholeRegions().contains(participant.region()))) {
                remind("/participants/" + i + "/reliefGround", "document.place", remarks);
                return;
            }
        }
    }

    private static @Nullable String missingDetail(Participant participant) {
        if (!participant.isMember()) {
            return null;
        }
        if (participant.inn() == null) {
            return "/inn";
        }
        if (participant.ogrn() == null) {
            return "/ogrn";
        }
        if (participant.region() == null) {
            return "/region";
        }
        return participant.role() == null && participant.kind() == Participant.Kind.INDUSTRIAL ? "/role" : null;
    }

    /** A manufacturer of the final product tells what it buys, one of parts what it makes. */
    private static @Nullable String missingOutput(Participant participant) {
        if (!participant.isMember()
                || (participant.kind() != null && participant.kind() != Participant.Kind.INDUSTRIAL)
                || Boolean.FALSE.equals(participant.producedInReportingYear())) {
            return null;
        }
        var role = participant.role();
        if (role == null) {
            return participant.purchases() == null && participant.output() == null ? "/output" : null;
        }
        return switch (role) {
            case FINAL -> participant.purchases() == null ? "/purchases" : null;
            case INTERMEDIATE -> participant.output() == null ? "/output" : null;
        };
    }

    private static @Nullable String missingOfProduction(Participant participant) {
        return participant.isMember()
                        && participant.kind() == Participant.Kind.INDUSTRIAL
                        && participant.producedInReportingYear() == null
                ? "/producedInReportingYear"
                : null;
    }

    private interface Missing<T> {

        /** The field that an element lacks, with its slash; {@code null}: none. */
        @Nullable
        String of(T element);
    }

    private static <T> @Nullable String first(List<T> elements, String list, Missing<T> missing) {
        for (int i = 0; i < elements.size(); i++) {
            var field = missing.of(elements.get(i));
            if (field != null) {
                return list + i + field;
            }
        }
        return null;
    }
}
