package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;

/**
 * Forgets random facts of a complete application in the ways that the contract allows, so that the complete one stays
 * among the ways to fill in what is missing. Some forget a little, some nearly all; the same seed forgets the same.
 *
 * <p>What is never forgotten, because its absence says something: {@code validUntil} of a contract or programme, a country
 * that is not RU, a status that is not MEMBER.
 */
public final class Eraser {

    private final Draw draw;
    private final ClusterApplication complete;
    private final ApplicationFacts facts;
    private final DeclaredFacts truth;
    private final int fieldsForgotten;
    private final int listsForgotten;

    private Eraser(ClusterApplication complete, LocalDate day, long seed) {
        draw = new Draw(seed);
        this.complete = complete;
        facts = ApplicationFacts.of(complete);
        truth = TrueTotals.of(complete, day);
        fieldsForgotten = draw.number(0, 1, 3, 10, 30, 60, 100);
        listsForgotten = draw.number(0, 5, 15, 30, 60);
    }

    /** The application with facts forgotten; the day is the one that declared relief totals are true on. */
    public static ClusterApplication erased(ClusterApplication complete, LocalDate day, long seed) {
        return new Eraser(complete, day, seed).erased();
    }

    private ClusterApplication erased() {
        var papers = new PaperEraser(draw, fieldsForgotten);
        new RosterEraser(draw, facts, truth, fieldsForgotten).erase(listsForgotten);
        facts.contracts = keptOrNull(facts.contracts, PartialList.CONTRACTS, this::erased);
        eraseInfrastructure();
        eraseProjects();
        eraseRegions();
        facts.organisation = keptOrNull(facts.organisation, papers::erased);
        facts.programme = keptOrNull(facts.programme, papers::erased);
        facts.agreementWithRegions = kept(facts.agreementWithRegions);
        facts.functionalMap = kept(facts.functionalMap);
        facts.regionalProductivity = kept(facts.regionalProductivity);
        facts.subsidies = keptOrNull(facts.subsidies, papers::erased);
        facts.registry = keptOrNull(facts.registry, papers::erased);
        return facts.application();
    }

    private void eraseInfrastructure() {
        facts.infrastructure = keptOrNull(facts.infrastructure, PartialList.INFRASTRUCTURE, this::erased);
        if (draw.chance(40)) {
            facts.declared.industrialParks = truth.industrialParks;
        }
        if (draw.chance(40)) {
            facts.declared.technologyInfrastructure = truth.technologyInfrastructure;
        }
    }

    private void eraseProjects() {
        facts.jointProjects = keptOrNull(facts.jointProjects, PartialList.JOINT_PROJECTS, this::erased);
        if (draw.chance(40)) {
            facts.declared.jointProjects = truth.jointProjects;
        }
        if (draw.chance(40)) {
            facts.declared.jointProjectsValue = truth.jointProjectsValue;
        }
    }

    /** Without the list the members' regions count, so it may be left out only where it says the same. */
    private void eraseRegions() {
        var memberRegions = new HashSet<String>();
        for (var participant : Known.fact(complete.participants(), "participants")) {
            if (HandTally.counts(participant)) {
                memberRegions.add(Known.fact(participant.region(), "region"));
            }
        }
        if (memberRegions.equals(new HashSet<>(Known.fact(complete.regions(), "regions")))) {
            facts.regions = keptOrNull(facts.regions, PartialList.REGIONS, region -> region);
        }
    }

    private Contract erased(Contract contract) {
        return new Contract(
                kept(contract.id()),
                contract.supplier(),
                contract.buyer(),
                kept(contract.kind()),
                kept(contract.value()),
                kept(contract.signedOn()),
                contract.validUntil(),
                kept(contract.startBatch()),
                kept(contract.paidOn()));
    }

    private InfrastructureObject erased(InfrastructureObject object) {
        return new InfrastructureObject(
                object.id(),
                kept(object.name()),
                kept(object.kind()),
                kept(object.region()),
                kept(object.registered()),
                kept(object.areaHectares()),
                kept(object.powerMegawatts()),
                kept(object.industrialAreaShare()),
                kept(object.managingCompany()));
    }

    private JointProject erased(JointProject project) {
        return new JointProject(
                project.id(),
                kept(project.name()),
                kept(project.initiator()),
                kept(project.participants()),
                kept(project.value()),
                kept(project.ownFunds()),
                kept(project.loan()),
                kept(project.eligibleCosts()),
                kept(project.subsidyRequested()),
                kept(project.from()),
                kept(project.until()),
                kept(project.importSubstituting()),
                kept(project.passport()),
                kept(project.inProgramme()),
                kept(project.product()));
    }

    private <T> @Nullable T kept(@Nullable T fact) {
        return draw.chance(fieldsForgotten) ? null : fact;
    }

    private <T> @Nullable T keptOrNull(@Nullable T whole, UnaryOperator<T> partly) {
        return whole == null || draw.chance(listsForgotten / 2) ? null : partly.apply(whole);
    }

    /** The list with facts of its elements forgotten, shortened and named incomplete, or left out. */
    private <T> @Nullable List<T> keptOrNull(@Nullable List<T> list, PartialList name, UnaryOperator<T> partly) {
        if (list == null || draw.chance(listsForgotten / 2)) {
            return null;
        }
        boolean shortened = draw.chance(listsForgotten);
        int share = shortened ? draw.between(0, 100) : 100;
        var kept = new ArrayList<T>();
        for (var element : list) {
            if (draw.chance(share)) {
                kept.add(partly.apply(element));
            }
        }
        if (shortened) {
            facts.incomplete.add(name);
        }
        return kept;
    }
}
