package ru.promcluster.exchange;

import java.time.LocalDate;
import java.util.List;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Shape;
import ru.promcluster.exchange.json.Types;
import ru.promcluster.exchange.json.Values;

/** A joint project in JSON. */
final class ProjectForm {

    private static final Shape.Builder<JointProject> FORM = new Shape.Builder<>();

    private static final Field<JointProject, String> ID =
            FORM.required("id", Types.idIn(Lists.JOINT_PROJECTS), JointProject::id);
    private static final Field<JointProject, String> NAME = FORM.optional("name", Types.TEXT, JointProject::name);
    private static final Field<JointProject, String> INITIATOR =
            FORM.optional("initiator", Types.referenceTo(Lists.PARTICIPANTS), JointProject::initiator);
    private static final Field<JointProject, List<String>> PARTICIPANTS = FORM.optional(
            "participants",
            Types.listOf("partners", Types.referenceTo(Lists.PARTICIPANTS)),
            JointProject::participants);
    private static final Field<JointProject, Roubles> VALUE =
            FORM.optional("value", Types.ROUBLES, JointProject::value);
    private static final Field<JointProject, Roubles> OWN_FUNDS =
            FORM.optional("ownFunds", Types.ROUBLES, JointProject::ownFunds);
    private static final Field<JointProject, Roubles> LOAN = FORM.optional("loan", Types.ROUBLES, JointProject::loan);
    private static final Field<JointProject, Roubles> ELIGIBLE_COSTS =
            FORM.optional("eligibleCosts", Types.ROUBLES, JointProject::eligibleCosts);
    private static final Field<JointProject, Roubles> SUBSIDY_REQUESTED =
            FORM.optional("subsidyRequested", Types.ROUBLES, JointProject::subsidyRequested);
    private static final Field<JointProject, LocalDate> FROM = FORM.optional("from", Types.DAY, JointProject::from);
    private static final Field<JointProject, LocalDate> UNTIL = FORM.optional("until", Types.DAY, JointProject::until);
    private static final Field<JointProject, Boolean> IMPORT_SUBSTITUTING =
            FORM.optional("importSubstituting", Types.FLAG, JointProject::importSubstituting);
    private static final Field<JointProject, Boolean> PASSPORT =
            FORM.optional("passport", Types.FLAG, JointProject::passport);
    private static final Field<JointProject, Boolean> IN_PROGRAMME =
            FORM.optional("inProgramme", Types.FLAG, JointProject::inProgramme);
    private static final Field<JointProject, String> PRODUCT =
            FORM.optional("product", Types.CODE, JointProject::product);

    static final Shape<JointProject> SHAPE = FORM.becoming(ProjectForm::record);

    private ProjectForm() {}

    private static JointProject record(Values told) {
        return new JointProject(
                told.need(ID),
                told.get(NAME),
                told.get(INITIATOR),
                told.get(PARTICIPANTS),
                told.get(VALUE),
                told.get(OWN_FUNDS),
                told.get(LOAN),
                told.get(ELIGIBLE_COSTS),
                told.get(SUBSIDY_REQUESTED),
                told.get(FROM),
                told.get(UNTIL),
                told.get(IMPORT_SUBSTITUTING),
                told.get(PASSPORT),
                told.get(IN_PROGRAMME),
                told.get(PRODUCT));
    }
}
