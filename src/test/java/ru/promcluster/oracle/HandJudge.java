package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.oracle.Outcome.Status;
import ru.promcluster.oracle.Outcome.Verdict;

/**
 * Decree 779 written out by hand in plain Java, from the law file's table alone, for an application in which every fact
 * that a criterion reads is known. It shares no code with the rules, so that the two can be held against each other.
 */
public final class HandJudge {

    private static final HandCriterion[] CRITERIA = HandCriterion.values();
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final int RELIEF_PER_CENT = 30;

    private final ClusterApplication application;
    private final LocalDate day;
    private final HandEdition edition;
    private final HandTally tally;

    private HandJudge(ClusterApplication application, LocalDate day) {
        this.application = application;
        this.day = day;
        edition = HandEdition.on(day);
        tally = HandTally.of(application, day);
    }

    /** The outcomes of all 24 criteria in the contract's order; a fact that is missing is an IllegalArgumentException. */
    public static List<Outcome> outcomes(ClusterApplication application, LocalDate day) {
        var judge = new HandJudge(application, day);
        var outcomes = new ArrayList<Outcome>(CRITERIA.length);
        for (var criterion : CRITERIA) {
            outcomes.add(judge.outcome(criterion));
        }
        return outcomes;
    }

    /** The same by id, in the same order. */
    public static Map<String, Outcome> outcomesById(ClusterApplication application, LocalDate day) {
        var byId = new LinkedHashMap<String, Outcome>();
        for (var outcome : outcomes(application, day)) {
            byId.put(outcome.criterion(), outcome);
        }
        return byId;
    }

    /** One of them. */
    public static Outcome outcome(ClusterApplication application, LocalDate day, String criterion) {
        return new HandJudge(application, day).outcome(HandCriterion.of(criterion));
    }

    /** Not eligible when a binding criterion failed. */
    public static Verdict verdict(ClusterApplication application, LocalDate day) {
        return verdict(outcomes(application, day));
    }

    /** The same from the outcomes. */
    public static Verdict verdict(List<Outcome> outcomes) {
        for (var outcome : outcomes) {
            if (outcome.isBinding() && outcome.status() == Status.FAILED) {
                return Verdict.NOT_ELIGIBLE;
            }
        }
        return Verdict.ELIGIBLE;
    }

    /** The id of the edition in force on a day. */
    public static String editionOn(LocalDate day) {
        return HandEdition.on(day).id;
    }

    /** The first day of each edition, oldest first. */
    public static List<LocalDate> firstDays() {
        var days = new ArrayList<LocalDate>();
        for (var edition : HandEdition.values()) {
            days.add(edition.inForceFrom);
        }
        return days;
    }

    /** The first days of the editions in which a criterion is in force. */
    public static List<LocalDate> firstDaysInForce(String criterion) {
        var days = new ArrayList<LocalDate>();
        for (var edition : HandEdition.values()) {
            if (HandCriterion.of(criterion).isInForce(edition)) {
                days.add(edition.inForceFrom);
            }
        }
        return days;
    }

    /** The ids of all criteria in the contract's order. */
    public static List<String> criteria() {
        var ids = new ArrayList<String>(CRITERIA.length);
        for (var criterion : CRITERIA) {
            ids.add(criterion.id);
        }
        return ids;
    }

    private Outcome outcome(HandCriterion criterion) {
        var value = criterion.isInForce(edition) ? value(criterion) : null;
        return value == null
                ? Outcome.notApplicable(criterion.id, criterion.severity(edition))
                : Outcome.compared(criterion, criterion.severity(edition), value, required(criterion));
    }

    private @Nullable Fraction value(HandCriterion criterion) {
        return switch (criterion) {
            case MINIMUM_PARTICIPANTS -> Fraction.of(tally.industrial);
            case LINKED_PARTICIPANTS ->
                Fraction.of(edition.isFrom(HandEdition.DECREE_413) ? tally.unlinkedProducing : tally.unlinked);
            case ORGANISING_PARTICIPANTS -> Fraction.of(tally.industrial - tally.producing);
            case FINAL_PRODUCER -> Fraction.of(tally.finals);
            case ANCHOR_ENTERPRISE -> Fraction.of(tally.anchors);
            case COOPERATION_PER_PARTICIPANT -> leastCooperation();
            case FUNCTIONAL_DEPENDENCY -> Fraction.perCent(tally.purchasesFromMembers, tally.purchases);
            case DEVELOPMENT_PROGRAMME -> yesNo(isProgrammeInForce());
            case FUNCTIONAL_MAP -> yesNo(Known.fact(application.functionalMap(), "functionalMap"));
            case PROJECT_PASSPORTS -> Fraction.of(tally.withoutPassport);
            case SPECIALISED_ORGANISATION -> organisationNamed();
            case ORGANISATION_STANDING -> organisationStanding();
            case ORGANISATION_FOUNDERS -> Fraction.perCent(tally.founders, tally.members);
            case ORGANISATION_AGREEMENTS -> organisationAgreements();
            case TERRITORY -> Fraction.of(regions());
            case REGIONAL_AGREEMENT -> yesNo(Known.fact(application.agreementWithRegions(), "agreementWithRegions"));
            case IMPORT_SUBSTITUTION -> Fraction.of(tally.importSubstituting);
            case JOINT_PROJECT_VALUE -> Fraction.of(tally.projectsValue);
            case TECHNOLOGY_INFRASTRUCTURE -> Fraction.of(tally.technologyObjects);
            case INDUSTRIAL_PARKS -> Fraction.of(tally.parks);
            case EDUCATION -> Fraction.of(tally.education);
            case FINANCIAL_INSTITUTIONS -> Fraction.of(tally.financial);
            case HIGH_PRODUCTIVITY_JOBS -> Fraction.perCent(tally.highProductivityJobs, tally.jobs);
            case LABOUR_PRODUCTIVITY -> Fraction.quotient(tally.valueAdded, BigDecimal.valueOf(tally.jobs));
        };
    }

