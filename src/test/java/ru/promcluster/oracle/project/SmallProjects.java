package ru.promcluster.oracle.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.ClusterApplication.PartialList;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.oracle.ApplicationFacts;
import ru.promcluster.oracle.Draw;
import ru.promcluster.oracle.measure.SmallRoster;

/**
 * Small applications with joint projects of which facts, some projects or all of them are not known. Not drawn, because
 * the contract leaves open what would count: a declared number of projects beside a list that is known in part.
 */
public final class SmallProjects {

    private static final int[] FORGETTING = {0, 20, 50, 80};

    private final Draw draw;
    private final int forgotten;
    private final ApplicationFacts facts = new ApplicationFacts("Маленькие проекты");

    private SmallProjects(Draw draw) {
        this.draw = draw;
        forgotten = draw.number(FORGETTING);
    }

    public static ClusterApplication drawn(Draw draw) {
        return new SmallProjects(draw).drawn();
    }

    private ClusterApplication drawn() {
        var ids = SmallRoster.drawInto(facts, draw);
        if (draw.chance(25)) {
            facts.declared.jointProjects = draw.chance(60) ? (long) draw.between(0, 3) : null;
            return facts.application();
        }
        var projects = new ArrayList<JointProject>();
        for (int i = draw.between(0, 3); i > 0; i--) {
            projects.add(project("j" + i, ids));
        }
        facts.jointProjects = projects;
        if (draw.chance(30)) {
            facts.incomplete.add(PartialList.JOINT_PROJECTS);
        }
        return facts.application();
    }

    private JointProject project(String id, List<String> ids) {
        var project = new ProjectFacts(id);
        project.initiator = kept(draw.oneOf(ids));
        var participants = new ArrayList<String>();
        for (int i = draw.between(0, 3); i > 0; i--) {
            participants.add(draw.oneOf(ids));
        }
        project.participants = kept(participants);
        boolean inOrder = draw.chance(50);
        project.value = kept(inOrder ? Roubles.of(100) : roubles(0, 100, 300));
        project.ownFunds = kept(inOrder ? roubles(20, 21, 150) : roubles(0, 19, 20, 60, 100));
        project.loan = kept(roubles(0, 1_999_999_999L, 2_000_000_000L, 100_000_000_000L, 100_000_000_001L));
        project.eligibleCosts = kept(inOrder ? Roubles.of(1_000_000_000L) : roubles(0, 100, 1_000_000_000L));
        project.subsidyRequested =
                kept(inOrder ? roubles(0, 299, 300_000_000L) : roubles(0, 29, 30, 50, 51, 300_000_000L, 300_000_001L));
        project.importSubstituting = kept(draw.chance(70));
        project.inProgramme = kept(draw.chance(70));
        return project.project();
    }

    private Roubles roubles(long... amounts) {
        return Roubles.of(amounts[draw.between(0, amounts.length - 1)]);
    }

    private <T> @Nullable T kept(T fact) {
        return draw.chance(forgotten) ? null : fact;
    }
}
