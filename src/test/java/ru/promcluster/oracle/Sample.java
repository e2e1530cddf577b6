package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.SpecialisedOrganisation;

/** A small complete application that is eligible in all editions, to be changed in one place by a test. */
final class Sample {

    private static final LocalDate SIGNED = LocalDate.of(2015, 1, 15);

    final ApplicationFacts facts = new ApplicationFacts("Кластер-образец");
    final List<ParticipantFacts> participants = new ArrayList<>();
    final List<Contract> contracts = new ArrayList<>();
    final List<JointProject> projects = new ArrayList<>();
    final List<InfrastructureObject> infrastructure = new ArrayList<>();

    /** p1 and p2 final, p3 to p12 intermediate, p13 education, p14 finance, p15 research; each of p3 to p12 sells to p1 or p2. */
    Sample() {
        for (int i = 1; i <= 15; i++) {
            participants.add(member(i));
        }
        for (int i = 3; i <= 12; i++) {
            contract("p" + i, i <= 7 ? "p1" : "p2");
        }
        projects.add(project("j1", 150_000_000, true, true));
        object("park-1", InfrastructureObject.Kind.INDUSTRIAL_PARK);
        object("tech-1", InfrastructureObject.Kind.ENGINEERING_CENTRE);
        object("tech-2", InfrastructureObject.Kind.TESTING_CENTRE);
        facts.regions = List.of("RU-CHE", "RU-SVE");
        facts.organisation = organisation(true, false, false, false);
        facts.programme = new DevelopmentProgramme(false, LocalDate.of(2015, 2, 1), null, null);
        facts.agreementWithRegions = true;
        facts.functionalMap = true;
        facts.regionalProductivity = Roubles.of(2_500_000);
        facts.registry = RegistryEntry.NONE;
    }

    /** p(1) is the first. */
    ParticipantFacts p(int number) {
        return participants.get(number - 1);
    }

    void each(int first, int last, Consumer<ParticipantFacts> change) {
        for (int i = first; i <= last; i++) {
            change.accept(p(i));
        }
    }

    void contract(String supplier, String buyer) {
        contracts.add(new Contract(null, supplier, buyer, Contract.Kind.SUPPLY, null, SIGNED, null, null, null));
    }

    void object(String id, InfrastructureObject.Kind kind) {
        infrastructure.add(new InfrastructureObject(id, null, kind, null, null, null, null, null, null));
    }

    static JointProject project(String id, long value, boolean importSubstituting, boolean passport) {
        var worth = Roubles.of(value);
        return new JointProject(
                id,
                null,
                "p1",
                List.of("p1", "p3"),
                worth,
                null,
                null,
                null,
                null,
                null,
                null,
                importSubstituting,
                passport,
                true,
                null);
    }

    static SpecialisedOrganisation organisation(
            boolean agreements, boolean inLiquidation, boolean bankrupt, boolean taxDebt) {
        return new SpecialisedOrganisation(
                false, "Центр", null, null, null, agreements, inLiquidation, bankrupt, taxDebt, null);
    }

    ClusterApplication application() {
        facts.participants =
                participants.stream().map(ParticipantFacts::participant).toList();
        facts.contracts = contracts;
        facts.jointProjects = projects;
        facts.infrastructure = infrastructure;
        return facts.application();
    }

    private static ParticipantFacts member(int number) {
        var member = new ParticipantFacts("p" + number);
        member.region = number == 11 || number == 12 ? "RU-SVE" : "RU-CHE";
        member.reliefGround = ReliefGround.NONE;
        member.anchor = number == 1;
        member.foundsOrganisation = number <= 8;
        member.kind = switch (number) {
            case 13 -> Kind.EDUCATION;
            case 14 -> Kind.FINANCE;
            case 15 -> Kind.RESEARCH;
            default -> Kind.INDUSTRIAL;
        };
        member.role = number <= 2 ? Role.FINAL : Role.INTERMEDIATE;
        member.produced = true;
        member.output = Roubles.of(100_000_000);
        member.outputUsedByMembers = Roubles.of(60_000_000);
        member.purchases = Roubles.of(200_000_000);
        member.purchasesFromMembers = Roubles.of(50_000_000);
        member.jobs = 100L;
        member.highProductivityJobs = 60L;
        member.valueAdded = Roubles.of(300_000_000);
        return member;
    }
}
