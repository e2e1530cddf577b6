package ru.promcluster.rulebook.remedy.step;

import java.math.BigDecimal;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.JointProject;

/** A change of one listed joint project. */
public sealed interface ProjectStep extends Step {

    /** Its place in the list, from 0. */
    int place();

    /** Its id. */
    String project();

    /** Name of the changed field. */
    String field();

    /** The project after it. */
    JointProject changed(JointProject before);

    @Override
    default ClusterApplication applied(ClusterApplication application) {
        return new EditedApplication(application)
                .changeProject(place(), this::changed)
                .application();
    }

    @Override
    default String pointer() {
        return "/jointProjects/" + place() + "/" + field();
    }

    /** The project takes up a product that replaces an imported one. */
    record SubstituteImports(int place, String project) implements ProjectStep {

        @Override
        public JointProject changed(JointProject before) {
            return new EditedProject(before).substituting().project();
        }

        @Override
        public String field() {
            return "importSubstituting";
        }

        @Override
        public String kind() {
            return "substitute-imports";
        }
    }

    /** So much less subsidy is asked for the project. */
    record LowerSubsidy(int place, String project, BigDecimal roubles) implements ProjectStep {

        @Override
        public JointProject changed(JointProject before) {
            return new EditedProject(before).subsidy(roubles).project();
        }

        @Override
        public String field() {
            return "subsidyRequested";
        }

        @Override
        public String kind() {
            return "lower-project-subsidy";
        }
    }

    /** The loan for the project is so much greater. */
    record RaiseLoan(int place, String project, BigDecimal roubles) implements ProjectStep {

        @Override
        public JointProject changed(JointProject before) {
            return new EditedProject(before).loan(roubles).project();
        }

        @Override
        public String field() {
            return "loan";
        }

        @Override
        public String kind() {
            return "raise-loan";
        }
    }

    /** The loan for the project is so much less. */
    record LowerLoan(int place, String project, BigDecimal roubles) implements ProjectStep {

        @Override
        public JointProject changed(JointProject before) {
            return new EditedProject(before).loan(roubles.negate()).project();
        }

        @Override
        public String field() {
            return "loan";
        }

        @Override
        public String kind() {
            return "lower-loan";
        }
    }

    /** So much more of the project is paid with own funds. */
    record RaiseOwnFunds(int place, String project, BigDecimal roubles) implements ProjectStep {

        @Override
        public JointProject changed(JointProject before) {
            return new EditedProject(before).ownFunds(roubles).project();
        }

        @Override
        public String field() {
            return "ownFunds";
        }

        @Override
        public String kind() {
            return "raise-own-funds";
        }
    }
}
