package ru.promcluster.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A participant of the cluster (участник кластера), listed by name. What is {@code null} is not known yet.
 *
 * @param id the application's own key of the participant, unique in it
 * @param country ISO 3166-1 code; absent counts as RU
 * @param region ISO 3166-2:RU code of the subject where it produces
 * @param municipality OKTMO code
 * @param reliefGround why its place of production is a relief territory (decree 413 of 2024), if it is
 * @param role of an industrial participant; ignored for the others
 * @param status absent counts as a member
 * @param producedInReportingYear false: it organises production but has not produced yet
 * @param output roubles a year, all cluster output
 * @param outputUsedByMembers roubles a year, the part of the output that other members use
 * @param purchases roubles a year, bought for the cluster's product
 * @param purchasesFromMembers roubles a year, the part of the purchases that comes from members
 * @param revenue roubles a year
 * @param valueAdded roubles a year, may be negative
 * @param jobs number of jobs
 * @param highProductivityJobs number of high-productivity jobs among them
 * @param foundsOrganisation is among the founders of the specialised organisation
 * @param residentOf id of an infrastructure object
 */
public record Participant(
        String id,
        @Nullable String name,
        @Nullable String inn,
        @Nullable String ogrn,
        @Nullable String country,
        @Nullable String region,
        @Nullable String municipality,
        @Nullable ReliefGround reliefGround,
        @Nullable Kind kind,
        @Nullable Role role,
        @Nullable Boolean anchor,
        @Nullable Status status,
        @Nullable LocalDate joinedOn,
        @Nullable Boolean producedInReportingYear,
        @Nullable Roubles output,
        @Nullable Roubles outputUsedByMembers,
        @Nullable Roubles purchases,
        @Nullable Roubles purchasesFromMembers,
        @Nullable Roubles revenue,
        @Nullable Roubles valueAdded,
        @Nullable Long jobs,
        @Nullable Long highProductivityJobs,
        @Nullable Boolean foundsOrganisation,
        @Nullable String residentOf) {

    /** What a participant is (law: section b.7). */
    public enum Kind {
        INDUSTRIAL,
        TECHNOLOGY_INFRASTRUCTURE,
        INDUSTRIAL_PARK,
        EDUCATION,
        RESEARCH,
        FINANCE,
        NON_PROFIT,
        OTHER
    }

    /** What an industrial participant makes: the final product or parts of it. */
    public enum Role {
        FINAL,
        INTERMEDIATE
    }

    /** Only members count; the others serve the question what would be if they join. */
    public enum Status {
        MEMBER,
        JOINING,
        PROSPECT
    }

    /** Why a place of production is a relief territory; NONE says that it is not one. */
    public enum ReliefGround {
        INDIVIDUAL_PROGRAMME,
        GEOSTRATEGIC,
        MONOTOWN,
        NONE
    }

    /** The same participant with another status. */
    Participant with(Status other) {
        return new Participant(
                id,
                name,
                inn,
                ogrn,
                country,
                region,
                municipality,
                reliefGround,
                kind,
                role,
                anchor,
                other,
                joinedOn,
                producedInReportingYear,
                output,
                outputUsedByMembers,
                purchases,
                purchasesFromMembers,
                revenue,
                valueAdded,
                jobs,
                highProductivityJobs,
                foundsOrganisation,
                residentOf);
    }

    /** It has joined, wherever it is registered. */
    public boolean hasJoined() {
        return status == null || status == Status.MEMBER;
    }

    /** It counts for the criteria: it has joined and is Russian (488-FZ speaks of activity on Russian territory). */
    public boolean isMember() {
        return hasJoined() && (country == null || "RU".equals(country));
    }
}
