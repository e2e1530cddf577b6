package ru.promcluster.oracle.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.promcluster.oracle.Outcome;
import ru.promcluster.oracle.measure.HandRuleset;

/** Tables worked out by hand for the rows over joint projects. */
class ProjectRulesetsTest {

    private static final HandRuleset OF_2016 = ProjectRulesets.decree41();
    private static final HandRuleset OF_2021 = ProjectRulesets.decree41Of2021();
    private static final HandRuleset PLATFORM = ProjectRulesets.decree295();

    @ParameterizedTest
    @CsvSource({
        "29.99, 100, 'PASSED 29.99', 'PASSED 29.99'",
        "30, 100, 'PASSED 30', 'PASSED 30'",
        "30.01, 100, 'PASSED 30.01', 'FAILED 30.01'",
        "50, 100, 'PASSED 50', 'FAILED 50'",
        "50.01, 100, 'FAILED 50.01', 'FAILED 50.01'",
        "0, 0, 'PASSED 0', 'PASSED 0'",
        "0.01, 0, 'FAILED null', 'FAILED null'",
        "300, 100, 'FAILED 300', 'FAILED 300'"
    })
    void the_share_is_half_and_since_2021_thirty_per_cent(String asked, String costs, String before, String since) {
        var project = ProjectSample.sound("j");
        project.subsidyRequested = ProjectSample.roubles(asked);
        project.eligibleCosts = ProjectSample.roubles(costs);

        assertThat(shown(OF_2016, project).get("subsidy-share")).isEqualTo(before);
        assertThat(shown(OF_2021, project).get("subsidy-share")).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({"299999999.99, PASSED", "300000000, PASSED", "300000000.01, FAILED", "0, PASSED"})
    void the_cap_holds_since_2021(String asked, String since) {
        var project = ProjectSample.sound("j");
        project.subsidyRequested = ProjectSample.roubles(asked);

        assertThat(shown(OF_2016, project).get("subsidy-cap")).isEqualTo("NOT_APPLICABLE null");
        assertThat(shown(OF_2021, project).get("subsidy-cap")).startsWith(since);
    }

    @ParameterizedTest
    @CsvSource({
        "1999999999.99, FAILED, PASSED",
        "2000000000, PASSED, PASSED",
        "100000000000, PASSED, PASSED",
        "100000000000.01, PASSED, FAILED",
        "0, FAILED, PASSED"
    })
    void the_loan_is_from_2_to_100_milliards(String loan, String minimum, String maximum) {
        var project = ProjectSample.sound("j");
        project.loan = ProjectSample.roubles(loan);

        assertThat(shown(PLATFORM, project).get("minimum-loan")).startsWith(minimum);
        assertThat(shown(PLATFORM, project).get("maximum-loan")).startsWith(maximum);
    }

    @ParameterizedTest
    @CsvSource({"19.99, 100, FAILED", "20, 100, PASSED", "120, 100, PASSED", "5, 0, FAILED", "0, 0, FAILED"})
    void a_fifth_of_the_value_is_own_money(String own, String value, String status) {
        var project = ProjectSample.sound("j");
        project.ownFunds = ProjectSample.roubles(own);
        project.value = ProjectSample.roubles(value);

        assertThat(shown(PLATFORM, project).get("own-funds")).startsWith(status);
    }

    @ParameterizedTest
    @CsvSource({
        "p1, p1 p2, 0, 0",
        "p1, p1, 0, 1",
        "p1, p1 p1, 0, 1",
        "p1, '', 0, 1",
        "p1, joining, 0, 1",
        "p1, foreign joining, 0, 1",
        "joining, p1, 1, 0",
        "foreign, p1, 1, 0",
        "joining, joining foreign, 1, 1",
        "plain, p1, 0, 0",
        "p1, plain, 0, 0"
    })
    void a_member_leads_and_another_takes_part(String initiator, String partners, long noMember, long alone) {
        var project = ProjectSample.sound("j");
        project.initiator = initiator;
        project.participants = partners.isEmpty() ? List.of() : List.of(partners.split(" "));

        assertThat(shown(OF_2021, project).get("initiator-is-member"))
                .isEqualTo((noMember == 0 ? "PASSED " : "FAILED ") + noMember);
        assertThat(shown(OF_2021, project).get("project-partners"))
                .isEqualTo((alone == 0 ? "PASSED " : "FAILED ") + alone);
    }

    @Test
    void every_row_counts_the_projects_that_break_it() {
        var one = ProjectSample.sound("j1");
        one.importSubstituting = false;
        one.inProgramme = false;
        var other = ProjectSample.sound("j2");
        other.importSubstituting = false;

        assertThat(shown(OF_2016, one, other, ProjectSample.sound("j3")))
                .containsEntry("joint-projects", "PASSED 3")
                .containsEntry("import-substitution", "FAILED 2")
                .containsEntry("projects-in-programme", "FAILED 1");
    }

    @Test
    void the_greatest_and_the_least_project_decide() {
        var one = ProjectSample.sound("j1");
        one.subsidyRequested = ProjectSample.roubles("40");
        one.eligibleCosts = ProjectSample.roubles("100");
        one.loan = ProjectSample.roubles("1");
        one.ownFunds = ProjectSample.roubles("0");

        assertThat(shown(OF_2021, ProjectSample.sound("j2"), one).get("subsidy-share"))
                .isEqualTo("FAILED 40");
        assertThat(shown(PLATFORM, ProjectSample.sound("j2"), one, ProjectSample.sound("j3")))
                .containsEntry("minimum-loan", "FAILED 1")
                .containsEntry("maximum-loan", "PASSED 2000000000")
                .containsEntry("own-funds", "FAILED 0");
    }

    @Test
    void over_no_projects_an_every_row_measures_0_and_a_greatest_or_least_does_not_apply() {
        assertThat(shown(OF_2021))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "confirmed-cluster", "PASSED 1",
                        "joint-projects", "FAILED 0",
                        "import-substitution", "PASSED 0",
                        "projects-in-programme", "PASSED 0",
                        "initiator-is-member", "PASSED 0",
                        "project-partners", "PASSED 0",
                        "subsidy-share", "NOT_APPLICABLE null",
                        "subsidy-cap", "NOT_APPLICABLE null"));
        assertThat(shown(PLATFORM).values())
                .containsExactlyInAnyOrder(
                        "FAILED 0", "NOT_APPLICABLE null", "NOT_APPLICABLE null", "NOT_APPLICABLE null");
    }

    @Test
    void three_rows_of_decree_41_are_information_only() {
        assertThat(OF_2021.rows().stream()
                        .filter(row -> row.severity().equals("ADVISORY"))
                        .map(row -> row.id()))
                .containsExactly("projects-in-programme", "initiator-is-member", "project-partners");
        assertThat(PLATFORM.rows()).allMatch(row -> row.severity().equals("BINDING"));
        assertThat(PLATFORM.criteria()).endsWith("priority-product");
    }

    private static Map<String, String> shown(HandRuleset ruleset, ProjectFacts... projects) {
        var day = ruleset.days().get(0);
        return ruleset.outcomes(ProjectSample.application(day, projects), day).stream()
                .collect(Collectors.toMap(Outcome::criterion, each -> each.status() + " " + reduced(each)));
    }

    private static String reduced(Outcome outcome) {
        var value = outcome.value();
        return value == null
                ? "null"
                : value.numerator()
                        .divide(value.denominator())
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
