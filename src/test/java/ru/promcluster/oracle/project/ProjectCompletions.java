package ru.promcluster.oracle.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.DeclaredFacts;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.oracle.measure.Rosters;
import ru.promcluster.oracle.measure.Row;
import ru.promcluster.oracle.measure.Twin;

/**
 * Every way to fill in a small application for one row over joint projects. Every row is a count, a least or a greatest
 * over projects, so of the ways to fill in one project only those are kept that differ in the row's answer to it alone.
 */
public final class ProjectCompletions {

    /** The rows that ask who is a member. */
    private static final Set<String> OF_MEMBERS = Set.of("initiator-is-member", "project-partners");

    private static final JointProject UNLISTED = new ProjectFacts("unlisted").project();

    private final ClusterApplication partial;
    private final LocalDate day;
    private final Row row;
    private final List<Twin<ClusterApplication>> completions = new ArrayList<>();

    private ProjectCompletions(ClusterApplication partial, LocalDate day, Row row) {
        this.partial = partial;
        this.day = day;
        this.row = row;
    }

    public static List<Twin<ClusterApplication>> of(ClusterApplication partial, LocalDate day, Row row) {
        var all = new ProjectCompletions(partial, day, row);
        all.fill();
        return all.completions;
    }

    private void fill() {
        var rosters =
                OF_MEMBERS.contains(row.id()) ? Rosters.completions(partial, named()) : List.of(List.<Participant>of());
        for (var roster : rosters) {
            for (var projects : projects(roster)) {
                completions.add(projects.map(list -> application(roster, list)));
            }
        }
    }

    private List<Twin<List<JointProject>>> projects(List<Participant> roster) {
        var listed = partial.jointProjects();
        var declared = partial.declared().jointProjects();
        var places = new ArrayList<List<Twin<JointProject>>>();
        for (var project : listed == null ? List.<JointProject>of() : listed) {
            places.add(states(project, roster));
        }
        var unlisted = states(UNLISTED, roster);
        if (listed == null && declared != null) {
            for (int i = 0; i < declared; i++) {
                places.add(unlisted);
            }
        }
        var lists = Twin.product(places);
        boolean open = listed == null ? declared == null : partial.incomplete().contains(PartialList.JOINT_PROJECTS);
        return open ? Twin.extended(lists, unlisted) : lists;
    }

    private List<Twin<JointProject>> states(JointProject project, List<Participant> roster) {
        var byAnswer = new LinkedHashMap<Twin<Outcome>, Twin<JointProject>>();
        for (var state : ProjectStates.of(project, row.id(), roster)) {
            byAnswer.putIfAbsent(state.map(alone -> row.outcome(application(roster, List.of(alone)), day)), state);
        }
        return List.copyOf(byAnswer.values());
    }

    private ClusterApplication application(List<Participant> roster, List<JointProject> projects) {
        var facts = ApplicationFacts.of(partial);
        facts.participants = roster;
        facts.jointProjects = projects;
        facts.declared = new DeclaredFacts();
        facts.incomplete.clear();
        return facts.application();
    }

    private Set<String> named() {
        var named = new LinkedHashSet<String>();
        var listed = partial.jointProjects();
        for (var project : listed == null ? List.<JointProject>of() : listed) {
            if (project.initiator() != null) {
                named.add(project.initiator());
            }
            if (project.participants() != null) {
                named.addAll(project.participants());
            }
        }
        return named;
    }
}
