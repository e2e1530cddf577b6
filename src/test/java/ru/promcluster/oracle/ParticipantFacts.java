package ru.promcluster.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Participant.Kind;
import ru.promcluster.cluster.Participant.ReliefGround;
import ru.promcluster.cluster.Participant.Role;
import ru.promcluster.cluster.Participant.Status;
import ru.promcluster.cluster.Roubles;

/** The facts of one participant while they are being drawn, forgotten or filled in. */
final class ParticipantFacts {

    String id;

    @Nullable
    String name;

    @Nullable
    String inn;

    @Nullable
    String ogrn;

    @Nullable
    String country;

    @Nullable
    String region;

    @Nullable
    String municipality;

    @Nullable
    ReliefGround reliefGround;

    @Nullable
    Kind kind;

    @Nullable
    Role role;

    @Nullable
    Boolean anchor;

    @Nullable
    Status status;

    @Nullable
    LocalDate joinedOn;

    @Nullable
    Boolean produced;

    @Nullable
    Roubles output;

    @Nullable
    Roubles outputUsedByMembers;

    @Nullable
    Roubles purchases;

    @Nullable
    Roubles purchasesFromMembers;

    @Nullable
    Roubles revenue;

    @Nullable
    Roubles valueAdded;

    @Nullable
    Long jobs;

    @Nullable
    Long highProductivityJobs;

    @Nullable
    Boolean foundsOrganisation;

    @Nullable
    String residentOf;

    ParticipantFacts(String id) {
        this.id = id;
    }

    static ParticipantFacts of(Participant participant) {
        var facts = new ParticipantFacts(participant.id());
        facts.name = participant.name();
        facts.inn = participant.inn();
        facts.ogrn = participant.ogrn();
        facts.country = participant.country();
        facts.region = participant.region();
        facts.municipality = participant.municipality();
        facts.reliefGround = participant.reliefGround();
        facts.kind = participant.kind();
        facts.role = participant.role();
        facts.anchor = participant.anchor();
        facts.status = participant.status();
        facts.joinedOn = participant.joinedOn();
        facts.produced = participant.producedInReportingYear();
        facts.output = participant.output();
        facts.outputUsedByMembers = participant.outputUsedByMembers();
        facts.purchases = participant.purchases();
        facts.purchasesFromMembers = participant.purchasesFromMembers();
        facts.revenue = participant.revenue();
        facts.valueAdded = participant.valueAdded();
        facts.jobs = participant.jobs();
        facts.highProductivityJobs = participant.highProductivityJobs();
        facts.foundsOrganisation = participant.foundsOrganisation();
        facts.residentOf = participant.residentOf();
        return facts;
    }

    Participant participant() {
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
                status,
                joinedOn,
                produced,
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
}
