package ru.promcluster.rulebook.remedy;

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
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.SpecialisedOrganisation;

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
        var changed = new ArrayList<>(participants == null ? List.<Participant>of() : participants);
        changed.set(place, change.apply(changed.get(place)));
        participants = changed;
        return this;
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
                before.jointProjects(),
                before.subsidies(),
                before.registry(),
                declared,
                incomplete);
    }
}
