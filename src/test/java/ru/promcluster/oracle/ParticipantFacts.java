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
public final class ParticipantFacts {

    public String id;

    public @Nullable String name;

    public @Nullable String inn;

    public @Nullable String ogrn;

    public @Nullable String country;

    public @Nullable String region;

    public @Nullable String municipality;

    public @Nullable ReliefGround reliefGround;

    public @Nullable Kind kind;

    public @Nullable Role role;

    public @Nullable Boolean anchor;

    public @Nullable Status status;

    public @Nullable LocalDate joinedOn;

    public @Nullable Boolean produced;

    public @Nullable Roubles output;

    public @Nullable Roubles outputUsedByMembers;

    public @Nullable Roubles purchases;

    public @Nullable Roubles purchasesFromMembers;

    public @Nullable Roubles revenue;

    public @Nullable Roubles valueAdded;

    public @Nullable Long jobs;

    public @Nullable Long highProductivityJobs;

    public @Nullable Boolean foundsOrganisation;

    public @Nullable String residentOf;

    public ParticipantFacts(String id) {
        this.id = id;
    }

    public static ParticipantFacts of(Participant participant) {
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

    public Participant participant() {
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
