package ru.promcluster.rulebook.remedy.step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.cluster.Subsidy;

/** An application while a step changes it; the one it was made of stays as it is. */
final class EditedApplication {

    private final ClusterApplication before;
    private final Set<PartialList> incomplete;
    private @Nullable List<String> regions;
    private @Nullable List<Participant> participants;
    private @Nullable List<Contract> contracts;
    private @Nullable SpecialisedOrganisation organisation;
    private @Nullable Boolean agreementWithRegions;
    private @Nullable DevelopmentProgramme programme;
    private @Nullable Boolean functionalMap;
    private @Nullable List<JointProject> jointProjects;
    private @Nullable List<Subsidy> subsidies;
    private @Nullable RegistryEntry registry;
    private DeclaredTotals declared;

    EditedApplication(ClusterApplication before) {
        this.before = before;
        incomplete = EnumSet.noneOf(PartialList.class);
        incomplete.addAll(before.incomplete());
        regions = before.regions();
        participants = before.participants();
        contracts = before.contracts();
        organisation = before.organisation();
        agreementWithRegions = before.agreementWithRegions();
        programme = before.programme();
        functionalMap = before.functionalMap();
        jointProjects = before.jointProjects();
        subsidies = before.subsidies();
        registry = before.registry();
        declared = before.declared();
    }

    /** One more participant; where there was no list, the others stay unknown. */
    EditedApplication with(Participant participant) {
        participants = appended(participants, participant, PartialList.PARTICIPANTS);
        return this;
    }

    /** One more contract; where there was no list, the others stay unknown. */
    EditedApplication with(Contract contract) {
        contracts = appended(contracts, contract, PartialList.CONTRACTS);
        return this;
    }

    /** One more joint project; where there was no list, the others stay unknown. */
    EditedApplication with(JointProject project) {
        jointProjects = appended(jointProjects, project, PartialList.JOINT_PROJECTS);
        return this;
    }

    private <T> List<T> appended(@Nullable List<T> list, T element, PartialList name) {
        if (list == null) {
            incomplete.add(name);
            return List.of(element);
        }
        var longer = new ArrayList<T>(list.size() + 1);
        longer.addAll(list);
        longer.add(element);
        return longer;
    }

    EditedApplication change(int place, UnaryOperator<Participant> change) {
        participants = changed(participants, place, change);
        return this;
    }

    EditedApplication changeContract(int place, UnaryOperator<Contract> change) {
        contracts = changed(contracts, place, change);
        return this;
    }

    EditedApplication changeProject(int place, UnaryOperator<JointProject> change) {
        jointProjects = changed(jointProjects, place, change);
        return this;
    }

    EditedApplication changeSubsidies(UnaryOperator<List<Subsidy>> change) {
        subsidies = change.apply(subsidies == null ? List.of() : subsidies);
        return this;
    }

    private static <T> List<T> changed(@Nullable List<T> list, int place, UnaryOperator<T> change) {
        var changed = new ArrayList<>(list == null ? List.<T>of() : list);
        changed.set(place, change.apply(changed.get(place)));
        return changed;
    }

    EditedApplication declare(DeclaredTotals totals) {
        declared = totals;
        return this;
    }

    EditedApplication withRegions(List<String> codes) {
        regions = codes;
        incomplete.remove(PartialList.REGIONS);
        return this;
    }

    EditedApplication withOrganisation(SpecialisedOrganisation named) {
        organisation = named;
        return this;
    }

    EditedApplication withAgreementWithRegions() {
        agreementWithRegions = true;
        return this;
    }

    EditedApplication withProgramme(DevelopmentProgramme approved) {
        programme = approved;
        return this;
    }

    EditedApplication withRegistry(RegistryEntry entry) {
        registry = entry;
        return this;
    }

    EditedApplication withFunctionalMap() {
        functionalMap = true;
        return this;
    }

    ClusterApplication application() {
        return new ClusterApplication(
                before.id(),
                before.name(),
                before.filedOn(),
                before.reportingYear(),
                regions,
                participants,
                contracts,
                before.infrastructure(),
                organisation,
                agreementWithRegions,
                programme,
                functionalMap,
                before.regionalProductivity(),
                jointProjects,
                subsidies,
                registry,
                declared,
                incomplete);
    }
}
