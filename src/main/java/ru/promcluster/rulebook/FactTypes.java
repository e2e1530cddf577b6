package ru.promcluster.rulebook;

import java.util.List;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.InfrastructureObject;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Participant;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.rulebook.vocabulary.ClusterView;
import ru.promcluster.rulebook.vocabulary.Infrastructure;
import ru.promcluster.rulebook.vocabulary.JointProjects;
import ru.promcluster.rulebook.vocabulary.MemberGroup;
import ru.promcluster.rulebook.vocabulary.Organisation;
import ru.promcluster.rulebook.vocabulary.Programme;
import ru.promcluster.rulebook.vocabulary.Regions;

/** The types that a rule may name or walk through. */
final class FactTypes {

    static final List<Class<?>> ALL = List.of(
            ClusterView.class,
            MemberGroup.class,
            JointProjects.class,
            Infrastructure.class,
            Organisation.class,
            Programme.class,
            Regions.class,
            Participant.class,
            Contract.class,
            InfrastructureObject.class,
            JointProject.class,
            Roubles.class);

    private FactTypes() {}
}
