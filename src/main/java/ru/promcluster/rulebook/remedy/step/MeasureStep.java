package ru.promcluster.rulebook.remedy.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.DeclaredTotals;
import ru.promcluster.cluster.JointProject;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.cluster.Subsidy;

/** A step towards a measure of support: a project, a start batch, an amount that is asked for. */
public sealed interface MeasureStep extends Step {

    /**
     * A joint project of two members begins. It replaces imports, has a passport and stands in the programme; it asks for
     * nothing, and all of it, a kopeck, is paid with own funds: its amounts are steps of their own.
     */
    record AddProject(String id, List<String> members) implements MeasureStep {

        private static final Roubles NOTHING = Roubles.of(0);

        public AddProject {
            members = List.copyOf(members);
        }

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            var least = new Roubles(Newcomer.KOPECK);
            var initiator = members.isEmpty() ? null : members.get(0);
            return new EditedApplication(application)
                    .with(new JointProject(
                            id, null, initiator, members, least, least, NOTHING, NOTHING, NOTHING, null, null, true,
                            true, true, null))
                    .declare(counted(application.declared()))
                    .application();
        }

        private static DeclaredTotals counted(DeclaredTotals totals) {
            var declared = totals.jointProjects();
            return new DeclaredTotals(
                    totals.participants(),
                    totals.industrialParticipants(),
                    totals.finalProducers(),
                    totals.industrialParks(),
                    totals.jobs(),
                    totals.highProductivityJobs(),
                    totals.revenue(),
                    declared == null ? null : Long.valueOf(declared + 1),
                    totals.jointProjectsValue(),
                    totals.cooperationLevel(),
                    totals.reliefParticipants(),
                    totals.joining(),
                    totals.prospects(),
                    totals.anchors(),
                    totals.educationalOrganisations(),
                    totals.technologyInfrastructure());
        }

        @Override
        public String pointer() {
            return "/jointProjects/-";
        }

        @Override
        public String kind() {
            return "add-project";
        }
    }

    /** One member buys a start batch from another and pays it on the day; for nothing, so that it carries no sum. */
    record BuyBatch(String id, String supplier, String buyer, LocalDate day) implements MeasureStep {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            return new EditedApplication(application)
                    .with(new Contract(id, supplier, buyer, Contract.Kind.SUPPLY, Roubles.of(0), day, null, true, day))
                    .application();
        }

        @Override
        public String pointer() {
            return "/contracts/-";
        }

        @Override
        public String kind() {
            return "buy-start-batch";
        }
    }

    /** A contract is no longer put forward as the purchase of a start batch. */
    record ExcludeBatch(int place, String contract) implements MeasureStep {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            return new EditedApplication(application)
                    .changeContract(
                            place,
                            before -> new Contract(
                                    before.id(),
                                    before.supplier(),
                                    before.buyer(),
                                    before.kind(),
                                    before.value(),
                                    before.signedOn(),
                                    before.validUntil(),
                                    false,
                                    before.paidOn()))
                    .application();
        }

        @Override
        public String pointer() {
            return "/contracts/" + place + "/startBatch";
        }

        @Override
        public String kind() {
            return "exclude-start-batch";
        }
    }

    /** An applicant asks for so much less, taken off its subsidies of the measure one after the other. */
    record AskForLess(int place, String measure, String applicant, BigDecimal roubles) implements MeasureStep {

        @Override
        public ClusterApplication applied(ClusterApplication application) {
            return new EditedApplication(application)
                    .changeSubsidies(this::lowered)
                    .application();
        }

        private List<Subsidy> lowered(List<Subsidy> before) {
            var left = roubles;
            var lowered = new ArrayList<Subsidy>(before.size());
            for (var subsidy : before) {
                var amount = subsidy.amount();
                if (amount != null && applicant.equals(subsidy.applicant()) && measure.equals(subsidy.measure())) {
                    var taken = amount.amount().min(left);
                    left = left.subtract(taken);
                    lowered.add(new Subsidy(
                            measure, applicant, new Roubles(amount.amount().subtract(taken))));
                } else {
                    lowered.add(subsidy);
                }
            }
            return lowered;
        }

        @Override
        public String pointer() {
            return "/subsidies/" + place + "/amount";
        }

        @Override
        public String kind() {
            return "ask-for-less";
        }
    }
}
