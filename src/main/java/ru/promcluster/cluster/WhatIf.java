package ru.promcluster.cluster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Participant.Status;

/**
 * An application as if others had joined. They may be of any kind, so a total that is declared of the members says nothing
 * of all; how many there are of a kind is the sum over the parts. What is told of the cluster as a whole (its regions,
 * papers, contracts, amounts) is taken as it is told.
 *
 * @param united all that are counted are members, at their places in the list
 * @param parts members of today, those about to join, those that may: each as members of an application of their own, all
 *     participants at their places; none where nobody joins
 */
public record WhatIf(ClusterApplication united, List<ClusterApplication> parts) {

    public WhatIf {
        parts = List.copyOf(parts);
    }

    /** The application in a scenario; where nobody joins, the application itself. */
    public static WhatIf of(ClusterApplication application, Scenario scenario) {
        var parts = new ArrayList<ClusterApplication>();
        parts.add(application);
        if (scenario != Scenario.MEMBERS) {
            parts.add(newcomers(
                    application, Status.JOINING, application.declared().joining()));
        }
        if (scenario == Scenario.PROSPECTS) {
            parts.add(newcomers(
                    application, Status.PROSPECT, application.declared().prospects()));
        }
        var nobodyJoins = parts.stream().skip(1).allMatch(part -> Objects.equals(members(part), 0L));
        return nobodyJoins
                ? new WhatIf(application, List.of())
                : new WhatIf(united(application, scenario, parts), parts);
    }

    /** How many members there are; {@code null}: it is not known. */
    private static @Nullable Long members(ClusterApplication application) {
        var listed = joined(application);
        if (application.participants() != null && !application.isRosterPartial()) {
            return listed;
        }
        var declared = application.declared().participants();
        return declared == null || declared < listed ? null : declared;
    }

    private static long joined(ClusterApplication application) {
        var participants = application.participants();
        return participants == null
                ? 0
                : participants.stream().filter(Participant::hasJoined).count();
    }

    /** Whether all participants are listed, members or not, is asked of the application as it was sent. */
    private static ClusterApplication newcomers(
            ClusterApplication application, Status status, @Nullable Long declared) {
        return with(
                application,
                each -> each == status,
                DeclaredTotals.ofParticipants(declared),
                incomplete(application, application.isRosterPartial()));
    }

    private static ClusterApplication united(
            ClusterApplication application, Scenario scenario, List<ClusterApplication> parts) {
        var complete = parts.stream().noneMatch(part -> part.participants() == null || part.isRosterPartial());
        var declared = application.declared().ofOtherLists(complete ? null : sum(parts));
        return with(application, scenario::counts, declared, incomplete(application, !complete));
    }

    private static @Nullable Long sum(List<ClusterApplication> parts) {
        long sum = 0;
        for (var part : parts) {
            var members = members(part);
            if (members == null) {
                return null;
            }
            sum += members;
        }
        return sum;
    }

    private static EnumSet<PartialList> incomplete(ClusterApplication application, boolean roster) {
        var incomplete = EnumSet.noneOf(PartialList.class);
        incomplete.addAll(application.incomplete());
        if (roster) {
            incomplete.add(PartialList.PARTICIPANTS);
        }
        return incomplete;
    }

    private static ClusterApplication with(
            ClusterApplication application,
            Predicate<@Nullable Status> joined,
            DeclaredTotals declared,
            EnumSet<PartialList> incomplete) {
        var participants = application.participants();
        return new ClusterApplication(
                application.id(),
                application.name(),
                application.filedOn(),
                application.reportingYear(),
                application.regions(),
                participants == null
                        ? null
                        : participants.stream()
                                .map(each -> each.with(joined.test(each.status()) ? Status.MEMBER : Status.PROSPECT))
                                .toList(),
                application.contracts(),
                application.infrastructure(),
                application.organisation(),
                application.agreementWithRegions(),
                application.programme(),
                application.functionalMap(),
                application.regionalProductivity(),
                application.jointProjects(),
                application.subsidies(),
                application.registry(),
                declared,
                incomplete);
    }
}
