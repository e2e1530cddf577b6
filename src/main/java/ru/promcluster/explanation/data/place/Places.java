package ru.promcluster.explanation.data.place;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;

/** Codes that are no subject of the Federation, and members whose stated ground of relief the table contradicts. */
public final class Places implements DataCheck {

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var regions = application.regions();
        for (int i = 0; regions != null && i < regions.size(); i++) {
            if (isUnknown(regions.get(i), occasion)) {
                noteUnknown(regions.get(i), "/regions/" + i, remarks);
            }
        }
        var participants = application.participants();
        for (int i = 0; participants != null && i < participants.size(); i++) {
            look(participants.get(i), i, occasion, remarks);
        }
        var objects = application.infrastructure();
        for (int i = 0; objects != null && i < objects.size(); i++) {
            var region = objects.get(i).region();
            if (region != null && isUnknown(region, occasion)) {
                noteUnknown(region, "/infrastructure/" + i + "/region", remarks);
            }
        }
        var organisation = application.organisation();
        var region = organisation == null ? null : organisation.region();
        if (region != null && isUnknown(region, occasion)) {
            noteUnknown(region, "/organisation/region", remarks);
        }
    }

    private static void look(Participant participant, int place, Occasion occasion, Remarks remarks) {
        var region = participant.region();
        if (region == null || isForeign(participant.country())) {
            return;
        }
        if (isUnknown(region, occasion)) {
            noteUnknown(region, "/participants/" + place + "/region", remarks);
        }
        if (participant.reliefGround() == Participant.ReliefGround.NONE
                && occasion.wholeRegions().contains(region)) {
            remarks.warn(
                    "/participants/" + place + "/reliefGround",
                    "relief.none-against-table",
                    Map.of(
                            Slot.NAME, remarks.names().participant(place),
                            Slot.CODE, name(region, occasion, remarks)));
        }
    }

    /** Another country has regions of its own. */
    private static boolean isForeign(@Nullable String country) {
        return country != null && !country.equals("RU");
    }

    private static boolean isUnknown(String region, Occasion occasion) {
        return !occasion.subjects().containsKey(region);
    }

    private static String name(String region, Occasion occasion, Remarks remarks) {
        var subject = occasion.subjects().get(region);
        return subject == null ? region : subject.name(remarks.language());
    }

    private static void noteUnknown(String region, String pointer, Remarks remarks) {
        remarks.warn(pointer, "region.unknown", Map.of(Slot.CODE, remarks.quoted(region)));
    }
}
