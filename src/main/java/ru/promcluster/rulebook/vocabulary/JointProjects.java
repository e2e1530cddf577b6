package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.rulebook.vocabulary.ObjectFigure.Fact;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Quotient;

/** The joint projects of the cluster. */
public final class JointProjects {

    private static final Fact<JointProject> VALUE = amount(JointProject::value, PointerColumn.PROJECT_VALUE);
    private static final Fact<JointProject> OWN_FUNDS = amount(JointProject::ownFunds, PointerColumn.PROJECT_OWN_FUNDS);
    private static final Fact<JointProject> LOAN = amount(JointProject::loan, PointerColumn.PROJECT_LOAN);

    private final ListedObjects<JointProject> projects;
    private final DeclaredTotals declared;
    private final Roster roster;

    /** @param roster the participants that the projects speak of */
    JointProjects(ClusterApplication application, Roster roster) {
        this.roster = roster;
        declared = application.declared();
        projects = ListedObjects.of(
                application.jointProjects(),
                application.incomplete().contains(PartialList.JOINT_PROJECTS),
                declared.jointProjects(),
                "/jointProjects");
    }

    /** How many there are. */
    public Measure count() {
        return projects.count(project -> true, PointerColumn.PROJECT, declaredNumber());
    }

    private ListedObjects.Declared declaredNumber() {
        return new ListedObjects.Declared(declared.jointProjects(), "/declared/jointProjects");
    }

    /** The least loan of a project, in roubles. */
    public Measure leastLoan() {
        return all().least(ObjectFigure.of(LOAN));
    }

    /** The greatest loan of a project, in roubles. */
    public Measure greatestLoan() {
        return all().greatest(ObjectFigure.of(LOAN));
    }

    /** The least share of a project's value that is paid with own funds, in per cent. */
    public Measure leastShareOfOwnFunds() {
        return all().least(ObjectFigure.percent(OWN_FUNDS, VALUE));
    }

    private ObjectGroup<JointProject> all() {
        return new ObjectGroup<>(projects, project -> Answer.YES, null, declaredNumber());
    }

    private static Fact<JointProject> amount(Function<JointProject, @Nullable Roubles> field, PointerColumn pointer) {
        return new Fact<>(
                project -> {
                    var amount = field.apply(project);
                    return amount == null ? null : amount.amount();
                },
                pointer);
    }

    /** How many of them have no project passport. */
    public Measure withoutPassport() {
        return projects.count(JointProjects::lacksPassport, PointerColumn.PASSPORT, null);
    }

    private static @Nullable Boolean lacksPassport(JointProject project) {
        return project.passport() == null ? null : !project.passport();
    }

    /** How many of them make import-substituting products. */
    public Measure importSubstituting() {
        return projects.count(JointProject::importSubstituting, PointerColumn.IMPORT_SUBSTITUTING, null);
    }

    /** How many of them do not make import-substituting products. */
    public Measure notImportSubstituting() {
        return EachProject.lacking(JointProject::importSubstituting, PointerColumn.IMPORT_SUBSTITUTING)
                .breaking(projects, declared);
    }

    /** How many of them are not in the development programme. */
    public Measure outsideProgramme() {
        return EachProject.lacking(JointProject::inProgramme, PointerColumn.IN_PROGRAMME)
                .breaking(projects, declared);
    }

    /** How many of them have an initiator that is no member. */
    public Measure withOutsideInitiator() {
        return new EachProject(new ProjectParties(roster)::initiator).breaking(projects, declared);
    }

    /** How many of them no member takes part in but the initiator. */
    public Measure withoutPartners() {
        return new EachProject(new ProjectParties(roster)::partners).breaking(projects, declared);
    }

    /** The greatest subsidy asked for one of them, in roubles. */
    public Measure greatestSubsidy() {
        return new ProjectSubsidies(projects, declared).greatest();
    }

    /** The greatest share of its eligible costs that is asked for one of them, in per cent. */
    public Measure greatestSubsidyShare() {
        return new ProjectSubsidies(projects, declared).greatestShare();
    }

    /** What they cost together, in roubles. */
    public Measure value() {
        var evidence = new ArrayList<String>();
        var missing = new ArrayList<String>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < projects.elements().size(); i++) {
            var value = projects.elements().get(i).value();
            (value == null ? missing : evidence).add(PointerColumn.PROJECT_VALUE.at(i));
            sum = value == null ? sum : sum.add(value.amount());
        }
        var declaredValue = declared.jointProjectsValue();
        if (!projects.complete()
                && declaredValue != null
                && declaredValue.amount().compareTo(sum) >= 0) {
            return Measure.of(
                    Bounds.exactly(declaredValue.amount()), List.of("/declared/jointProjectsValue"), List.of());
        }
        if (evidence.isEmpty() && projects.complete()) {
            evidence.add(projects.pointer());
        } else if (evidence.isEmpty() && declared.jointProjects() != null) {
            evidence.add("/declared/jointProjects");
        }
        if (missing.isEmpty() && projects.unlisted() == 0) {
            return Measure.of(Bounds.exactly(sum), evidence, List.of());
        }
        return Measure.of(Bounds.from(Quotient.of(sum)), evidence, asked(missing));
    }

    private List<String> asked(List<String> missing) {
        if (!projects.complete() && declared.jointProjectsValue() == null) {
            return List.of("/declared/jointProjectsValue");
        }
        if (projects.unlisted() > 0) {
            missing.add(projects.pointer());
        }
        return missing;
    }

    /** How many projects that are not listed there may be. */
    public Measure notListed() {
        return projects.notListed();
    }

    /** The listed projects, for a rule that counts what the vocabulary has no word for. */
    public List<JointProject> listed() {
        return projects.elements();
    }
}
