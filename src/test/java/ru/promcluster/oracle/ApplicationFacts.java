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
public final class ApplicationFacts {

    public @Nullable String id;

    public String name;

    public @Nullable LocalDate filedOn;

    public @Nullable Integer reportingYear;

    public @Nullable List<String> regions;

    public @Nullable List<Participant> participants;

    public @Nullable List<Contract> contracts;

    public @Nullable List<InfrastructureObject> infrastructure;

    public @Nullable SpecialisedOrganisation organisation;

    public @Nullable Boolean agreementWithRegions;

    public @Nullable DevelopmentProgramme programme;

    public @Nullable Boolean functionalMap;

    public @Nullable Roubles regionalProductivity;

    public @Nullable List<JointProject> jointProjects;

    public @Nullable List<Subsidy> subsidies;

    public @Nullable RegistryEntry registry;

    public DeclaredFacts declared = new DeclaredFacts();
    public final Set<PartialList> incomplete = EnumSet.noneOf(PartialList.class);

    public ApplicationFacts(String name) {
        this.name = name;
    }

    public static ApplicationFacts of(ClusterApplication application) {
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

    public ClusterApplication application() {
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
