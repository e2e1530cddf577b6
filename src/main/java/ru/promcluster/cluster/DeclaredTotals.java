package ru.promcluster.cluster;

import org.jspecify.annotations.Nullable;

/**
 * Totals that a sender declares who has no roster yet. With a complete list the list counts.
 *
 * @param participants all members, any kind
 * @param revenue roubles a year
 * @param jointProjectsValue roubles
 * @param cooperationLevel per cent
 * @param reliefParticipants members in relief territories
 * @param joining participants that are about to join
 * @param prospects participants that may join
 * @param technologyInfrastructure objects of technology infrastructure
 */
public record DeclaredTotals(
        @Nullable Long participants,
        @Nullable Long industrialParticipants,
        @Nullable Long finalProducers,
        @Nullable Long industrialParks,
        @Nullable Long jobs,
        @Nullable Long highProductivityJobs,
        @Nullable Roubles revenue,
        @Nullable Long jointProjects,
        @Nullable Roubles jointProjectsValue,
        @Nullable Share cooperationLevel,
        @Nullable Long reliefParticipants,
        @Nullable Long joining,
        @Nullable Long prospects,
        @Nullable Long anchors,
        @Nullable Long educationalOrganisations,
        @Nullable Long technologyInfrastructure) {

    /** Nothing is declared. */
    public static final DeclaredTotals NOTHING = new DeclaredTotals(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** A number of participants and nothing else; {@code null}: not known. */
    static DeclaredTotals ofParticipants(@Nullable Long participants) {
        return NOTHING.ofOtherLists(participants);
    }

    /** What is not declared of the members, with another number of participants. */
    DeclaredTotals ofOtherLists(@Nullable Long number) {
        return new DeclaredTotals(
                number,
                null,
                null,
                industrialParks,
                null,
                null,
                null,
                jointProjects,
                jointProjectsValue,
                null,
                null,
                null,
                null,
                null,
                null,
                technologyInfrastructure);
    }
}
