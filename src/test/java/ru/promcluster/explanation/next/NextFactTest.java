package ru.promcluster.explanation.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.exchange.ApplicationReader;
import ru.promcluster.exchange.Limits;
import ru.promcluster.exchange.Reading;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Criterion;
import ru.promcluster.verdict.Criterion.LawReference;
import ru.promcluster.verdict.Criterion.RuleReference;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Operator;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;
import ru.promcluster.verdict.Unit;

class NextFactTest {

    private static final ClusterApplication UNKNOWN = application("{\"name\": \"Кластер\"}");

    @Test
    void the_fact_that_settles_two_criteria_comes_before_one_that_settles_one() {
        var findings = List.of(yesOrNo("/functionalMap"), yesOrNo("/agreementWithRegions"), yesOrNo("/functionalMap"));

        assertThat(NextFact.of(findings, UNKNOWN)).isEqualTo("/functionalMap");
    }

    @Test
    void one_answer_that_settles_a_criterion_comes_before_one_that_helps_three_along() {
        var kinds = new String[] {"/participants/0/kind", "/participants/1/kind", "/participants/2/kind"};
        var four = List.of(
                count(0, 20L, 10, kinds),
                count(0, 20L, 10, kinds),
                count(0, 20L, 10, kinds),
                yesOrNo("/functionalMap"));

        assertThat(NextFact.of(four.subList(1, 4), UNKNOWN)).isEqualTo("/functionalMap");
        assertThat(NextFact.of(four.subList(0, 3), UNKNOWN)).isEqualTo("/participants/0/kind");
    }

    @Test
    void the_criterion_whose_bounds_are_nearest_to_the_figure_goes_first() {
        var far = count(0, 6L, 3, "/participants/0/kind", "/participants/1/kind", "/participants/2/kind");
        var nearToPassing = count(2, 5L, 3, "/jointProjects/0/passport", "/jointProjects/1/passport");
        var nearToFailing = count(0, 3L, 3, "/jointProjects/2/passport", "/jointProjects/3/passport");

        assertThat(NextFact.of(List.of(far, nearToPassing), UNKNOWN)).isEqualTo("/jointProjects/0/passport");
        assertThat(NextFact.of(List.of(far, nearToFailing), UNKNOWN)).isEqualTo("/jointProjects/2/passport");
    }

    @Test
    void a_figure_of_its_own_comes_before_a_list_that_nobody_has_seen() {
        var linked = count(0, null, 0, "/contracts", "/participants");
        var findings = List.of(linked, linked, linked, yesOrNo("/declared/finalProducers"));

        assertThat(NextFact.of(findings, UNKNOWN)).isEqualTo("/declared/finalProducers");
        assertThat(NextFact.of(List.of(linked), UNKNOWN)).isEqualTo("/participants");
    }

    @Test
    void of_a_member_the_kind_is_asked_before_what_only_some_kinds_have() {
        var least = percent(
                0,
                100,
                20,
                null,
                "/participants/3/output",
                "/participants/3/outputUsedByMembers",
                "/participants/3/role",
                "/participants/3/kind");
        var known = percent(0, 100, 20, null, "/participants/3/outputUsedByMembers", "/participants/3/role");

        assertThat(NextFact.of(List.of(least), UNKNOWN)).isEqualTo("/participants/3/kind");
        assertThat(NextFact.of(List.of(known), UNKNOWN)).isEqualTo("/participants/3/role");
    }

    @Test
    void a_role_is_worth_more_where_the_kind_is_known() {
        var finals = count(
                0,
                3L,
                1,
                "/participants/0/kind",
                "/participants/0/role",
                "/participants/4/role",
                "/participants/5/kind");

        assertThat(NextFact.of(List.of(finals), UNKNOWN)).isEqualTo("/participants/4/role");
    }

    @Test
    void relief_is_asked_for_only_where_the_level_lies_between_the_two_figures() {
        var missing =
                new String[] {"/declared/participants", "/declared/cooperationLevel", "/declared/reliefParticipants"};
        var open = percent(0, 100, 20, 10, missing);
        var between = percent(12, 15, 20, 10, missing);
        var onlyRelief = percent(5, 15, 20, 10, "/participants/0/region");

        assertThat(NextFact.of(List.of(open), UNKNOWN)).isEqualTo("/declared/cooperationLevel");
        assertThat(NextFact.of(List.of(between), UNKNOWN)).isEqualTo("/declared/participants");
        assertThat(NextFact.of(List.of(onlyRelief), UNKNOWN)).isEqualTo("/participants/0/region");
    }

