package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.cluster.Subsidy;

/** The facts of one application while they are being drawn, forgotten or filled in. */
final class ApplicationFacts {

    @Nullable
    String id;

    String name;

    @Nullable
    LocalDate filedOn;

    @Nullable
    Integer reportingYear;

    @Nullable
    List<String> regions;

    @Nullable
    List<Participant> participants;

    @Nullable
    List<Contract> contracts;

    @Nullable
    List<InfrastructureObject> infrastructure;

    @Nullable
    SpecialisedOrganisation organisation;

    @Nullable
    Boolean agreementWithRegions;

    @Nullable
    DevelopmentProgramme programme;

    @Nullable
    Boolean functionalMap;

    @Nullable
    Roubles regionalProductivity;

    @Nullable
    List<JointProject> jointProjects;

    @Nullable
    List<Subsidy> subsidies;

    @Nullable
    RegistryEntry registry;

    DeclaredFacts declared = new DeclaredFacts();
    final Set<PartialList> incomplete = EnumSet.noneOf(PartialList.class);

    ApplicationFacts(String name) {
        this.name = name;
    }

    static ApplicationFacts of(ClusterApplication application) {
        var facts = new ApplicationFacts(application.name());
        facts.id = application.id();
        facts.filedOn = application.filedOn();
        facts.reportingYear = application.reportingYear();
        facts.regions = application.regions();
        facts.participants = application.participants();
        facts.contracts = application.contracts();
        facts.infrastructure = application.infrastructure();
        facts.organisation = application.organisation();
        facts.agreementWithRegions = application.agreementWithRegions();
        facts.programme = application.programme();
        facts.functionalMap = application.functionalMap();
        facts.regionalProductivity = application.regionalProductivity();
        facts.jointProjects = application.jointProjects();
        facts.subsidies = application.subsidies();
        facts.registry = application.registry();
        facts.declared = DeclaredFacts.of(application.declared());
        facts.incomplete.addAll(application.incomplete());
        return facts;
    }

    ClusterApplication application() {
        return new ClusterApplication(
                id,
                name,
                filedOn,
                reportingYear,
                regions,
                participants,
                contracts,
                infrastructure,
                organisation,
                agreementWithRegions,
                programme,
                functionalMap,
                regionalProductivity,
                jointProjects,
                subsidies,
                registry,
                declared.totals(),
                incomplete);
    }
}
