package ru.promcluster.bench.path;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.cluster.Subsidy;

/** An application as a general library fills it: what is left out stays empty, and nothing is checked. */
public record PlainApplication(
        @Nullable String id,
        @Nullable String name,
        @Nullable LocalDate filedOn,
        @Nullable Integer reportingYear,
        @Nullable List<String> regions,
        @Nullable List<Participant> participants,
        @Nullable List<Contract> contracts,
        @Nullable List<InfrastructureObject> infrastructure,
        @Nullable SpecialisedOrganisation organisation,
        @Nullable Boolean agreementWithRegions,
        @Nullable DevelopmentProgramme programme,
        @Nullable Boolean functionalMap,
        @Nullable Roubles regionalProductivity,
        @Nullable List<JointProject> jointProjects,
        @Nullable List<Subsidy> subsidies,
        @Nullable RegistryEntry registry,
        @Nullable DeclaredTotals declared,
        @Nullable List<String> incomplete) {

    /** The same facts as the product reads them. */
    public static PlainApplication of(ClusterApplication told) {
        return new PlainApplication(
                told.id(),
                told.name(),
                told.filedOn(),
                told.reportingYear(),
                told.regions(),
                told.participants(),
                told.contracts(),
                told.infrastructure(),
                told.organisation(),
                told.agreementWithRegions(),
                told.programme(),
                told.functionalMap(),
                told.regionalProductivity(),
                told.jointProjects(),
                told.subsidies(),
                told.registry(),
                told.declared().equals(DeclaredTotals.NOTHING) ? null : told.declared(),
                told.incomplete().isEmpty()
                        ? null
                        : told.incomplete().stream().map(Enum::name).toList());
    }
}
