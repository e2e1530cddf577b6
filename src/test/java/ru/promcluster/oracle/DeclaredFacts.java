package ru.promcluster.oracle;

import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;

/** The declared totals while they are being chosen. */
public final class DeclaredFacts {

    public @Nullable Long participants;

    public @Nullable Long industrialParticipants;

    public @Nullable Long finalProducers;

    public @Nullable Long industrialParks;

    public @Nullable Long jobs;

    public @Nullable Long highProductivityJobs;

    public @Nullable Roubles revenue;

    public @Nullable Long jointProjects;

    public @Nullable Roubles jointProjectsValue;

    public @Nullable Share cooperationLevel;

    public @Nullable Long reliefParticipants;

    public @Nullable Long joining;

    public @Nullable Long prospects;

    public @Nullable Long anchors;

    public @Nullable Long educationalOrganisations;

    public @Nullable Long technologyInfrastructure;

    public static DeclaredFacts of(DeclaredTotals totals) {
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

    public DeclaredTotals totals() {
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
