package ru.promcluster.exchange;

import java.util.List;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Share;
import ru.promcluster.exchange.json.Cursor;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Shape;
import ru.promcluster.exchange.json.Types;
import ru.promcluster.exchange.json.Values;

/** The declared totals in JSON. */
final class DeclaredForm {

    private static final Shape.Builder<DeclaredTotals> FORM = new Shape.Builder<>();

    private static final Field<DeclaredTotals, Long> PARTICIPANTS =
            FORM.optional("participants", Types.COUNT, DeclaredTotals::participants);
    private static final Field<DeclaredTotals, Long> INDUSTRIAL_PARTICIPANTS =
            FORM.optional("industrialParticipants", Types.COUNT, DeclaredTotals::industrialParticipants);
    private static final Field<DeclaredTotals, Long> FINAL_PRODUCERS =
            FORM.optional("finalProducers", Types.COUNT, DeclaredTotals::finalProducers);
    private static final Field<DeclaredTotals, Long> INDUSTRIAL_PARKS =
            FORM.optional("industrialParks", Types.COUNT, DeclaredTotals::industrialParks);
    private static final Field<DeclaredTotals, Long> JOBS = FORM.optional("jobs", Types.COUNT, DeclaredTotals::jobs);
    private static final Field<DeclaredTotals, Long> HIGH_PRODUCTIVITY_JOBS =
            FORM.optional("highProductivityJobs", Types.COUNT, DeclaredTotals::highProductivityJobs);
    private static final Field<DeclaredTotals, Roubles> REVENUE =
            FORM.optional("revenue", Types.ROUBLES, DeclaredTotals::revenue);
    private static final Field<DeclaredTotals, Long> JOINT_PROJECTS =
            FORM.optional("jointProjects", Types.COUNT, DeclaredTotals::jointProjects);
    private static final Field<DeclaredTotals, Roubles> JOINT_PROJECTS_VALUE =
            FORM.optional("jointProjectsValue", Types.ROUBLES, DeclaredTotals::jointProjectsValue);
    private static final Field<DeclaredTotals, Share> COOPERATION_LEVEL =
            FORM.optional("cooperationLevel", Types.SHARE, DeclaredTotals::cooperationLevel);
    private static final Field<DeclaredTotals, Long> RELIEF_PARTICIPANTS =
            FORM.optional("reliefParticipants", Types.COUNT, DeclaredTotals::reliefParticipants);
    private static final Field<DeclaredTotals, Long> JOINING =
            FORM.optional("joining", Types.COUNT, DeclaredTotals::joining);
    private static final Field<DeclaredTotals, Long> PROSPECTS =
            FORM.optional("prospects", Types.COUNT, DeclaredTotals::prospects);
    private static final Field<DeclaredTotals, Long> ANCHORS =
            FORM.optional("anchors", Types.COUNT, DeclaredTotals::anchors);
    private static final Field<DeclaredTotals, Long> EDUCATIONAL_ORGANISATIONS =
            FORM.optional("educationalOrganisations", Types.COUNT, DeclaredTotals::educationalOrganisations);
    private static final Field<DeclaredTotals, Long> TECHNOLOGY_INFRASTRUCTURE =
            FORM.optional("technologyInfrastructure", Types.COUNT, DeclaredTotals::technologyInfrastructure);

    private static final List<Field<DeclaredTotals, Long>> COUNTS_OF_MEMBERS =
            List.of(INDUSTRIAL_PARTICIPANTS, FINAL_PRODUCERS, RELIEF_PARTICIPANTS, ANCHORS, EDUCATIONAL_ORGANISATIONS);

    static final Shape<DeclaredTotals> SHAPE =
            FORM.checkedBy(DeclaredForm::look).becoming(DeclaredForm::record);

    private DeclaredForm() {}

    private static void look(Values told, Cursor in) {
        Consistency.part(HIGH_PRODUCTIVITY_JOBS, JOBS, told, in);
        for (var part : COUNTS_OF_MEMBERS) {
            Consistency.part(part, PARTICIPANTS, told, in);
        }
    }

    private static DeclaredTotals record(Values told) {
        return new DeclaredTotals(
                told.get(PARTICIPANTS),
                told.get(INDUSTRIAL_PARTICIPANTS),
                told.get(FINAL_PRODUCERS),
                told.get(INDUSTRIAL_PARKS),
                told.get(JOBS),
                told.get(HIGH_PRODUCTIVITY_JOBS),
                told.get(REVENUE),
                told.get(JOINT_PROJECTS),
                told.get(JOINT_PROJECTS_VALUE),
                told.get(COOPERATION_LEVEL),
                told.get(RELIEF_PARTICIPANTS),
                told.get(JOINING),
                told.get(PROSPECTS),
                told.get(ANCHORS),
                told.get(EDUCATIONAL_ORGANISATIONS),
                told.get(TECHNOLOGY_INFRASTRUCTURE));
    }
}
