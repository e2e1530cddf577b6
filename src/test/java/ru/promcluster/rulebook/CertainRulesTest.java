package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.definition.KiePackage;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.oracle.Eraser;
import ru.promcluster.rulebook.containment.RuleSession;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.guard.RuleGuard;
import ru.promcluster.rulebook.vocabulary.ClusterView;
import ru.promcluster.rulebook.vocabulary.ReliefTerritories;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Finding;

/** Rules without a condition are called straight; the engine's network and agenda come to the same. */
@Execution(ExecutionMode.CONCURRENT)
final class CertainRulesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);
    private static final RuleGuard GUARD = new RuleGuard(ClusterView.class, FactTypes.ALL, RuleFinding.class);

    static Stream<Edition> editions() {
        return RealRules.rulesets().stream().flatMap(id -> RealRules.ruleset(id).editions().stream());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_rule_called_straight_finds_what_network_and_agenda_find(Edition edition) {
        var criteria = edition.content().criteria().values();
        var straight = new Judge(edition, packages(criteria), ClusterView.class);
        var throughAgenda = new Judge(edition, packages(criteria), Object.class);

        for (var application : applications()) {
            var found = straight.judge(application);

            assertThat(found).isEqualTo(throughAgenda.judge(application));
            assertThat(found).doesNotContainNull().hasSize(criteria.size());
        }
    }

    @Test
    void a_rule_with_a_condition_stands_beside_rules_without_one() {
        var edition = RealRules.edition(DAY);
        var rules = packages(List.of(
                rule("final-producer", "ClusterView( $found : finalProducers.count )", "$found"),
                rule("minimum-participants", """
                        ClusterView( $sure : members.sure, $rest : members.notListed )
                        accumulate( Participant( kind == Participant.Kind.INDUSTRIAL ) from $sure; $n : count() )
                        accumulate( Participant( kind != Participant.Kind.INDUSTRIAL ) from $sure; $m : count() )
                        """, "finding.counted( $n, $m, $rest )")));
        var judge = new Judge(edition, rules, ClusterView.class);

        for (long seed = 0; seed < 20; seed++) {
            var application = CompleteApplications.typical().application(seed);
            judge.judge(application);

            var straight =
                    Objects.requireNonNull(judge.findings.of("final-producer").stated());
            var matched = Objects.requireNonNull(
                    judge.findings.of("minimum-participants").stated());
            assertThat(least(straight)).isEqualTo(least(shipped(edition, application, "final-producer")));
            assertThat(least(matched)).isEqualTo(least(shipped(edition, application, "minimum-participants")));
        }
    }

    @Test
    void a_session_keeps_no_application() throws InterruptedException {
        var edition = RealRules.edition(DAY);
        var judge = new Judge(edition, packages(edition.content().criteria().values()), ClusterView.class);
        var judged = new WeakReference<>(
                judge.judgedView(CompleteApplications.typical().application(1)));

        for (int i = 0; i < 50 && judged.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(judged.get()).isNull();
        assertThat(judge.judge(CompleteApplications.typical().application(2))).isNotEmpty();
    }

    private static Finding shipped(Edition edition, ClusterApplication application, String criterion) {
        return edition.judge(application, DAY).stream()
                .filter(finding -> finding.criterion().id().equals(criterion))
                .findAny()
                .orElseThrow();
    }

    private static Bounds.@Nullable End least(Finding finding) {
        return Objects.requireNonNull(finding.observed()).min();
    }

    private static List<ClusterApplication> applications() {
        var applications = new ArrayList<>(Filings.all().values());
        LongStream.range(0, 30)
                .mapToObj(CompleteApplications.ofAllSizes()::application)
                .forEach(complete -> {
                    applications.add(complete);
                    applications.add(Eraser.erased(complete, DAY, 7));
                });
        return applications;
    }

    private static List<KiePackage> packages(Collection<CriterionFiles> criteria) {
        return criteria.stream()
                .map(files -> Objects.requireNonNull(GUARD.check(files, null, new RuleProblems())))
                .flatMap(rule -> new CompiledRule(rule).packages().stream())
                .toList();
    }

    private static CriterionFiles rule(String criterion, String when, String measure) {
        var honest = Objects.requireNonNull(
                RealRules.edition(DAY).content().criteria().get(criterion));
        return new CriterionFiles(
                honest.id(),
                honest.card(),
                honest.ruleFile(),
                "rule \"R\"\n@criterion(\"" + criterion + "\")\nwhen\n" + when + "\nthen\nfinding.atLeast( " + measure
                        + ", \"minimum-participants\" );\nend\n",
                honest.casesFile(),
                honest.severity(),
                honest.confidence());
    }

    private static final class Judge {

        private final List<RuledCriterion> ruled;
        private final Findings findings;
        private final RuleSession session;

        Judge(Edition edition, List<KiePackage> packages, Class<?> certainFor) {
            ruled = edition.criteria().stream().filter(RuledCriterion::inForce).toList();
            findings = new Findings(edition.content().figures(), ruled);
            session = FactTypes.WALLS.together(packages, certainFor).newSession("findings", findings);
        }

        List<@Nullable Finding> judge(ClusterApplication application) {
            judgedView(application);
            var found = new ArrayList<@Nullable Finding>();
            ruled.forEach(each -> found.add(findings.of(each.criterion().id()).stated()));
            return found;
        }

        ClusterView judgedView(ClusterApplication application) {
            var view = new ClusterView(application, DAY, new ReliefTerritories(Set.of()));
            findings.begin(DAY);
            session.fire(view);
            return view;
        }
    }
}
