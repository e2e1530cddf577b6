package ru.promcluster.rulebook.remedy.step;

import java.time.LocalDate;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.DevelopmentProgramme;
import ru.promcluster.cluster.RegistryEntry;
import ru.promcluster.cluster.SpecialisedOrganisation;

/** A document that is drawn up, approved or agreed, or a thing that is named. */
public sealed interface PaperStep extends Step {

    /** The development programme is approved on the day, without a last one. */
    record ApproveProgramme(LocalDate day) implements PaperStep {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            var before = application.programme();
            return new EditedApplication(application)
                    .withProgramme(
                            new DevelopmentProgramme(false, day, null, before == null ? null : before.sections()))
                    .application();
        }

        @Override
        public String pointer() {
            return "/programme";
        }

        @Override
        public String kind() {
            return "approve-programme";
        }
    }

    /** The functional map is drawn up. */
    record DrawFunctionalMap() implements PaperStep {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            return new EditedApplication(application).withFunctionalMap().application();
        }

        @Override
        public String pointer() {
            return "/functionalMap";
        }

        @Override
        public String kind() {
            return "draw-functional-map";
        }
    }

    /** A specialised organisation is named; all else about it stays open. */
    record NameOrganisation() implements PaperStep {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            return new EditedApplication(application)
                    .withOrganisation(new SpecialisedOrganisation(
                            false, "Специализированная организация", null, null, null, null, null, null, null, null))
                    .application();
        }

        @Override
        public String pointer() {
            return "/organisation";
        }

        @Override
        public String kind() {
            return "name-organisation";
        }
    }

    /** An agreement with the regional governments is concluded. */
    record AgreeWithRegions() implements PaperStep {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            return new EditedApplication(application).withAgreementWithRegions().application();
        }

        @Override
        public String pointer() {
            return "/agreementWithRegions";
        }

        @Override
        public String kind() {
            return "agree-with-regions";
        }
    }

    /** The subject of the Federation is named that the cluster lies in. */
    record NameRegion(String code) implements PaperStep {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            return new EditedApplication(application).withRegions(List.of(code)).application();
        }

        @Override
        public String pointer() {
            return "/regions";
        }

        @Override
        public String kind() {
            return "name-region";
        }
    }

    /** The cluster enters the register on the day, or is confirmed in it. */
    record ConfirmCluster(LocalDate day) implements PaperStep {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            var before = application.registry();
            var entry = before == null || before.absent() || before.includedOn() == null
                    ? new RegistryEntry(false, null, day, day)
                    : new RegistryEntry(false, before.number(), before.includedOn(), day);
            return new EditedApplication(application).withRegistry(entry).application();
        }

        @Override
        public String pointer() {
            return "/registry";
        }

        @Override
        public String kind() {
            return "confirm-cluster";
        }
    }
}
