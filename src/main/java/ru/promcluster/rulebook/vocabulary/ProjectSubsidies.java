package ru.promcluster.rulebook.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.verdict.Measure;

/** What is asked for the joint projects out of the budget; the project that asks most decides. */
final class ProjectSubsidies {

    private final ListedObjects<JointProject> projects;
    private final DeclaredTotals declared;
    private final Greatest greatest = new Greatest();

    ProjectSubsidies(ListedObjects<JointProject> projects, DeclaredTotals declared) {
        this.projects = projects;
        this.declared = declared;
    }

    /** A field of the projects. */
    private record Field(Function<JointProject, @Nullable Roubles> amount, PointerColumn column) {

        @Nullable
        BigDecimal of(JointProject project) {
            var roubles = amount.apply(project);
            return roubles == null ? null : roubles.amount();
        }
    }

    private static final Field REQUESTED = new Field(JointProject::subsidyRequested, PointerColumn.SUBSIDY_REQUESTED);
    private static final Field COSTS = new Field(JointProject::eligibleCosts, PointerColumn.ELIGIBLE_COSTS);

    Measure greatest() {
        return over(List.of(REQUESTED), project -> Greatest.Range.of(REQUESTED.of(project)));
    }

    Measure greatestShare() {
        return over(
                List.of(REQUESTED, COSTS),
                project -> Greatest.Range.share(
                        Greatest.Amounts.of(REQUESTED.of(project)), Greatest.Amounts.of(COSTS.of(project))));
    }

    private Measure over(List<Field> fields, Function<JointProject, Greatest.Range> range) {
        if (projects.elements().isEmpty() && projects.unlisted() == 0) {
            return Measure.notApplicable(
                    List.of(projects.complete() ? projects.pointer() : "/declared/jointProjects"));
        }
        for (int i = 0; i < projects.elements().size(); i++) {
            var project = projects.elements().get(i);
            greatest.add(range.apply(project));
            for (var field : fields) {
                note(field.of(project) != null, field.column.at(i));
            }
        }
        if (projects.unlisted() > 0) {
            greatest.addUnknown();
            greatest.ask(List.of(projects.pointer()));
        }
        if (projects.elements().isEmpty() && declared.jointProjects() != null) {
            greatest.restOn(List.of("/declared/jointProjects"));
        }
        return greatest.measure();
    }

    private void note(boolean known, String pointer) {
        if (known) {
            greatest.restOn(List.of(pointer));
        } else {
            greatest.ask(List.of(pointer));
        }
    }
}
