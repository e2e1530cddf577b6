package ru.promcluster.oracle;

import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;

/** The declared totals while they are being chosen. */
final class DeclaredFacts {

    @Nullable
    Long participants;

    @Nullable
    Long industrialParticipants;

    @Nullable
    Long finalProducers;

    @Nullable
    Long industrialParks;

    @Nullable
    Long jobs;

    @Nullable
    Long highProductivityJobs;

    @Nullable
    Roubles revenue;

    @Nullable
    Long jointProjects;

    @Nullable
    Roubles jointProjectsValue;

    @Nullable
    Share cooperationLevel;

    @Nullable
    Long reliefParticipants;

    @Nullable
    Long joining;

    @Nullable
    Long prospects;

    @Nullable
    Long anchors;

    @Nullable
    Long educationalOrganisations;

    @Nullable
    Long technologyInfrastructure;

    static DeclaredFacts of(DeclaredTotals totals) {
        var facts = new DeclaredFacts();
        facts.participants = totals.participants();
        facts.industrialParticipants = totals.industrialParticipants();
        facts.finalProducers = totals.finalProducers();
        facts.industrialParks = totals.industrialParks();
        facts.jobs = totals.jobs();
        facts.highProductivityJobs = totals.highProductivityJobs();
        facts.revenue = totals.revenue();
        facts.jointProjects = totals.jointProjects();
        facts.jointProjectsValue = totals.jointProjectsValue();
        facts.cooperationLevel = totals.cooperationLevel();
        facts.reliefParticipants = totals.reliefParticipants();
        facts.joining = totals.joining();
        facts.prospects = totals.prospects();
        facts.anchors = totals.anchors();
        facts.educationalOrganisations = totals.educationalOrganisations();
        facts.technologyInfrastructure = totals.technologyInfrastructure();
        return facts;
    }

    DeclaredTotals totals() {
        return new DeclaredTotals(
                participants,
                industrialParticipants,
                finalProducers,
                industrialParks,
                jobs,
                highProductivityJobs,
                revenue,
                jointProjects,
                jointProjectsValue,
                cooperationLevel,
                reliefParticipants,
                joining,
                prospects,
                anchors,
                educationalOrganisations,
                technologyInfrastructure);
    }
}
