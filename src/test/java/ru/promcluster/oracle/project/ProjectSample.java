package ru.promcluster.oracle.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Status;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.ParticipantFacts;
import ru.promcluster.oracle.measure.Rosters;

/** A joint project that is in order under decrees 41 and 295, to be changed in one place by a test. */
final class ProjectSample {

    private ProjectSample() {}

    static ClusterApplication application(LocalDate day, ProjectFacts... projects) {
        var facts = new ApplicationFacts("Проекты");
        facts.participants = roster();
        facts.jointProjects = Arrays.stream(projects).map(ProjectFacts::project).toList();
        facts.registry = new RegistryEntry(false, null, day, day);
        return facts.application();
    }

    private static List<Participant> roster() {
        var foreign = new ParticipantFacts("foreign");
        foreign.country = "BY";
        return List.of(
                Rosters.participant("p1", Status.MEMBER),
                Rosters.participant("p2", Status.MEMBER),
                Rosters.participant("plain", null),
                Rosters.participant("joining", Status.JOINING),
                foreign.participant());
    }

    static ProjectFacts sound(String id) {
        var project = new ProjectFacts(id);
        project.initiator = "p1";
        project.participants = List.of("p1", "p2");
        project.value = roubles("100");
        project.ownFunds = roubles("20");
        project.loan = roubles("2000000000");
        project.eligibleCosts = roubles("100000000000");
        project.subsidyRequested = roubles("1");
        project.importSubstituting = true;
        project.inProgramme = true;
        return project;
    }

    static Roubles roubles(String amount) {
        return new Roubles(new BigDecimal(amount));
    }
}
