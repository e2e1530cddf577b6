package ru.promcluster.rulebook.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Roubles;
import ru.promcluster.rulebook.Edition;
import ru.promcluster.rulebook.Rulebook;
import ru.promcluster.rulebook.RulebookReading;
import ru.promcluster.rulebook.remedy.step.MeasureStep;
import ru.promcluster.rulebook.remedy.step.Newcomer;
import ru.promcluster.rulebook.remedy.step.PaperStep;
import ru.promcluster.rulebook.remedy.step.ProjectStep;
import ru.promcluster.rulebook.remedy.step.Step;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Verdict;

/**
 * Towards the measures of support, too, no fewer steps lead in than those that were found. Every set of fewer is tried, each
 * amount as far as it can help: nothing asked for any more, all of a project paid with own funds, a loan of just the limit.
 */
class NoShorterWayToSupportTest {

    private static final Rulebook RULEBOOK =
            Objects.requireNonNull(RulebookReading.of(Path.of("rules")).rulebook());
    private static final int SEEDS = Integer.getInteger("way.seeds", 24);
    private static final int MOST_STEPS = Integer.getInteger("way.steps", 3);
    private static final BigDecimal LEAST_LOAN = BigDecimal.valueOf(2_000_000_000L);
    private static final BigDecimal GREATEST_LOAN = BigDecimal.valueOf(100_000_000_000L);

    @ParameterizedTest
    @CsvSource({
        "joint-projects, 2018-05-05",
        "joint-projects, 2022-05-05",
        "start-batches, 2024-05-05",
        "investment-platform, 2024-05-05",
    })
    void no_set_of_fewer_steps_leads_in(String id, LocalDate day) {
        var ruleset = Objects.requireNonNull(RULEBOOK.ruleset(id));
        var edition = Objects.requireNonNull(ruleset.editionInForce(day));
        int compared = 0;

        for (long seed = 1; seed <= SEEDS; seed++) {
            var application = MeasureApplications.application(seed);
            var found = WayInSearch.of(
                            application,
                            edition,
                            day,
                            ruleset.content().relief().wholeRegions(day),
                            SearchLimits.USUAL)
                    .smallest();
            if (found instanceof WayIn.Steps steps
                    && steps.steps().size() > 1
                    && steps.steps().size() <= MOST_STEPS) {
                assertThat(leadsIn(application, edition, day, steps.steps().size() - 1))
                        .as("%s, seed %d: fewer than %s", id, seed, steps.steps())
                        .isFalse();
                assertThat(leadsIn(application, edition, day, steps.steps().size()))
                        .as("%s, seed %d: as many as %s", id, seed, steps.steps())
                        .isTrue();
                compared++;
            }
        }

        assertThat(compared).isGreaterThan(3);
    }

    /** Whether some set of at most so many steps does. */
    private static boolean leadsIn(ClusterApplication application, Edition edition, LocalDate day, int most) {
        return leadsIn(application, edition, day, most, 0);
    }

    private static boolean leadsIn(ClusterApplication application, Edition edition, LocalDate day, int most, int from) {
        if (isIn(application, edition, day)) {
            return true;
        }
        if (most == 0) {
            return false;
        }
        // What begins anew comes first and makes places of its own, so that each set is tried in one order.
        for (var begun : from == 0 ? beginnings(application, day) : List.<Step>of()) {
            if (leadsIn(begun.applied(application), edition, day, most - 1, 0)) {
                return true;
            }
        }
        var steps = changes(application, day);
        for (int i = from; i < steps.size(); i++) {
            if (leadsIn(steps.get(i).applied(application), edition, day, most - 1, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(ClusterApplication application, Edition edition, LocalDate day) {
        var findings = edition.judge(application, day);
        return Verdict.of(findings) != Verdict.NOT_ELIGIBLE
                && findings.stream()
                        .allMatch(finding -> finding.criterion().severity() == Severity.ADVISORY
                                || finding.status() != Status.UNDETERMINED);
    }

    private static List<Step> beginnings(ClusterApplication application, LocalDate day) {
        var projects = Objects.requireNonNull(application.jointProjects()).size();
        var contracts = Objects.requireNonNull(application.contracts()).size();
        return List.of(
                new MeasureStep.AddProject("new-" + projects, List.of("p1", "p2")),
                new MeasureStep.BuyBatch("new-" + contracts, "p2", "p1", day));
    }

    /** As many, in the same order, whatever has been done: each is of one place. */
    private static List<Step> changes(ClusterApplication application, LocalDate day) {
        var steps = new ArrayList<Step>(List.of(new PaperStep.ConfirmCluster(day)));
        var projects = Objects.requireNonNull(application.jointProjects());
        for (int i = 0; i < projects.size(); i++) {
            var project = projects.get(i);
            var loan = amount(project.loan());
            steps.add(new ProjectStep.SubstituteImports(i, project.id()));
            steps.add(new ProjectStep.LowerSubsidy(i, project.id(), amount(project.subsidyRequested())));
            steps.add(
                    loan.compareTo(LEAST_LOAN) < 0
                            ? new ProjectStep.RaiseLoan(i, project.id(), LEAST_LOAN.subtract(loan))
                            : new ProjectStep.LowerLoan(
                                    i,
                                    project.id(),
                                    loan.subtract(GREATEST_LOAN).max(BigDecimal.ZERO)));
            // After the loan, which may make the project dearer.
            steps.add(new ProjectStep.RaiseOwnFunds(
                    i,
                    project.id(),
                    amount(project.value()).subtract(amount(project.ownFunds())).max(Newcomer.KOPECK)));
        }
        var contracts = Objects.requireNonNull(application.contracts());
        for (int i = 0; i < contracts.size(); i++) {
            steps.add(new MeasureStep.ExcludeBatch(
                    i, Objects.requireNonNull(contracts.get(i).id())));
        }
        for (var applicant : List.of("p1", "p2", "p3")) {
            steps.add(new MeasureStep.AskForLess(0, "START_BATCHES", applicant, asked(application, applicant)));
        }
        return steps;
    }

    private static BigDecimal asked(ClusterApplication application, String applicant) {
        return Objects.requireNonNull(application.subsidies()).stream()
                .filter(subsidy -> applicant.equals(subsidy.applicant()))
                .map(subsidy -> amount(subsidy.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(@Nullable Roubles roubles) {
        return roubles == null ? BigDecimal.ZERO : roubles.amount();
    }
}
