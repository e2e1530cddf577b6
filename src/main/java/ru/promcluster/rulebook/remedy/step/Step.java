package ru.promcluster.rulebook.remedy.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.Share;

/**
 * One thing that an applicant can do, as it changes the application: one participant, one contract, one document, or one
 * amount moved. A pure function; steps on different facts may be taken in any order.
 */
public sealed interface Step
        permits PaperStep, MemberStep, ProjectStep, MeasureStep, Step.Join, Step.SignContract, Step.RaiseLevel {

    /** The application after it. */
    ClusterApplication applied(ClusterApplication application);

    /** JSON Pointer of the fact that it changes; one that ends in {@code -} is a new element of a list (RFC 6901). */
    String pointer();

    /** Stable name of its kind, lower-case with dashes. */
    String kind();

    /** Roubles that are moved by it; zero where it is not about money. */
    default BigDecimal roubles() {
        return BigDecimal.ZERO;
    }

    /** One participant joins. */
    record Join(String id, Newcomer newcomer) implements Step {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            return new EditedApplication(application)
                    .with(newcomer.participant(id))
                    .declare(newcomer.counted(application.declared()))
                    .application();
        }

        @Override
        public String pointer() {
            return "/participants/-";
        }

        @Override
        public String kind() {
            return "join";
        }

        @Override
        public BigDecimal roubles() {
            return newcomer.roubles();
        }
    }

    /** Two members sign a contract on the day. */
    record SignContract(String id, String supplier, String buyer, LocalDate day) implements Step {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            return new EditedApplication(application)
                    .with(new Contract(id, supplier, buyer, Contract.Kind.SUPPLY, null, day, null, false, null))
                    .application();
        }

        @Override
        public String pointer() {
            return "/contracts/-";
        }

        @Override
        public String kind() {
            return "sign-contract";
        }
    }

    /** The share of purchases that comes from members rises to this, where only the share is declared. */
    record RaiseLevel(BigDecimal percent) implements Step {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            return new EditedApplication(application)
                    .declare(raised(application.declared()))
                    .application();
        }

        private DeclaredTotals raised(DeclaredTotals totals) {
            return new DeclaredTotals(
                    totals.participants(),
                    totals.industrialParticipants(),
                    totals.finalProducers(),
                    totals.industrialParks(),
                    totals.jobs(),
                    totals.highProductivityJobs(),
                    totals.revenue(),
                    totals.jointProjects(),
                    totals.jointProjectsValue(),
                    new Share(percent),
                    totals.reliefParticipants(),
                    totals.joining(),
                    totals.prospects(),
                    totals.anchors(),
                    totals.educationalOrganisations(),
                    totals.technologyInfrastructure());
        }

        @Override
        public String pointer() {
            return "/declared/cooperationLevel";
        }

        @Override
        public String kind() {
            return "raise-cooperation-level";
        }
    }
}
