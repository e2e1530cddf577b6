package ru.promcluster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.rulebook.files.CriterionFiles;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.rulebook.guard.RuleGuard;
import ru.promcluster.rulebook.vocabulary.ClusterView;
import ru.promcluster.verdict.Language;

/** What a rule may say, and that nothing else gets past the syntax tree. */
class RuleLanguageTest {

    private static final RuleGuard GUARD = new RuleGuard(ClusterView.class, FactTypes.ALL, RuleFinding.class);

    private static final CriterionFiles CRITERION = Objects.requireNonNull(
            RealRules.registry().editions().get(0).content().criteria().get("minimum-participants"));

    private static List<RuleProblem> problems(String rule) {
        var criterion = new CriterionFiles(
                CRITERION.id(),
                CRITERION.card(),
                CRITERION.ruleFile(),
                rule,
                CRITERION.casesFile(),
                CRITERION.severity(),
                CRITERION.confidence());
        var problems = new RuleProblems();
        var passed = GUARD.check(criterion, Set.of("minimum-participants", "relief-share"), problems);
        assertThat(passed == null).as("refused").isEqualTo(!problems.isEmpty());
        return problems.sorted();
    }

    private static String rule(String when, String then) {
        return "rule \"R\"\n    @criterion(\"minimum-participants\")\nwhen\n    " + when + "\nthen\n    " + then
                + "\nend\n";
    }

    private static final String VIEW = "ClusterView( $found : industrialMembers.count )";
    private static final String FINDING = "finding.atLeast( $found, \"minimum-participants\" );";

    @Test
    void a_rule_that_measures_once_and_states_one_finding_passes() {
        assertThat(problems(rule(VIEW, FINDING))).isEmpty();
    }

