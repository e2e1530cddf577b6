package ru.promcluster.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.SpecialisedOrganisation;

/** All ways to fill in what one criterion reads besides the members: papers, the organisation, and lists of other things. */
final class PaperStates {

    private final ClusterApplication application;
    private final LocalDate day;
    private final List<Filled<Consumer<ApplicationFacts>>> ways = new ArrayList<>();

    private PaperStates(ClusterApplication application, LocalDate day) {
        this.application = application;
        this.day = day;
    }

    static List<Filled<Consumer<ApplicationFacts>>> of(
            ClusterApplication application, LocalDate day, HandCriterion criterion) {
        var states = new PaperStates(application, day);
        states.fill(criterion);
        return states.ways;
    }

    private void fill(HandCriterion criterion) {
        switch (criterion) {
            case DEVELOPMENT_PROGRAMME -> fillProgramme();
            case FUNCTIONAL_MAP ->
                fillYesNo(
                        application.functionalMap(),
                        facts -> facts.functionalMap = true,
                        facts -> facts.functionalMap = false);
            case REGIONAL_AGREEMENT ->
                fillYesNo(
                        application.agreementWithRegions(),
                        facts -> facts.agreementWithRegions = true,
                        facts -> facts.agreementWithRegions = false);
            case SPECIALISED_ORGANISATION -> fillName();
            case ORGANISATION_STANDING, ORGANISATION_AGREEMENTS -> fillOrganisation(criterion);
            case LABOUR_PRODUCTIVITY -> fillRegionalProductivity();
            case TERRITORY -> fillRegions();
            case PROJECT_PASSPORTS, IMPORT_SUBSTITUTION, JOINT_PROJECT_VALUE ->
                ways.addAll(ProjectStates.of(application, criterion));
            case TECHNOLOGY_INFRASTRUCTURE, INDUSTRIAL_PARKS ->
                ways.addAll(InfrastructureStates.of(application, criterion));
            default -> add(facts -> {});
        }
    }

    private void fillProgramme() {
        var programme = application.programme();
        if (programme != null && (programme.absent() || programme.approvedOn() != null)) {
            add(facts -> {});
            return;
        }
        var validUntil = programme == null ? null : programme.validUntil();
        add(facts -> facts.programme = new DevelopmentProgramme(false, day, validUntil, null));
        add(facts -> facts.programme = new DevelopmentProgramme(false, day.plusDays(1), validUntil, null));
        if (programme == null) {
            add(facts -> facts.programme = DevelopmentProgramme.NONE);
        }
    }

    /** One without a name may turn out not to exist: its name is all that this criterion asks for. */
    private void fillName() {
        var organisation = application.organisation();
        if (organisation != null && (organisation.absent() || organisation.name() != null)) {
            add(facts -> {});
            return;
        }
        add(facts -> facts.organisation = organisation(true, false, false, false));
        add(facts -> facts.organisation = SpecialisedOrganisation.NONE);
    }

    private void fillOrganisation(HandCriterion criterion) {
        var organisation = application.organisation();
        if (organisation != null && organisation.absent()) {
            add(facts -> {});
            return;
        }
        if (organisation == null) {
            add(facts -> facts.organisation = SpecialisedOrganisation.NONE);
        }
        boolean standing = criterion == HandCriterion.ORGANISATION_STANDING;
        var agreements = standing ? Boolean.TRUE : organisation == null ? null : organisation.agreementsWithMembers();
        var inLiquidation = standing ? organisation == null ? null : organisation.inLiquidation() : Boolean.FALSE;
        var bankrupt = standing ? organisation == null ? null : organisation.bankrupt() : Boolean.FALSE;
        var taxDebt = standing ? organisation == null ? null : organisation.taxDebt() : Boolean.FALSE;
        for (boolean agreed : either(agreements)) {
            for (boolean liquidated : either(inLiquidation)) {
                for (boolean broken : either(bankrupt)) {
                    for (boolean owing : either(taxDebt)) {
                        add(facts -> facts.organisation = organisation(agreed, liquidated, broken, owing));
                    }
                }
            }
        }
    }

    private void fillRegionalProductivity() {
        if (application.regionalProductivity() != null) {
            add(facts -> {});
            return;
        }
        for (var productivity : Parts.SMALL) {
            add(facts -> facts.regionalProductivity = new Roubles(productivity));
        }
        add(facts -> facts.regionalProductivity = new Roubles(Filled.VERY_LARGE));
    }

    /** An absent list stays absent: the members' regions count. A list known in part may go on. */
    private void fillRegions() {
        var regions = application.regions();
        add(facts -> {});
        if (regions != null && application.incomplete().contains(PartialList.REGIONS)) {
            add(facts -> facts.regions = longer(regions, 1));
            add(facts -> facts.regions = longer(regions, 2));
            ways.add(Filled.large(facts -> facts.regions = longer(regions, Filled.VERY_MANY)));
        }
    }

    private static List<String> longer(List<String> regions, int more) {
        var longer = new ArrayList<>(regions);
        for (int i = 0; i < more; i++) {
            longer.add("RU another " + i);
        }
        return longer;
    }

    private void fillYesNo(@Nullable Boolean known, Consumer<ApplicationFacts> yes, Consumer<ApplicationFacts> no) {
        if (known == null) {
            add(yes);
            add(no);
        } else {
            add(facts -> {});
        }
    }

    private static List<Boolean> either(@Nullable Boolean known) {
        return known == null ? List.of(true, false) : List.of(Objects.requireNonNull(known));
    }

    private static SpecialisedOrganisation organisation(
            boolean agreements, boolean inLiquidation, boolean bankrupt, boolean taxDebt) {
        return new SpecialisedOrganisation(
                false, "Центр", null, null, null, agreements, inLiquidation, bankrupt, taxDebt, null);
    }

    private void add(Consumer<ApplicationFacts> way) {
        ways.add(Filled.small(way));
    }
}
