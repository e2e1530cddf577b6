package ru.promcluster.cluster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The application of an industrial cluster (промышленный кластер) as its sender knows it today. What is {@code null} is
 * not known yet; it never means zero or no. A list that is present is complete unless {@code incomplete} names it.
 *
 * @param id the sender's own key, echoed back
 * @param filedOn the day whose requirements apply
 * @param reportingYear the year the money and job figures speak of
 * @param regions ISO 3166-2:RU codes of the subjects the cluster lies in
 * @param agreementWithRegions an agreement with the regional governments is concluded
 * @param functionalMap the functional map (функциональная карта) is drawn up
 * @param regionalProductivity roubles of value added a worker, mean of the region or regions
 * @param incomplete the lists that hold only what is known so far
 */
public record ClusterApplication(
        @Nullable String id,
        String name,
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
        DeclaredTotals declared,
        Set<PartialList> incomplete) {

    public ClusterApplication {
        regions = copied(regions);
        participants = copied(participants);
        contracts = copied(contracts);
        infrastructure = copied(infrastructure);
        jointProjects = copied(jointProjects);
        subsidies = copied(subsidies);
        incomplete = incomplete.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(incomplete));
    }

    /** The lists that may be known in part. */
    public enum PartialList {
        PARTICIPANTS,
        CONTRACTS,
        INFRASTRUCTURE,
        JOINT_PROJECTS,
        REGIONS
    }

    /**
     * The roster is known in part only: it is named incomplete, or more members are declared than are listed. An absent
     * roster is not partial but unknown.
     */
    public boolean isRosterPartial() {
        return participants != null && isPartial(participants, incomplete, declared);
    }

    /** The same of a roster whose application is not made yet. */
    public static boolean isPartial(
            List<Participant> roster, Collection<PartialList> incomplete, DeclaredTotals declared) {
        return incomplete.contains(PartialList.PARTICIPANTS)
                || (declared.participants() != null && declared.participants() > joined(roster));
    }

    private static long joined(List<Participant> participants) {
        long joined = 0;
        for (var participant : participants) {
            if (participant.hasJoined()) {
                joined++;
            }
        }
        return joined;
    }

    private static <T> @Nullable List<T> copied(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
