package ru.promcluster.rulebook;

import java.util.List;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.rulebook.containment.Containment;
import ru.promcluster.rulebook.containment.Vocabulary;
import ru.promcluster.rulebook.vocabulary.ClusterView;
import ru.promcluster.rulebook.vocabulary.IndustrialParks;
import ru.promcluster.rulebook.vocabulary.Infrastructure;
import ru.promcluster.rulebook.vocabulary.JointProjects;
import ru.promcluster.rulebook.vocabulary.MemberGroup;
import ru.promcluster.rulebook.vocabulary.Organisation;
import ru.promcluster.rulebook.vocabulary.Programme;
import ru.promcluster.rulebook.vocabulary.Regions;
import ru.promcluster.rulebook.vocabulary.StartBatches;
import ru.promcluster.verdict.Measure;

/** The types that a rule may name or walk through. */
final class FactTypes {

    static final List<Class<?>> ALL = List.of(
            ClusterView.class,
            MemberGroup.class,
            JointProjects.class,
            Infrastructure.class,
            IndustrialParks.class,
            Organisation.class,
            Programme.class,
            Regions.class,
            StartBatches.class,
            Participant.class,
            Contract.class,
            InfrastructureObject.class,
            JointProject.class,
            Roubles.class);

    /** All that a compiled rule may reach: the packages of these values, and the findings. */
    static final Vocabulary VOCABULARY = Vocabulary.of(
            List.of(ClusterView.class, Participant.class, Measure.class), List.of(Findings.class, RuleFinding.class));

    /** What rules are compiled and fired within. */
    static final Containment WALLS = new Containment(VOCABULARY);

    private FactTypes() {}
}
