package ru.promcluster.explanation.data;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;

/**
 * Dates that stand in the wrong order, each pair by itself. What may well come after the filing, such as the entry in the
 * register or a payment, is not held against the day of filing.
 */
final class DateOrder implements DataCheck {

    private static final String CODE = "dates.order";

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        lookAtContracts(application, remarks);
        lookAtProgramme(application, remarks);
        lookAtProjects(application, remarks);
        lookAtParticipants(application, remarks);
        var registry = application.registry();
        if (registry != null && isAfter(registry.includedOn(), registry.confirmedOn())) {
            var words = words(registry.includedOn(), registry.confirmedOn(), remarks);
            remarks.warn("/registry/confirmedOn", CODE, "dates.order.registry", words);
        }
        lookAtReportingYear(application, remarks);
    }

    private static void lookAtContracts(ClusterApplication application, Remarks remarks) {
        var contracts = application.contracts();
        for (int i = 0; contracts != null && i < contracts.size(); i++) {
            look(contracts.get(i), i, application.filedOn(), remarks);
        }
    }

    private static void look(Contract contract, int place, @Nullable LocalDate filedOn, Remarks remarks) {
        var signedOn = contract.signedOn();
        var pointer = "/contracts/";
        if (isAfter(signedOn, contract.validUntil())) {
            var words = words(signedOn, contract.validUntil(), remarks);
            words.put(Slot.NAME, remarks.names().contract(place));
            remarks.warn(pointer + place + "/validUntil", CODE, "dates.order.contract", words);
        }
        if (isAfter(signedOn, contract.paidOn())) {
            var words = words(signedOn, contract.paidOn(), remarks);
            words.put(Slot.NAME, remarks.names().contract(place));
            remarks.warn(pointer + place + "/paidOn", CODE, "dates.order.payment", words);
        }
        if (isAfter(signedOn, filedOn)) {
            var words = words(signedOn, filedOn, remarks);
            words.put(Slot.NAME, remarks.names().contract(place));
            remarks.warn(pointer + place + "/signedOn", CODE, "dates.order.contract-after-filing", words);
        }
    }

    private static void lookAtProgramme(ClusterApplication application, Remarks remarks) {
        var programme = application.programme();
        if (programme == null) {
            return;
        }
        var approvedOn = programme.approvedOn();
        if (isAfter(approvedOn, programme.validUntil())) {
            var words = words(approvedOn, programme.validUntil(), remarks);
            remarks.warn("/programme/validUntil", CODE, "dates.order.programme", words);
        }
        if (isAfter(approvedOn, application.filedOn())) {
            var words = words(approvedOn, application.filedOn(), remarks);
            remarks.warn("/programme/approvedOn", CODE, "dates.order.programme-after-filing", words);
        }
    }

    private static void lookAtProjects(ClusterApplication application, Remarks remarks) {
        var projects = application.jointProjects();
        for (int i = 0; projects != null && i < projects.size(); i++) {
            var project = projects.get(i);
            if (isAfter(project.from(), project.until())) {
                var words = words(project.from(), project.until(), remarks);
                words.put(Slot.NAME, remarks.names().jointProject(i));
                remarks.warn("/jointProjects/" + i + "/until", CODE, "dates.order.project", words);
            }
        }
    }

    /** One that is about to join may name a day to come. */
    private static void lookAtParticipants(ClusterApplication application, Remarks remarks) {
        var participants = application.participants();
        for (int i = 0; participants != null && i < participants.size(); i++) {
            var participant = participants.get(i);
            if (participant.hasJoined() && isAfter(participant.joinedOn(), application.filedOn())) {
                var words = words(participant.joinedOn(), application.filedOn(), remarks);
                words.put(Slot.NAME, remarks.names().participant(i));
                remarks.warn("/participants/" + i + "/joinedOn", CODE, "dates.order.joined-after-filing", words);
            }
        }
    }

    private static void lookAtReportingYear(ClusterApplication application, Remarks remarks) {
        var filedOn = application.filedOn();
        var year = application.reportingYear();
        if (filedOn != null && year != null && year > filedOn.getYear()) {
            remarks.warn(
                    "/reportingYear",
                    CODE,
                    "dates.order.reporting-year",
                    Map.of(Slot.DECLARED, String.valueOf(year), Slot.LATER, remarks.day(filedOn)));
        }
    }

    private static boolean isAfter(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && first.isAfter(last);
    }

    private static Map<Slot, String> words(@Nullable LocalDate first, @Nullable LocalDate last, Remarks remarks) {
        var words = new EnumMap<Slot, String>(Slot.class);
        if (first != null && last != null) {
            words.put(Slot.EARLIER, remarks.day(first));
            words.put(Slot.LATER, remarks.day(last));
        }
        return words;
    }
}
