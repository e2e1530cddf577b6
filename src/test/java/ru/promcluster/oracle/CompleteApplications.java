package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.SpecialisedOrganisation;

/**
 * Made applications in which every fact is known and nothing is refused. Each criterion is passed by some and failed by
 * others, many exactly at the figure; the same seed gives the same application.
 */
public final class CompleteApplications {

    private static final List<LocalDate> APPROVALS = List.of(
            LocalDate.of(2015, 2, 1),
            LocalDate.of(2015, 8, 15),
            LocalDate.of(2015, 8, 16),
            LocalDate.of(2021, 11, 25),
            LocalDate.of(2025, 1, 1));
    private static final List<LocalDate> PROGRAMME_ENDS =
            List.of(LocalDate.of(2016, 10, 6), LocalDate.of(2024, 4, 10), LocalDate.of(2030, 12, 31));

    private final int leastParticipants;
    private final int mostParticipants;
    private final int leastContracts;
    private final int mostContracts;

    private CompleteApplications(int leastParticipants, int mostParticipants, int leastContracts, int mostContracts) {
        this.leastParticipants = leastParticipants;
        this.mostParticipants = mostParticipants;
        this.leastContracts = leastContracts;
        this.mostContracts = mostContracts;
    }

    /** About 35 participants and 120 contracts, as a cluster of the register has. */
    public static CompleteApplications typical() {
        return new CompleteApplications(30, 40, 110, 130);
    }

    /** 10 to 60 participants and 20 to 200 contracts. */
    public static CompleteApplications ofAllSizes() {
        return new CompleteApplications(10, 60, 20, 200);
    }

    /** So many participants with five contracts each. */
    public static CompleteApplications ofSize(int participants) {
        return new CompleteApplications(participants, participants, 5 * participants, 5 * participants);
    }

    /** The application of a seed. */
    public ClusterApplication application(long seed) {
        var draw = new Draw(seed);
        var members = new CompleteMembers(draw, draw.between(leastParticipants, mostParticipants));
        var participants = members.participants();
        var facts = new ApplicationFacts("Кластер-выдумка " + seed);
        facts.id = "made-" + seed;
        facts.filedOn = LocalDate.of(draw.between(2016, 2025), draw.between(1, 12), draw.between(1, 28));
        facts.reportingYear = facts.filedOn.getYear() - 1;
        facts.participants = participants;
        facts.contracts = new CompleteContracts(draw, participants, facts.filedOn.getYear())
                .contracts(draw.between(leastContracts, mostContracts));
        facts.regions = regions(draw, participants);
        facts.infrastructure = infrastructure(draw);
        facts.jointProjects = jointProjects(draw, participants);
        facts.organisation = organisation(draw);
        facts.programme = programme(draw);
        facts.agreementWithRegions = draw.chance(85);
        facts.functionalMap = draw.chance(85);
        facts.regionalProductivity = members.regionalProductivity();
        facts.subsidies = List.of();
        facts.registry = RegistryEntry.NONE;
        return facts.application();
    }

    /** The regions are those in which the members stand; now and then the sender says none, or one more. */
    private static List<String> regions(Draw draw, List<Participant> participants) {
        var regions = new TreeSet<String>();
        for (var participant : participants) {
            if (HandTally.counts(participant)) {
                regions.add(Known.fact(participant.region(), "region"));
            }
        }
        if (draw.chance(6)) {
            return List.of();
        }
        if (draw.chance(6)) {
            regions.add("RU-PER");
        }
        return List.copyOf(regions);
    }

    private static List<InfrastructureObject> infrastructure(Draw draw) {
        var objects = new ArrayList<InfrastructureObject>();
        int parks = draw.between(0, 2);
        int others = draw.between(0, 4);
        for (int i = 0; i < parks; i++) {
            objects.add(object("park-" + i, InfrastructureObject.Kind.INDUSTRIAL_PARK));
        }
        for (int i = 0; i < others; i++) {
            objects.add(object(
                    "object-" + i,
                    draw.oneOf(
                            InfrastructureObject.Kind.INDUSTRIAL_TECHNOPARK,
                            InfrastructureObject.Kind.ENGINEERING_CENTRE,
                            InfrastructureObject.Kind.SHARED_USE_CENTRE,
                            InfrastructureObject.Kind.TESTING_CENTRE,
                            InfrastructureObject.Kind.OTHER)));
        }
        draw.shuffle(objects);
        return objects;
    }

    private static InfrastructureObject object(String id, InfrastructureObject.Kind kind) {
        return new InfrastructureObject(id, "Объект " + id, kind, "RU-CHE", true, null, null, null, true);
    }

    private static List<JointProject> jointProjects(Draw draw, List<Participant> participants) {
        var projects = new ArrayList<JointProject>();
        int count = draw.between(0, 4);
        boolean allWithPassport = draw.chance(50);
        boolean noneSubstitutes = draw.chance(20);
        boolean worthless = draw.chance(15);
        for (int i = 0; i < count; i++) {
            var facts = new ProjectFacts(
                    "j" + i,
                    worthless ? Roubles.of(0) : draw.roubles(1, 3_000_000_000L),
                    !noneSubstitutes && draw.chance(70),
                    allWithPassport || draw.chance(60));
            projects.add(project(
                    facts,
                    List.of(
                            draw.oneOf(participants).id(),
                            draw.oneOf(participants).id())));
        }
        return projects;
    }

    private record ProjectFacts(String id, Roubles value, boolean importSubstituting, boolean passport) {}

    private static JointProject project(ProjectFacts facts, List<String> participants) {
        return new JointProject(
                facts.id,
                "Проект " + facts.id,
                participants.get(0),
                participants,
                facts.value,
                null,
                null,
                null,
                null,
                null,
                null,
                facts.importSubstituting,
                facts.passport,
                true,
                "23.11");
    }

    private static SpecialisedOrganisation organisation(Draw draw) {
        if (draw.chance(10)) {
            return SpecialisedOrganisation.NONE;
        }
        return new SpecialisedOrganisation(
                false,
                "Центр развития",
                null,
                "RU-CHE",
                draw.chance(20),
                draw.chance(80),
                draw.chance(8),
                draw.chance(8),
                draw.chance(8),
                List.of(SpecialisedOrganisation.Service.values()));
    }

    private static DevelopmentProgramme programme(Draw draw) {
        if (draw.chance(8)) {
            return DevelopmentProgramme.NONE;
        }
        return new DevelopmentProgramme(
                false,
                draw.chance(60) ? APPROVALS.get(0) : draw.oneOf(APPROVALS),
                draw.chance(70) ? null : draw.oneOf(PROGRAMME_ENDS),
                List.of(DevelopmentProgramme.Section.values()));
    }
}
