package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Role;

/** All sums and counts of one complete application on one day, gathered in one pass over each list. */
final class HandTally {

    final LocalDate day;

    int members;
    int industrial;
    int producing;
    int finals;
    int anchors;
    int founders;
    int inRelief;
    int education;
    int financial;
    int unlinked;
    int unlinkedProducing;
    int projects;
    int withoutPassport;
    int importSubstituting;
    int parks;
    int technologyObjects;
    long jobs;
    long highProductivityJobs;
    BigDecimal purchases = BigDecimal.ZERO;
    BigDecimal purchasesFromMembers = BigDecimal.ZERO;
    BigDecimal valueAdded = BigDecimal.ZERO;
    BigDecimal projectsValue = BigDecimal.ZERO;

    /** The output of the non-final industrial member of which the least share is used by members. */
    @Nullable
    BigDecimal leastUsedOutput;

    /** The part of it that members use. */
    BigDecimal leastUsed = BigDecimal.ZERO;

    private HandTally(LocalDate day) {
        this.day = day;
    }

    static HandTally of(ClusterApplication application, LocalDate day) {
        var tally = new HandTally(day);
        var participants = Known.fact(application.participants(), "participants");
        var links = new HandLinks(participants);
        links.follow(Known.fact(application.contracts(), "contracts"), day);
        tally.addParticipants(participants, links);
        tally.addProjects(Known.fact(application.jointProjects(), "jointProjects"));
        tally.addInfrastructure(Known.fact(application.infrastructure(), "infrastructure"));
        return tally;
    }

    /** 488-FZ speaks of Russian territory; those about to join and prospects do not count. */
    static boolean counts(Participant participant) {
        return (participant.status() == null || participant.status() == Participant.Status.MEMBER)
                && (participant.country() == null || participant.country().equals("RU"));
    }

    private void addParticipants(List<Participant> participants, HandLinks links) {
        int size = participants.size();
        for (int i = 0; i < size; i++) {
            var participant = participants.get(i);
            if (counts(participant)) {
                addMember(participant, links.isLinked(i));
            }
        }
    }

    private void addMember(Participant member, boolean linked) {
        members++;
        if (Known.fact(member.anchor(), "anchor")) {
            anchors++;
        }
        if (Known.fact(member.foundsOrganisation(), "foundsOrganisation")) {
            founders++;
        }
        if (HandRelief.holds(member, day)) {
            inRelief++;
        }
        switch (Known.fact(member.kind(), "kind")) {
            case INDUSTRIAL -> addIndustrial(member, linked);
            case EDUCATION -> education++;
            case FINANCE, NON_PROFIT -> financial++;
            case TECHNOLOGY_INFRASTRUCTURE, INDUSTRIAL_PARK, RESEARCH, OTHER -> {}
        }
    }

    private void addIndustrial(Participant member, boolean linked) {
        industrial++;
        boolean produced = Known.fact(member.producedInReportingYear(), "producedInReportingYear");
        if (produced) {
            producing++;
        }
        if (!linked) {
            unlinked++;
            unlinkedProducing += produced ? 1 : 0;
        }
        jobs = Math.addExact(jobs, Known.fact(member.jobs(), "jobs"));
        highProductivityJobs =
                Math.addExact(highProductivityJobs, Known.fact(member.highProductivityJobs(), "highProductivityJobs"));
        valueAdded =
                valueAdded.add(Known.fact(member.valueAdded(), "valueAdded").amount());
        if (Known.fact(member.role(), "role") == Role.FINAL) {
            addFinal(member);
        } else {
            addIntermediate(member);
        }
    }

    private void addFinal(Participant member) {
        finals++;
        purchases = purchases.add(Known.fact(member.purchases(), "purchases").amount());
        purchasesFromMembers =
                purchasesFromMembers.add(Known.fact(member.purchasesFromMembers(), "purchasesFromMembers")
                        .amount());
    }

    private void addIntermediate(Participant member) {
        var output = Known.fact(member.output(), "output").amount();
        var used =
                Known.fact(member.outputUsedByMembers(), "outputUsedByMembers").amount();
        if (output.signum() == 0) {
            // Nothing was made: a share of 0, the same as nothing used of one rouble.
            output = BigDecimal.ONE;
            used = BigDecimal.ZERO;
        }
        if (leastUsedOutput == null || used.multiply(leastUsedOutput).compareTo(leastUsed.multiply(output)) < 0) {
            leastUsedOutput = output;
            leastUsed = used;
        }
    }

    private void addProjects(List<JointProject> jointProjects) {
        projects = jointProjects.size();
        for (var project : jointProjects) {
            if (!Known.fact(project.passport(), "passport")) {
                withoutPassport++;
            }
            if (Known.fact(project.importSubstituting(), "importSubstituting")) {
                importSubstituting++;
            }
            projectsValue = projectsValue.add(
                    Known.fact(project.value(), "value of a joint project").amount());
        }
    }

    private void addInfrastructure(List<InfrastructureObject> objects) {
        for (var object : objects) {
            if (Known.fact(object.kind(), "kind of infrastructure") == InfrastructureObject.Kind.INDUSTRIAL_PARK) {
                parks++;
            } else {
                technologyObjects++;
            }
        }
    }
}
