package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.verdict.Measure;

/**
 * A condition that each joint project has to meet.
 *
 * @param check whether a project breaks it
 */
record EachProject(Function<JointProject, Break> check) {

    /** A project of which nothing is told. */
    private static final JointProject UNKNOWN = new JointProject(
            "", null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * Whether a project breaks the condition.
     *
     * @param fields the fields of the project that it rests on
     * @param participants pointers of participants that it rests on
     * @param open the fields that leave it open
     * @param roster whether it is left open, or settled, by who takes part in the cluster
     */
    record Break(
            Answer answer,
            List<PointerColumn> fields,
            List<String> participants,
            List<PointerColumn> open,
            boolean roster) {}

    /** A condition that one field tells. */
    static EachProject lacking(Function<JointProject, @Nullable Boolean> field, PointerColumn column) {
        return new EachProject(project -> {
            var met = field.apply(project);
            var broken = Answer.of(met == null ? null : !met);
            return new Break(broken, List.of(column), List.of(), List.of(column), false);
        });
    }

    /** How many projects break it; those that are not listed may be anything. */
    Measure breaking(ListedObjects<JointProject> projects, DeclaredTotals declared) {
        var tally = new Tally();
        for (int i = 0; i < projects.elements().size(); i++) {
            int place = i;
            var found = check.apply(projects.elements().get(i));
            var rests = new ArrayList<>(at(found.fields, place));
            rests.addAll(found.participants);
            var open = new ArrayList<>(at(found.open, place));
            if (found.roster) {
                open.add("/participants");
            }
            tally.add(found.answer, rests, open);
        }
        return tally.measure(
                unlisted(projects, declared), projects.complete() ? List.of(projects.pointer()) : List.of());
    }

    private static List<String> at(List<PointerColumn> columns, int place) {
        return columns.stream().map(column -> column.at(place)).toList();
    }

    private Unlisted unlisted(ListedObjects<JointProject> projects, DeclaredTotals declared) {
        if (projects.complete()) {
            return Unlisted.NONE;
        }
        var unlisted = projects.unlisted();
        var evidence = new ArrayList<String>();
        if (unlisted != Count.UNLIMITED && declared.jointProjects() != null) {
            evidence.add("/declared/jointProjects");
        }
        var found = check.apply(UNKNOWN);
        if (found.roster && found.answer != Answer.MAYBE) {
            evidence.add("/participants");
        }
        var number = switch (found.answer) {
            case NO -> Count.exactly(0);
            case MAYBE -> new Count(0, unlisted);
            case YES -> new Count(unlisted == Count.UNLIMITED ? 0 : unlisted, unlisted);
        };
        return new Unlisted(number, evidence, number.isExact() ? List.of() : List.of(projects.pointer()));
    }
}
