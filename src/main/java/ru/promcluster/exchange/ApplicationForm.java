package ru.promcluster.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.SpecialisedOrganisation;
import ru.promcluster.cluster.Subsidy;
import ru.promcluster.exchange.json.Cursor;
import ru.promcluster.exchange.json.Field;
import ru.promcluster.exchange.json.Shape;
import ru.promcluster.exchange.json.Types;
import ru.promcluster.exchange.json.Values;

/** The application in JSON. */
final class ApplicationForm {

    private static final Shape.Builder<ClusterApplication> FORM = new Shape.Builder<>();

    private static final Field<ClusterApplication, String> ID = FORM.optional("id", Types.TEXT, ClusterApplication::id);
    private static final Field<ClusterApplication, String> NAME =
            FORM.required("name", Types.TEXT, ClusterApplication::name);
    private static final Field<ClusterApplication, LocalDate> FILED_ON =
            FORM.optional("filedOn", Types.DAY, ClusterApplication::filedOn);
    private static final Field<ClusterApplication, Integer> REPORTING_YEAR =
            FORM.optional("reportingYear", Types.YEAR, ClusterApplication::reportingYear);
    private static final Field<ClusterApplication, List<String>> REGIONS =
            FORM.optional("regions", Types.listOf("regions", Types.CODE), ClusterApplication::regions);
    private static final Field<ClusterApplication, List<Participant>> PARTICIPANTS = FORM.optional(
            "participants", Types.listOf("participants", ParticipantForm.SHAPE), ClusterApplication::participants);
    private static final Field<ClusterApplication, List<Contract>> CONTRACTS =
            FORM.optional("contracts", Types.listOf("contracts", ContractForm.SHAPE), ClusterApplication::contracts);
    private static final Field<ClusterApplication, List<InfrastructureObject>> INFRASTRUCTURE = FORM.optional(
            "infrastructure",
            Types.listOf("infrastructure", InfrastructureForm.SHAPE),
            ClusterApplication::infrastructure);
    private static final Field<ClusterApplication, SpecialisedOrganisation> ORGANISATION =
            FORM.optional("organisation", OrganisationForm.SHAPE, ClusterApplication::organisation);
    private static final Field<ClusterApplication, Boolean> AGREEMENT_WITH_REGIONS =
            FORM.optional("agreementWithRegions", Types.FLAG, ClusterApplication::agreementWithRegions);
    private static final Field<ClusterApplication, DevelopmentProgramme> PROGRAMME =
            FORM.optional("programme", ProgrammeForm.SHAPE, ClusterApplication::programme);
    private static final Field<ClusterApplication, Boolean> FUNCTIONAL_MAP =
            FORM.optional("functionalMap", Types.FLAG, ClusterApplication::functionalMap);
    private static final Field<ClusterApplication, Roubles> REGIONAL_PRODUCTIVITY =
            FORM.optional("regionalProductivity", Types.ROUBLES, ClusterApplication::regionalProductivity);
    private static final Field<ClusterApplication, List<JointProject>> JOINT_PROJECTS = FORM.optional(
            "jointProjects", Types.listOf("jointProjects", ProjectForm.SHAPE), ClusterApplication::jointProjects);
    private static final Field<ClusterApplication, List<Subsidy>> SUBSIDIES =
            FORM.optional("subsidies", Types.listOf("subsidies", SubsidyForm.SHAPE), ClusterApplication::subsidies);
    private static final Field<ClusterApplication, RegistryEntry> REGISTRY =
            FORM.optional("registry", RegistryForm.SHAPE, ClusterApplication::registry);
    private static final Field<ClusterApplication, DeclaredTotals> DECLARED =
            FORM.derived("declared", DeclaredForm.SHAPE, ApplicationForm::declared);
    private static final Field<ClusterApplication, List<PartialList>> INCOMPLETE = FORM.derived(
            "incomplete",
            Types.listOf("incomplete", Types.oneOf(PartialList.class, ApplicationForm::listName)),
            ApplicationForm::incomplete);

    static final Shape<ClusterApplication> SHAPE =
            FORM.checkedBy(ApplicationForm::look).becoming(ApplicationForm::record);

    private ApplicationForm() {}

    /** Asks the references at the end, when it is known which lists are complete. */
    private static void look(Values told, Cursor in) {
        var participants = told.get(PARTICIPANTS);
        var incomplete = incompleteOf(told);
        if (participants != null && !ClusterApplication.isPartial(participants, incomplete, declaredOf(told))) {
            in.reportDangling(Lists.PARTICIPANTS);
        }
        if (told.get(INFRASTRUCTURE) != null && !incomplete.contains(PartialList.INFRASTRUCTURE)) {
            in.reportDangling(Lists.INFRASTRUCTURE);
        }
    }

    private static DeclaredTotals declaredOf(Values told) {
        return Objects.requireNonNullElse(told.get(DECLARED), DeclaredTotals.NOTHING);
    }

    private static List<PartialList> incompleteOf(Values told) {
        return Objects.requireNonNullElse(told.get(INCOMPLETE), List.of());
    }

    private static ClusterApplication record(Values told) {
        return new ClusterApplication(
                told.get(ID),
                told.need(NAME),
                told.get(FILED_ON),
                told.get(REPORTING_YEAR),
                told.get(REGIONS),
                told.get(PARTICIPANTS),
                told.get(CONTRACTS),
                told.get(INFRASTRUCTURE),
                told.get(ORGANISATION),
                told.get(AGREEMENT_WITH_REGIONS),
                told.get(PROGRAMME),
                told.get(FUNCTIONAL_MAP),
                told.get(REGIONAL_PRODUCTIVITY),
                told.get(JOINT_PROJECTS),
                told.get(SUBSIDIES),
                told.get(REGISTRY),
                declaredOf(told),
                Set.copyOf(incompleteOf(told)));
    }

    private static @Nullable DeclaredTotals declared(ClusterApplication application) {
        return application.declared().equals(DeclaredTotals.NOTHING) ? null : application.declared();
    }

    private static @Nullable List<PartialList> incomplete(ClusterApplication application) {
        var named = application.incomplete();
        return named.isEmpty() ? null : named.stream().sorted().toList();
    }

    private static String listName(PartialList list) {
        return switch (list) {
            case PARTICIPANTS -> PARTICIPANTS.name();
            case CONTRACTS -> CONTRACTS.name();
            case INFRASTRUCTURE -> INFRASTRUCTURE.name();
            case JOINT_PROJECTS -> JOINT_PROJECTS.name();
            case REGIONS -> REGIONS.name();
        };
    }
}
