package ru.promcluster.explanation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.rulebook.sentence.Slot;

/** Last days that lie before the first ones. */
final class DateOrder {

    private static final String CODE = "dates.order";

    private DateOrder() {}

    static void note(ClusterApplication application, Remarks remarks) {
        var contracts = application.contracts();
        for (int i = 0; contracts != null && i < contracts.size(); i++) {
            var contract = contracts.get(i);
            if (isAfter(contract.signedOn(), contract.validUntil())) {
                var words = words(contract.signedOn(), contract.validUntil(), remarks);
                words.put(Slot.NAME, remarks.names().contract(i));
                remarks.note("/contracts/" + i + "/validUntil", CODE, "dates.order.contract", words);
            }
        }
        var programme = application.programme();
        if (programme != null && isAfter(programme.approvedOn(), programme.validUntil())) {
            var words = words(programme.approvedOn(), programme.validUntil(), remarks);
            remarks.note("/programme/validUntil", CODE, "dates.order.programme", words);
        }
        noteProjects(application, remarks);
    }

    private static void noteProjects(ClusterApplication application, Remarks remarks) {
        var projects = application.jointProjects();
        for (int i = 0; projects != null && i < projects.size(); i++) {
            var project = projects.get(i);
            if (isAfter(project.from(), project.until())) {
                var words = words(project.from(), project.until(), remarks);
                words.put(Slot.NAME, remarks.names().jointProject(i));
                remarks.note("/jointProjects/" + i + "/until", CODE, "dates.order.project", words);
            }
        }
    }

    private static boolean isAfter(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && first.isAfter(last);
    }

    private static Map<Slot, String> words(@Nullable LocalDate first, @Nullable LocalDate last, Remarks remarks) {
        var words = new HashMap<Slot, String>();
        if (first != null && last != null) {
            words.put(Slot.EARLIER, remarks.day(first));
            words.put(Slot.LATER, remarks.day(last));
        }
        return words;
    }
}
