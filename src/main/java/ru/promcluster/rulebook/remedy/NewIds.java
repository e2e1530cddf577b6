package ru.promcluster.rulebook.remedy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;

/** Ids that nobody in an application has, for what is added to it. */
final class NewIds {

    private final String participants;
    private final String contracts;
    private final String projects;

    NewIds(ClusterApplication application) {
        participants = free(
                Objects.requireNonNullElse(application.participants(), List.<Participant>of()).stream()
                        .map(Participant::id)
                        .toList(),
                "new-");
        contracts = free(
                Objects.requireNonNullElse(application.contracts(), List.<Contract>of()).stream()
                        .map(contract -> Objects.requireNonNullElse(contract.id(), ""))
                        .toList(),
                "new-contract-");
        projects = free(
                Objects.requireNonNullElse(application.jointProjects(), List.<JointProject>of()).stream()
                        .map(JointProject::id)
                        .toList(),
                "new-project-");
    }

    private static String free(List<String> taken, String wanted) {
        var prefix = wanted;
        while (startsAny(taken, prefix)) {
            prefix += wanted;
        }
        return prefix;
    }

    private static boolean startsAny(List<String> taken, String prefix) {
        return taken.stream().anyMatch(id -> id.startsWith(prefix));
    }

    /** @param number 1 for the first that joins */
    String participant(int number) {
        return participants + number;
    }

    /** @param number 1 for the first that is signed */
    String contract(int number) {
        return contracts + number;
    }

    /** @param number 1 for the first that begins */
    String project(int number) {
        return projects + number;
    }

    /** The order of participants among equally good sets: those that are there by their ids, then newcomers by number. */
    Comparator<String> order() {
        return Comparator.comparing((String id) -> id.startsWith(participants))
                .thenComparing(id -> id.startsWith(participants) ? id.length() : 0)
                .thenComparing(Comparator.naturalOrder());
    }
}