    private BigDecimal required(HandCriterion criterion) {
        return switch (criterion) {
            case MINIMUM_PARTICIPANTS -> edition.isFrom(HandEdition.DECREE_1585) ? FIVE : TEN;
            case ORGANISING_PARTICIPANTS -> THREE;
            case COOPERATION_PER_PARTICIPANT -> edition.isFrom(HandEdition.DECREE_905) ? TWENTY : FIFTY;
            case FUNCTIONAL_DEPENDENCY -> hasRelief() ? TEN : TWENTY;
            case ORGANISATION_FOUNDERS, HIGH_PRODUCTIVITY_JOBS -> FIFTY;
            case TECHNOLOGY_INFRASTRUCTURE -> TWO;
            case LABOUR_PRODUCTIVITY ->
                Known.fact(application.regionalProductivity(), "regionalProductivity")
                        .amount();
            case LINKED_PARTICIPANTS, PROJECT_PASSPORTS, JOINT_PROJECT_VALUE -> BigDecimal.ZERO;
            case FINAL_PRODUCER, ANCHOR_ENTERPRISE, DEVELOPMENT_PROGRAMME, FUNCTIONAL_MAP -> BigDecimal.ONE;
            case SPECIALISED_ORGANISATION, ORGANISATION_STANDING, ORGANISATION_AGREEMENTS -> BigDecimal.ONE;
            case TERRITORY, REGIONAL_AGREEMENT, IMPORT_SUBSTITUTION, INDUSTRIAL_PARKS -> BigDecimal.ONE;
            case EDUCATION, FINANCIAL_INSTITUTIONS -> BigDecimal.ONE;
        };
    }

    private @Nullable Fraction leastCooperation() {
        return tally.leastUsedOutput == null ? null : Fraction.perCent(tally.leastUsed, tally.leastUsedOutput);
    }

    /** Decree 413 lowers the level where at least 30 % of the members stand in relief territories. */
    private boolean hasRelief() {
        return edition.isFrom(HandEdition.DECREE_413)
                && tally.members > 0
                && 100L * tally.inRelief >= (long) RELIEF_PER_CENT * tally.members;
    }

    private boolean isProgrammeInForce() {
        var programme = Known.fact(application.programme(), "programme");
        if (programme.absent()) {
            return false;
        }
        var validUntil = programme.validUntil();
        return !Known.fact(programme.approvedOn(), "approvedOn").isAfter(day)
                && (validUntil == null || !validUntil.isBefore(day));
    }

    private Fraction organisationNamed() {
        var organisation = organisation();
        if (organisation.absent()) {
            return yesNo(false);
        }
        Known.fact(organisation.name(), "name of the organisation");
        return yesNo(true);
    }

    private @Nullable Fraction organisationStanding() {
        var organisation = organisation();
        return organisation.absent()
                ? null
                : yesNo(!Known.fact(organisation.inLiquidation(), "inLiquidation")
                        && !Known.fact(organisation.bankrupt(), "bankrupt")
                        && !Known.fact(organisation.taxDebt(), "taxDebt"));
    }

    private @Nullable Fraction organisationAgreements() {
        var organisation = organisation();
        return organisation.absent()
                ? null
                : yesNo(Known.fact(organisation.agreementsWithMembers(), "agreementsWithMembers"));
    }

    private SpecialisedOrganisation organisation() {
        return Known.fact(application.organisation(), "organisation");
    }

    /** The regions that the application names; without a list those in which its members stand. */
    private int regions() {
        var named = application.regions();
        if (named != null) {
            return new HashSet<>(named).size();
        }
        var regions = new HashSet<String>();
        for (var participant : Known.fact(application.participants(), "participants")) {
            if (HandTally.counts(participant)) {
                regions.add(Known.fact(participant.region(), "region"));
            }
        }
        return regions.size();
    }

    private static Fraction yesNo(boolean yes) {
        return Fraction.of(yes ? 1 : 0);
    }
}
