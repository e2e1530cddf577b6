package ru.promcluster.rulebook.vocabulary;

import org.jspecify.annotations.Nullable;

/** JSON Pointers of one field of all elements of one list. The first ones are made once and shared. */
final class PointerColumn {

    static final PointerColumn MEMBER = new PointerColumn("/participants/", "");
    static final PointerColumn KIND = new PointerColumn("/participants/", "/kind");
    static final PointerColumn ROLE = new PointerColumn("/participants/", "/role");
    static final PointerColumn ANCHOR = new PointerColumn("/participants/", "/anchor");
    static final PointerColumn REGION = new PointerColumn("/participants/", "/region");
    static final PointerColumn RELIEF_GROUND = new PointerColumn("/participants/", "/reliefGround");
    static final PointerColumn PRODUCED = new PointerColumn("/participants/", "/producedInReportingYear");
    static final PointerColumn FOUNDER = new PointerColumn("/participants/", "/foundsOrganisation");
    static final PointerColumn OUTPUT = new PointerColumn("/participants/", "/output");
    static final PointerColumn OUTPUT_USED = new PointerColumn("/participants/", "/outputUsedByMembers");
    static final PointerColumn PURCHASES = new PointerColumn("/participants/", "/purchases");
    static final PointerColumn PURCHASES_FROM_MEMBERS = new PointerColumn("/participants/", "/purchasesFromMembers");
    static final PointerColumn VALUE_ADDED = new PointerColumn("/participants/", "/valueAdded");
    static final PointerColumn JOBS = new PointerColumn("/participants/", "/jobs");
    static final PointerColumn PRODUCTIVE_JOBS = new PointerColumn("/participants/", "/highProductivityJobs");
    static final PointerColumn SIGNED_ON = new PointerColumn("/contracts/", "/signedOn");
    static final PointerColumn CONTRACT_VALUE = new PointerColumn("/contracts/", "/value");
    static final PointerColumn START_BATCH = new PointerColumn("/contracts/", "/startBatch");
    static final PointerColumn SUPPLIER = new PointerColumn("/contracts/", "/supplier");
    static final PointerColumn BUYER = new PointerColumn("/contracts/", "/buyer");
    static final PointerColumn PAID_ON = new PointerColumn("/contracts/", "/paidOn");
    static final PointerColumn SUBSIDY_MEASURE = new PointerColumn("/subsidies/", "/measure");
    static final PointerColumn APPLICANT = new PointerColumn("/subsidies/", "/applicant");
    static final PointerColumn AMOUNT = new PointerColumn("/subsidies/", "/amount");
    static final PointerColumn OBJECT_KIND = new PointerColumn("/infrastructure/", "/kind");
    static final PointerColumn PARK_AREA = new PointerColumn("/infrastructure/", "/areaHectares");
    static final PointerColumn PARK_POWER = new PointerColumn("/infrastructure/", "/powerMegawatts");
    static final PointerColumn PARK_INDUSTRIAL_SHARE = new PointerColumn("/infrastructure/", "/industrialAreaShare");
    static final PointerColumn PARK_MANAGING_COMPANY = new PointerColumn("/infrastructure/", "/managingCompany");
    static final PointerColumn PASSPORT = new PointerColumn("/jointProjects/", "/passport");
    static final PointerColumn IMPORT_SUBSTITUTING = new PointerColumn("/jointProjects/", "/importSubstituting");
    static final PointerColumn PROJECT_VALUE = new PointerColumn("/jointProjects/", "/value");
    static final PointerColumn PROJECT_OWN_FUNDS = new PointerColumn("/jointProjects/", "/ownFunds");
    static final PointerColumn PROJECT_LOAN = new PointerColumn("/jointProjects/", "/loan");
    static final PointerColumn PROJECT = new PointerColumn("/jointProjects/", "");
    static final PointerColumn IN_PROGRAMME = new PointerColumn("/jointProjects/", "/inProgramme");
    static final PointerColumn INITIATOR = new PointerColumn("/jointProjects/", "/initiator");
    static final PointerColumn PROJECT_PARTICIPANTS = new PointerColumn("/jointProjects/", "/participants");
    static final PointerColumn ELIGIBLE_COSTS = new PointerColumn("/jointProjects/", "/eligibleCosts");
    static final PointerColumn SUBSIDY_REQUESTED = new PointerColumn("/jointProjects/", "/subsidyRequested");
    static final PointerColumn LISTED_REGION = new PointerColumn("/regions/", "");

    private static final int SHARED = 64;

    private final String before;
    private final String after;
    private final @Nullable String[] shared = new @Nullable String[SHARED];

    private PointerColumn(String before, String after) {
        this.before = before;
        this.after = after;
    }

    String at(int index) {
        if (index >= SHARED) {
            return before + index + after;
        }
        // Two threads may make the same text; either will do.
        var pointer = shared[index];
        if (pointer == null) {
            pointer = before + index + after;
            shared[index] = pointer;
        }
        return pointer;
    }
}
