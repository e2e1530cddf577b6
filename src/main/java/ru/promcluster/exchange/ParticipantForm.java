package ru.promcluster.exchange;

import java.time.LocalDate;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.exchange.json.Cursor;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Shape;
import ru.promcluster.exchange.json.Types;
import ru.promcluster.exchange.json.Values;

/** A participant in JSON. */
final class ParticipantForm {

    private static final Shape.Builder<Participant> FORM = new Shape.Builder<>();

    private static final Field<Participant, String> ID =
            FORM.required("id", Types.idIn(Lists.PARTICIPANTS), Participant::id);
    private static final Field<Participant, String> NAME = FORM.optional("name", Types.TEXT, Participant::name);
    private static final Field<Participant, String> INN = FORM.optional("inn", Types.TEXT, Participant::inn);
    private static final Field<Participant, String> OGRN = FORM.optional("ogrn", Types.TEXT, Participant::ogrn);
    private static final Field<Participant, String> COUNTRY =
            FORM.optional("country", Types.CODE, Participant::country);
    private static final Field<Participant, String> REGION = FORM.optional("region", Types.CODE, Participant::region);
    private static final Field<Participant, String> MUNICIPALITY =
            FORM.optional("municipality", Types.CODE, Participant::municipality);
    private static final Field<Participant, Participant.ReliefGround> RELIEF_GROUND =
            FORM.optional("reliefGround", Types.oneOf(Participant.ReliefGround.class), Participant::reliefGround);
    private static final Field<Participant, Participant.Kind> KIND =
            FORM.optional("kind", Types.oneOf(Participant.Kind.class), Participant::kind);
    private static final Field<Participant, Participant.Role> ROLE =
            FORM.optional("role", Types.oneOf(Participant.Role.class), Participant::role);
    private static final Field<Participant, Boolean> ANCHOR = FORM.optional("anchor", Types.FLAG, Participant::anchor);
    private static final Field<Participant, Participant.Status> STATUS =
            FORM.optional("status", Types.oneOf(Participant.Status.class), Participant::status);
    private static final Field<Participant, LocalDate> JOINED_ON =
            FORM.optional("joinedOn", Types.DAY, Participant::joinedOn);
    private static final Field<Participant, Boolean> PRODUCED_IN_REPORTING_YEAR =
            FORM.optional("producedInReportingYear", Types.FLAG, Participant::producedInReportingYear);
    private static final Field<Participant, Roubles> OUTPUT =
            FORM.optional("output", Types.ROUBLES, Participant::output);
    private static final Field<Participant, Roubles> OUTPUT_USED_BY_MEMBERS =
            FORM.optional("outputUsedByMembers", Types.ROUBLES, Participant::outputUsedByMembers);
    private static final Field<Participant, Roubles> PURCHASES =
            FORM.optional("purchases", Types.ROUBLES, Participant::purchases);
    private static final Field<Participant, Roubles> PURCHASES_FROM_MEMBERS =
            FORM.optional("purchasesFromMembers", Types.ROUBLES, Participant::purchasesFromMembers);
    private static final Field<Participant, Roubles> REVENUE =
            FORM.optional("revenue", Types.ROUBLES, Participant::revenue);
    private static final Field<Participant, Roubles> VALUE_ADDED =
            FORM.optional("valueAdded", Types.ROUBLES_OR_LOSS, Participant::valueAdded);
    private static final Field<Participant, Long> JOBS = FORM.optional("jobs", Types.COUNT, Participant::jobs);
    private static final Field<Participant, Long> HIGH_PRODUCTIVITY_JOBS =
            FORM.optional("highProductivityJobs", Types.COUNT, Participant::highProductivityJobs);
    private static final Field<Participant, Boolean> FOUNDS_ORGANISATION =
            FORM.optional("foundsOrganisation", Types.FLAG, Participant::foundsOrganisation);
    private static final Field<Participant, String> RESIDENT_OF =
            FORM.optional("residentOf", Types.referenceTo(Lists.INFRASTRUCTURE), Participant::residentOf);

    static final Shape<Participant> SHAPE =
            FORM.checkedBy(ParticipantForm::look).becoming(ParticipantForm::record);

    private ParticipantForm() {}

    private static void look(Values told, Cursor in) {
        Consistency.part(OUTPUT_USED_BY_MEMBERS, OUTPUT, told, in);
        Consistency.part(PURCHASES_FROM_MEMBERS, PURCHASES, told, in);
        Consistency.part(HIGH_PRODUCTIVITY_JOBS, JOBS, told, in);
    }

    private static Participant record(Values told) {
        return new Participant(
                told.need(ID),
                told.get(NAME),
                told.get(INN),
                told.get(OGRN),
                told.get(COUNTRY),
                told.get(REGION),
                told.get(MUNICIPALITY),
                told.get(RELIEF_GROUND),
                told.get(KIND),
                told.get(ROLE),
                told.get(ANCHOR),
                told.get(STATUS),
                told.get(JOINED_ON),
                told.get(PRODUCED_IN_REPORTING_YEAR),
                told.get(OUTPUT),
                told.get(OUTPUT_USED_BY_MEMBERS),
                told.get(PURCHASES),
                told.get(PURCHASES_FROM_MEMBERS),
                told.get(REVENUE),
                told.get(VALUE_ADDED),
                told.get(JOBS),
                told.get(HIGH_PRODUCTIVITY_JOBS),
                told.get(FOUNDS_ORGANISATION),
                told.get(RESIDENT_OF));
    }
}
