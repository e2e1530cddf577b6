package ru.promcluster.explanation.data;

import java.util.HashMap;
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

/** Joint projects that name participants which are no members: not joined yet, or registered abroad. */
final class ProjectMembers implements DataCheck {

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var projects = application.jointProjects();
        var participants = application.participants();
        if (projects == null || participants == null || areAllMembers(participants)) {
            return;
        }
        var strangers = new HashMap<String, Stranger>();
        for (int i = 0; i < participants.size(); i++) {
            if (!participants.get(i).isMember()) {
                strangers.put(
                        participants.get(i).id(),
                        new Stranger(i, participants.get(i).hasJoined()));
            }
        }
        for (int i = 0; i < projects.size(); i++) {
            look(projects.get(i), i, strangers, remarks);
        }
    }

    /**
     * A participant that is no member.
     *
     * @param place in the list
     * @param joined it is registered abroad
     */
    private record Stranger(int place, boolean joined) {}

    private static boolean areAllMembers(List<Participant> participants) {
        for (var participant : participants) {
            if (!participant.isMember()) {
                return false;
            }
        }
        return true;
    }

    private static void look(JointProject project, int place, Map<String, Stranger> strangers, Remarks remarks) {
        var pointer = "/jointProjects/" + place;
        var initiator = project.initiator();
        note(initiator == null ? null : strangers.get(initiator), place, pointer + "/initiator", remarks);
        var named = project.participants();
        for (int i = 0; named != null && i < named.size(); i++) {
            if (!named.get(i).equals(initiator)) {
                note(strangers.get(named.get(i)), place, pointer + "/participants/" + i, remarks);
            }
        }
    }

    private static void note(@Nullable Stranger stranger, int place, String pointer, Remarks remarks) {
        if (stranger != null) {
            remarks.warn(
                    pointer,
                    "project.not-member",
                    stranger.joined() ? "project.not-member.foreign" : "project.not-member.joining",
                    Map.of(
                            Slot.NAME, remarks.names().jointProject(place),
                            Slot.WHO, remarks.names().participant(stranger.place())));
        }
    }
}
