package ru.promcluster.rulebook.vocabulary;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.WhatIf;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;

/**
 * One application on one day, as rules see it: every word answers a measure, that is bounds with the facts it rests on
 * and the facts that are missing. Built once per application; used by one thread.
 */
public final class ClusterView {

    private final ClusterApplication application;
    private final LocalDate day;
    private final ReliefTerritories reliefTerritories;
    private final Roster roster;
    private final List<ClusterView> parts;
    private final Map<GroupOfMembers, MemberGroup> groups = new EnumMap<>(GroupOfMembers.class);
    private @Nullable Links links;

    /** @param reliefTerritories the relief territories of that day */
    public ClusterView(ClusterApplication application, LocalDate day, ReliefTerritories reliefTerritories) {
        this(application, day, reliefTerritories, List.of());
    }

    private ClusterView(
            ClusterApplication application,
            LocalDate day,
            ReliefTerritories reliefTerritories,
            List<ClusterView> parts) {
        this.application = application;
        this.day = day;
        this.reliefTerritories = reliefTerritories;
        this.parts = parts;
        this.roster = Roster.of(application);
    }

    /** An application as if others had joined: how many members of a kind there are is the sum over its parts. */
    public static ClusterView of(WhatIf whatIf, LocalDate day, ReliefTerritories reliefTerritories) {
        var parts = whatIf.parts().stream()
                .map(part -> new ClusterView(part, day, reliefTerritories))
                .toList();
        return new ClusterView(whatIf.united(), day, reliefTerritories, parts);
    }

    /** The parts of the cluster, as they make up a group; none unless others are taken to have joined. */
    List<MemberGroup> parts(GroupOfMembers group) {
        return parts.isEmpty()
                ? List.of()
                : parts.stream().map(part -> part.group(group)).toList();
    }

    private MemberGroup group(GroupOfMembers group) {
        var members = groups.get(group);
        if (members == null) {
            var wider = group.wider();
            members = new MemberGroup(this, group, wider == null ? null : group(wider));
            groups.put(group, members);
        }
        return members;
    }

    /** All members: participants that have joined and are Russian. */
    public MemberGroup getMembers() {
        return group(GroupOfMembers.MEMBERS);
    }

    /** Members that are industrial enterprises. */
    public MemberGroup getIndustrialMembers() {
        return group(GroupOfMembers.INDUSTRIAL);
    }

    /** Industrial members less those that only organise production so far. */
    public MemberGroup getProducingMembers() {
        return group(GroupOfMembers.PRODUCING);
    }

    /** Industrial members that organise production and did not produce in the reporting year. */
    public MemberGroup getOrganisingMembers() {
        return group(GroupOfMembers.ORGANISING);
    }

    /** Industrial members that make the final product. */
    public MemberGroup getFinalProducers() {
        return group(GroupOfMembers.FINAL);
    }

    /** Industrial members that do not make the final product. */
    public MemberGroup getIntermediateProducers() {
        return group(GroupOfMembers.INTERMEDIATE);
    }

    /** Members around which the cluster is built. */
    public MemberGroup getAnchorEnterprises() {
        return group(GroupOfMembers.ANCHOR);
    }

    /** Members that are educational organisations. */
    public MemberGroup getEducationalOrganisations() {
        return group(GroupOfMembers.EDUCATION);
    }

    /** Members that are financial or non-profit organisations. */
    public MemberGroup getFinancialAndNonProfitOrganisations() {
        return group(GroupOfMembers.FINANCIAL);
    }

    /** The joint projects. */
    public JointProjects getJointProjects() {
        return new JointProjects(application, roster);
    }

    /** The start batches that the participants bought, and the subsidies asked for them. */
    public StartBatches getStartBatches() {
        return new StartBatches(application, roster);
    }

    /** Industrial parks and technology infrastructure. */
    public Infrastructure getInfrastructure() {
        return new Infrastructure(application);
    }

    /** Industrial parks, each with its size. */
    public IndustrialParks getIndustrialParks() {
        return new IndustrialParks(application);
    }

    /** The specialised organisation. */
    public Organisation getOrganisation() {
        return new Organisation(application.organisation());
    }

    /** The development programme. */
    public Programme getProgramme() {
        return new Programme(application.programme(), day);
    }

    /** The subjects of the Federation that the cluster lies in. */
    public Regions getRegions() {
        return new Regions(application, getMembers());
    }

    /** The cluster is in the register, and its last confirmation has not run out on the day. */
    public Measure getConfirmedInRegister() {
        return Confirmed.on(day, application.registry());
    }

    /** The functional map is drawn up. */
    public Measure getFunctionalMap() {
        return Measure.yesOrNo(application.functionalMap(), "/functionalMap");
    }

    /** An agreement with the regional governments is concluded. */
    public Measure getAgreementWithRegions() {
        return Measure.yesOrNo(application.agreementWithRegions(), "/agreementWithRegions");
    }

    /** Value added a worker in the region or regions, in roubles. */
    public Measure getRegionalProductivity() {
        var known = application.regionalProductivity();
        var pointer = List.of("/regionalProductivity");
        return known == null
                ? Measure.of(Bounds.from(Quotient.ZERO), List.of(), pointer)
                : Measure.of(Bounds.exactly(known.amount()), pointer, List.of());
    }

    Roster roster() {
        return roster;
    }

    Links links() {
        if (links == null) {
            links = new Links(application, getMembers(), day);
        }
        return links;
    }

    Measure reliefShare() {
        return reliefTerritories.share(getMembers());
    }

    boolean hasContracts() {
        return application.contracts() != null;
    }
}
