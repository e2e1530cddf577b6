package ru.promcluster.explanation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.rulebook.files.Subject;
import ru.promcluster.rulebook.sentence.Slot;
import ru.promcluster.verdict.Language;

/** Codes that are no subject of the Federation, and members whose stated ground of relief the table contradicts. */
final class Places {

    private final Set<String> wholeRegions;
    private final Map<String, Subject> subjects;
    private final Language language;

    Places(Set<String> wholeRegions, Map<String, Subject> subjects, Language language) {
        this.wholeRegions = wholeRegions;
        this.subjects = subjects;
        this.language = language;
    }

    void note(ClusterApplication application, Remarks remarks) {
        var regions = orEmpty(application.regions());
        for (int i = 0; i < regions.size(); i++) {
            noteUnknown(regions.get(i), "/regions/" + i, remarks);
        }
        var participants = orEmpty(application.participants());
        for (int i = 0; i < participants.size(); i++) {
            note(participants.get(i), i, remarks);
        }
        var objects = orEmpty(application.infrastructure());
        for (int i = 0; i < objects.size(); i++) {
            if (isUnknown(objects.get(i).region())) {
                noteUnknown(objects.get(i).region(), "/infrastructure/" + i + "/region", remarks);
            }
        }
        var organisation = application.organisation();
        if (organisation != null) {
            noteUnknown(organisation.region(), "/organisation/region", remarks);
        }
    }

    private void note(Participant participant, int place, Remarks remarks) {
        var region = participant.region();
        if (region == null || !isRussian(participant)) {
            return;
        }
        if (isUnknown(region)) {
            noteUnknown(region, "/participants/" + place + "/region", remarks);
        }
        if (participant.reliefGround() == Participant.ReliefGround.NONE && wholeRegions.contains(region)) {
            remarks.note(
                    "/participants/" + place + "/reliefGround",
                    "relief.none-against-table",
                    Map.of(Slot.NAME, remarks.names().participant(place), Slot.CODE, name(region)));
        }
    }

    /** Another country has regions of its own. */
    private static boolean isRussian(Participant participant) {
        return participant.country() == null || participant.country().equals("RU");
    }

    private boolean isUnknown(@Nullable String region) {
        return region != null && !subjects.containsKey(region);
    }

    private String name(String region) {
        var subject = subjects.get(region);
        return subject == null ? region : subject.name(language);
    }

    private void noteUnknown(@Nullable String region, String pointer, Remarks remarks) {
        if (region != null && isUnknown(region)) {
            remarks.note(pointer, "region.unknown", Map.of(Slot.CODE, remarks.quoted(region)));
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
