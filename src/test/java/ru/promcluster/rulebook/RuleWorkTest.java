package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.oracle.CompleteApplications;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.guard.RuleGuard;
import ru.promcluster.rulebook.vocabulary.ClusterView;
import ru.promcluster.rulebook.vocabulary.ReliefTerritories;

/** What judging an application costs at most: each rule fires once, and looks at each element of a list once. */
class RuleWorkTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final RuleGuard GUARD = new RuleGuard(ClusterView.class, FactTypes.ALL, RuleFinding.class);

    static List<Edition> editions() {
        return RealRules.registry().editions();
    }

    private static CompiledRules compiled(Map<String, CriterionFiles> criteria) {
        return new CompiledRules(criteria.values().stream()
                .map(files -> Objects.requireNonNull(GUARD.check(files, null, new RuleProblems())))
                .map(CompiledRule::new)
                .toList());
    }

    private static ClusterView view(ClusterApplication application) {
        return new ClusterView(application, DAY, new ReliefTerritories(Set.of()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_rule_fires_once_for_every_filing(Edition edition) {
        var criteria = edition.content().criteria();
        var ruled = edition.criteria().stream().filter(RuledCriterion::inForce).toList();
        var findings = new Findings(edition.content().figures(), ruled);
        var session = compiled(criteria).newSession(findings);

        for (var filing : Filings.all().values()) {
            findings.begin(DAY);

            assertThat(session.fire(view(filing))).isEqualTo(criteria.size());
        }
        session.dispose();
        assertThat(criteria).hasSizeGreaterThan(10);
        assertThat(Filings.all()).hasSizeGreaterThan(20);
    }

    @Test
    void a_rule_over_a_list_ten_times_as_long_takes_no_more_than_some_ten_times_the_work() {
        var small = new Load(500);
        var large = new Load(5_000);
        small.nanoseconds();
        large.nanoseconds();

        long one = small.nanoseconds();
        long ten = large.nanoseconds();

        // A product of two lists would take a hundred times the work.
        assertThat((double) ten / one).isBetween(2.0, 40.0);
    }

    /** A rule that counts over a list, and an application with such a list. */
    private static final class Load {

        private static final String RULE = """
                rule "R"
                    @criterion("minimum-participants")
                when
                    ClusterView( $sure : members.sure, $rest : members.notListed )
                    accumulate( Participant( kind == Participant.Kind.INDUSTRIAL ) from $sure; $n : count() )
                    accumulate( Participant( kind != Participant.Kind.INDUSTRIAL ) from $sure; $m : count() )
                then
                    finding.atLeast( finding.counted( $n, $m, $rest ), "minimum-participants" );
                end
                """;

        private final ClusterApplication application;
        private final CompiledRules rules;
        private final Findings findings;
        private final int times;

        Load(int participants) {
            application = CompleteApplications.ofSize(participants).application(1);
            times = 500_000 / participants;
            var edition = RealRules.edition(DAY);
            var honest = Objects.requireNonNull(edition.content().criteria().get("minimum-participants"));
            var files = new CriterionFiles(
                    honest.id(),
                    honest.card(),
                    honest.ruleFile(),
                    RULE,
                    honest.casesFile(),
                    honest.severity(),
                    honest.confidence());
            rules = compiled(Map.of(files.id(), files));
            findings = new Findings(
                    edition.content().figures(),
                    edition.criteria().stream().filter(RuledCriterion::inForce).toList());
        }

        /** Processor time of one judgement. */
        long nanoseconds() {
            var clock = ManagementFactory.getThreadMXBean();
            var session = rules.newSession(findings);
            long before = clock.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                findings.begin(DAY);
                session.fire(view(application));
            }
            long spent = clock.getCurrentThreadCpuTime() - before;
            session.dispose();
            return spent / times;
        }
    }
}