    @Test
    void the_contract_that_may_link_two_members_comes_before_those_that_may_link_one() {
        var application = application("""
                {"name": "Кластер",
                 "participants": [{"id": "p1"}, {"id": "p2"}, {"id": "p3"}, {"id": "p4"}],
                 "contracts": [{"supplier": "p1", "buyer": "p2", "signedOn": "2020-01-01"},
                               {"supplier": "p1", "buyer": "p3"}, {"supplier": "p2", "buyer": "p4"},
                               {"supplier": "p4", "buyer": "p3"}]}""");
        var linked = count(0, 2L, 0, "/contracts/1/signedOn", "/contracts/2/signedOn", "/contracts/3/signedOn");

        assertThat(NextFact.of(List.of(linked), application)).isEqualTo("/contracts/3/signedOn");
    }

    @Test
    void the_kind_of_a_member_that_no_contract_can_link_settles_more_than_that_of_others() {
        var application = application("""
                {"name": "Кластер",
                 "participants": [{"id": "p1"}, {"id": "p2"}, {"id": "p3"}],
                 "contracts": [{"supplier": "p1", "buyer": "p2"}, {"supplier": "p2", "buyer": "p1"}]}""");
        var linked = count(
                0,
                3L,
                0,
                "/participants/0/kind",
                "/participants/1/kind",
                "/participants/2/kind",
                "/contracts/0/signedOn",
                "/contracts/1/signedOn");

        assertThat(NextFact.of(List.of(linked), application)).isEqualTo("/participants/2/kind");
    }

    @Test
    void a_list_of_contracts_that_nobody_has_seen_is_a_fact_of_every_member() {
        var application =
                application("{\"name\": \"Кластер\", \"participants\": [{\"id\": \"p1\"}, {\"id\": \"p2\"}]}");
        var linked = count(0, 2L, 0, "/participants/0/kind", "/participants/1/kind", "/contracts");

        assertThat(NextFact.of(List.of(linked), application)).isEqualTo("/contracts");
        assertThat(NextFact.of(List.of(count(0, 2L, 0, "/contracts")), application))
                .isEqualTo("/contracts");
        assertThat(NextFact.of(List.of(linked, yesOrNo("/functionalMap")), application))
                .isEqualTo("/functionalMap");
    }

    @Test
    void of_equal_facts_the_one_the_form_asks_first_comes_next() {
        var places = count(0, 3L, 1, "/participants/10/kind", "/participants/9/kind");
        var fields =
                List.of(yesOrNo("/declared/jobs"), yesOrNo("/programme/approvedOn"), yesOrNo("/organisation/name"));

        assertThat(NextFact.of(List.of(places), UNKNOWN)).isEqualTo("/participants/9/kind");
        assertThat(NextFact.of(fields, UNKNOWN)).isEqualTo("/organisation/name");
    }

    @Test
    void where_no_binding_criterion_waits_there_is_none() {
        var passed = Finding.of(criterion(Severity.BINDING), Status.PASSED);
        var manual = Finding.of(criterion(Severity.BINDING), Status.MANUAL);
        var advisory = new Finding(
                criterion(Severity.ADVISORY),
                Status.UNDETERMINED,
                Measure.yesOrNo(null, "/functionalMap"),
                Requirement.yes());

        assertThat(NextFact.of(List.of(passed, manual, advisory), UNKNOWN)).isNull();
        assertThat(NextFact.of(List.of(), UNKNOWN)).isNull();
    }

    private static Finding yesOrNo(String pointer) {
        return open(Bounds.YES_OR_NO, Requirement.yes(), pointer);
    }

    /** 0 is the most that is allowed, any other figure the least that is asked for. */
    private static Finding count(long min, @Nullable Long max, long figure, String... missing) {
        var operator = figure == 0 ? Operator.AT_MOST : Operator.AT_LEAST;
        return open(
                Bounds.between(min, max),
                new Requirement(operator, BigDecimal.valueOf(figure), null, Unit.COUNT),
                missing);
    }

    private static Finding percent(long min, long max, long strict, @Nullable Integer mild, String... missing) {
        return open(
                Bounds.between(min, max),
                new Requirement(
                        Operator.AT_LEAST,
                        BigDecimal.valueOf(strict),
                        mild == null ? null : BigDecimal.valueOf(mild),
                        Unit.PERCENT),
                missing);
    }

    private static Finding open(Bounds bounds, Requirement requirement, String... missing) {
        var measure = Measure.of(bounds, List.of(), List.of(missing));
        return new Finding(criterion(Severity.BINDING), Status.UNDETERMINED, measure, requirement);
    }

    private static Criterion criterion(Severity severity) {
        return new Criterion(
                "made-up",
                severity,
                new LawReference("act", "point", Confidence.CONFIRMED, List.of()),
                new RuleReference("file", "name", 1));
    }

    private static ClusterApplication application(String json) {
        var reading = new ApplicationReader(Limits.DEFAULT).read(json.getBytes(StandardCharsets.UTF_8));
        return ((Reading.Accepted) reading).application();
    }
}