    @Test
    void a_rule_may_count_over_the_lists_of_the_view() {
        var when = """
                ClusterView( $sure : members.sure, $doubt : members.inDoubt, $rest : members.notListed )
                    accumulate( Participant( anchor == true, kind == Participant.Kind.INDUSTRIAL ) from $sure; $n : count() )
                    accumulate( Participant( anchor == null ) from $doubt; $m : count() )""";

        assertThat(problems(
                        rule(when, "finding.atLeast( finding.counted( $n, $m, $rest ), \"minimum-participants\" );")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1);",
                "finding.atLeast( $found, \"minimum-participants\" ); System.exit(1);",
                "finding.getClass();",
                "finding.atLeast( $found, \"minimum-participants\" ).getClass();",
                "finding.atLeast( new Object(), \"minimum-participants\" );",
                "finding.atLeast( $found, \"minimum\\u002dparticipants\" );",
                "finding.atLeast( $found, \"minimum-participants\" + \"\" );",
                "finding.atLeast( $other, \"minimum-participants\" );",
                "finding.atLeast( $found );",
                "finding.where( $found, \"relief-share\" ).atMost( $found, \"minimum-participants\" );",
                "drools.halt();",
                "for (;;) {}",
                "modify( $found ) { }",
                "insert( new Object() );",
                "/* */ finding.atLeast( $found, \"minimum-participants\" );",
                "",
            })
    void a_consequence_that_is_not_one_finding_is_refused(String then) {
        assertThat(problems(rule(VIEW, then))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ClusterView( $found : industrialMembers.count, eval( true ) )",
                "ClusterView( $found : industrialMembers.count() )",
                "ClusterView( $found : industrialMembers.class.name )",
                "ClusterView( $found : getClass().getName() )",
                "ClusterView( $found : System.exit(1) )",
                "ClusterView( $found : java.lang.System.out )",
                "ClusterView( $found : (new java.io.File(\"x\")).delete() )",
                "ClusterView( industrialMembers.count != null, $found : industrialMembers[0] )",
                "$found : ClusterView( )",
                "ClusterView( $found : industrialMembers.count ) @watch( System.exit(1) )",
                "ClusterView( $found : industrialMembers.count ) Participant( )",
                "ClusterView( $found : industrialMembers.count ) ClusterView( )",
                "ClusterView( $found : industrialMembers.count ) not Participant( )",
                "ClusterView( $found : industrialMembers.count ) eval( Runtime.getRuntime() != null )",
                "ClusterView( $found : industrialMembers.count ) Participant( ) from new java.util.ArrayList()",
                "ClusterView( $found : industrialMembers.count ) String( ) from $found.toString()",
                "ClusterView( $l : members.sure ) accumulate( Participant( ) from $l; $found : collectList() )",
                "ClusterView( $l : members.sure ) Number( ) from accumulate( Participant( ) from $l,"
                        + " init( System.exit(1); ), action( ), result( 1 ) )",
                "forall( ClusterView( ) )",
                "Object( $found : hashCode )",
                "ClusterView( $found : industrialMembers.count ) or ClusterView( $found : members.count )",
                "ClusterView( $found : industrialMembers.count ) from entry-point \"x\"",
                "",
            })
    void a_condition_beyond_the_small_language_is_refused(String when) {
        assertThat(problems(rule(when, FINDING))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package x;\n",
                "import java.io.File;\n",
                "import static java.lang.System.exit;\n",
                "import function java.lang.System.exit;\n",
                "import accumulate java.util.List f;\n",
                "global java.util.List list;\n",
                "dialect \"mvel\"\n",
                "function void f() { System.exit(1); }\n",
                "declare X a : int end\n",
                "declare enum E A; end\n",
                "declare window W ClusterView() over window:length(1) end\n",
                "query \"q\" ClusterView() end\n",
                "rule \"other\" when then end\n",
                "unit x;\n",
            })
    void nothing_may_stand_beside_the_rule(String before) {
        assertThat(problems(before + rule(VIEW, FINDING))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience( System.exit(1) )",
                "salience 10",
                "enabled( false )",
                "timer( int: 1s )",
                "no-loop true",
                "agenda-group \"x\"",
                "date-effective \"01-Jan-2030\"",
                "dialect \"mvel\"",
                "@duration( System.exit(1) )",
                "@clause( System.exit(1) )",
                "@clause( \"a\" + System.exit(1) )",
                "extends \"other\"",
            })
    void a_rule_has_no_attributes_and_no_code_in_its_marks(String attribute) {
        var rule = "rule \"R\"\n    @criterion(\"minimum-participants\")\n    " + attribute + "\nwhen\n    " + VIEW
                + "\nthen\n    " + FINDING + "\nend\n";

        assertThat(problems(rule)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    industrialMembers.cuont | rule.name | 45 | Возможно, «count»
                    industrialMember.count  | rule.name | 27 | Возможно, «industrialMembers»
                    """)
    void a_misspelt_name_is_pointed_at_with_the_name_that_was_meant(
            String path, String code, int column, String advice) {
        var found = problems(rule("ClusterView( $found : " + path + " )", FINDING));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(code);
        assertThat(found.get(0).line()).isEqualTo(4);
        assertThat(found.get(0).column()).isEqualTo(column);
        assertThat(found.get(0).message(Language.RU)).contains(advice);
    }

    @Test
    void an_unknown_figure_is_refused_with_the_nearest_one() {
        var found = problems(rule(VIEW, "finding.atLeast( $found, \"minimum-participant\" );"));

        assertThat(found).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("figure.unknown");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.message(Language.RU)).contains("Возможно, «minimum-participants»");
        });
    }

    @Test
    void a_rule_marked_with_another_criterion_is_refused() {
        var found = problems(rule(VIEW, FINDING).replace("@criterion(\"minimum-", "@criterion(\"maximum-"));

        assertThat(found)
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("rule.criterion"));
    }

    @Test
    void a_rule_that_does_not_parse_is_pointed_at() {
        var found = problems("rule \"R\"\nwhen\n    ClusterView( $found : \nthen\nend\n");

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("rule.syntax"));
        assertThat(found.get(0).line()).isGreaterThan(0);
    }
}
