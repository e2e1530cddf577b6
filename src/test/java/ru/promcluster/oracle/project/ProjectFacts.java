package ru.promcluster.oracle.project;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;

/** The facts of a joint project while they are being drawn, forgotten or filled in. */
final class ProjectFacts {

    final String id;

    @Nullable
    String initiator;

    @Nullable
    List<String> participants;

    @Nullable
    Roubles value;

    @Nullable
    Roubles ownFunds;

    @Nullable
    Roubles loan;

    @Nullable
    Roubles eligibleCosts;

    @Nullable
    Roubles subsidyRequested;

    @Nullable
    Boolean importSubstituting;

    @Nullable
    Boolean passport;

    @Nullable
    Boolean inProgramme;

    ProjectFacts(String id) {
        this.id = id;
    }

    static ProjectFacts of(JointProject project) {
        var facts = new ProjectFacts(project.id());
        facts.initiator = project.initiator();
        facts.participants = project.participants();
        facts.value = project.value();
        facts.ownFunds = project.ownFunds();
        facts.loan = project.loan();
        facts.eligibleCosts = project.eligibleCosts();
        facts.subsidyRequested = project.subsidyRequested();
        facts.importSubstituting = project.importSubstituting();
        facts.passport = project.passport();
        facts.inProgramme = project.inProgramme();
        return facts;
    }

    JointProject project() {
        return new JointProject(
                id,
                null,
                initiator,
                participants,
                value,
                ownFunds,
                loan,
                eligibleCosts,
                subsidyRequested,
                null,
                null,
                importSubstituting,
                passport,
                inProgramme,
                null);
    }

    static @Nullable BigDecimal amount(@Nullable Roubles roubles) {
        return roubles == null ? null : roubles.amount();
    }
}
