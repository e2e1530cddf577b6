package ru.promcluster.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;

/** All ways to fill in the joint projects, listed or not, over the one fact of them that a criterion reads. */
final class ProjectStates {

    private final HandCriterion criterion;
    private List<Filled<List<JointProject>>> ways = List.of(Filled.small(List.of()));

    private ProjectStates(HandCriterion criterion) {
        this.criterion = criterion;
    }

    static List<Filled<Consumer<ApplicationFacts>>> of(ClusterApplication application, HandCriterion criterion) {
        var states = new ProjectStates(criterion);
        states.fill(application);
        var fillings = new ArrayList<Filled<Consumer<ApplicationFacts>>>();
        for (var way : states.ways) {
            fillings.add(new Filled<>(facts -> facts.jointProjects = way.value(), way.veryLarge()));
        }
        return fillings;
    }

    private void fill(ClusterApplication application) {
        var listed = application.jointProjects();
        var declaredValue = application.declared().jointProjectsValue();
        if (listed == null && declaredValue != null && criterion == HandCriterion.JOINT_PROJECT_VALUE) {
            ways = List.of(Filled.small(List.of(project(declaredValue, false))));
            return;
        }
        for (var project : Objects.requireNonNullElse(listed, List.<JointProject>of())) {
            ways = extended(project);
        }
        var declared = application.declared().jointProjects();
        if (listed == null && declared != null) {
            for (long i = 0; i < declared; i++) {
                ways = extended(null);
            }
        } else if (listed == null || application.incomplete().contains(PartialList.JOINT_PROJECTS)) {
            addMore();
        }
    }

    /** None more, one, two, or very many alike. */
    private void addMore() {
        var all = new ArrayList<>(ways);
        for (var way : ways) {
            for (var last : states(null)) {
                var many = new ArrayList<>(way.value());
                many.addAll(Collections.nCopies(Filled.VERY_MANY, last.value()));
                all.add(Filled.large(many));
            }
        }
        ways = extended(null);
        all.addAll(ways);
        ways = extended(null);
        all.addAll(ways);
        ways = all;
    }

    private List<Filled<List<JointProject>>> extended(@Nullable JointProject listed) {
        var longer = new ArrayList<Filled<List<JointProject>>>();
        for (var way : ways) {
            for (var state : states(listed)) {
                var next = new ArrayList<>(way.value());
                next.add(state.value());
                longer.add(new Filled<>(next, way.veryLarge() || state.veryLarge()));
            }
        }
        return longer;
    }

    private List<Filled<JointProject>> states(@Nullable JointProject listed) {
        if (criterion == HandCriterion.JOINT_PROJECT_VALUE) {
            return values(listed == null ? null : listed.value());
        }
        var known = listed == null
                ? null
                : criterion == HandCriterion.PROJECT_PASSPORTS ? listed.passport() : listed.importSubstituting();
        return known == null
                ? List.of(Filled.small(project(Roubles.of(0), true)), Filled.small(project(Roubles.of(0), false)))
                : List.of(Filled.small(project(Roubles.of(0), known)));
    }

    private static List<Filled<JointProject>> values(@Nullable Roubles known) {
        if (known != null) {
            return List.of(Filled.small(project(known, false)));
        }
        var states = new ArrayList<Filled<JointProject>>();
        for (BigDecimal value : Parts.SMALL) {
            states.add(Filled.small(project(new Roubles(value), false)));
        }
        states.add(Filled.large(project(new Roubles(Filled.VERY_LARGE), false)));
        return states;
    }

    /** The answer serves for both yes/no facts: only one of them is read at a time. */
    private static JointProject project(Roubles value, boolean answer) {
        return new JointProject(
                "j", null, null, null, value, null, null, null, null, null, null, answer, answer, null, null);
    }
}
