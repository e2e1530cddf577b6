package ru.promcluster.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.promcluster.verdict.Bounds;
import ru.promcluster.verdict.Confidence;
import ru.promcluster.verdict.Criterion;
import ru.promcluster.verdict.Criterion.LawReference;
import ru.promcluster.verdict.Criterion.RuleReference;
import ru.promcluster.verdict.Finding;
import ru.promcluster.verdict.Measure;
import ru.promcluster.verdict.Requirement;
import ru.promcluster.verdict.Severity;
import ru.promcluster.verdict.Status;

class NextFactTest {

    @Test
    void the_fact_that_most_open_binding_criteria_name_comes_next() {
        var findings = List.of(
                open(Severity.BINDING, "/functionalMap", "/participants"),
                open(Severity.BINDING, "/declared/participants", "/functionalMap"),
                open(Severity.BINDING, "/participants/0/kind"),
                open(Severity.ADVISORY, "/participants"),
                open(Severity.ADVISORY, "/participants"));

        assertThat(NextFact.of(findings)).isEqualTo("/functionalMap");
    }

    @Test
    void of_equal_facts_the_one_the_form_asks_first_comes_next() {
        var places = open(Severity.BINDING, "/participants/10/kind", "/participants/9/role", "/participants/9/kind");
        var fields = open(Severity.BINDING, "/declared/jobs", "/programme/approvedOn", "/contracts/0/signedOn");
        var whole = open(Severity.BINDING, "/participants/0/kind", "/participants");

        assertThat(NextFact.of(List.of(places))).isEqualTo("/participants/9/kind");
        assertThat(NextFact.of(List.of(fields))).isEqualTo("/contracts/0/signedOn");
        assertThat(NextFact.of(List.of(whole))).isEqualTo("/participants");
    }

    @Test
    void where_no_binding_criterion_waits_there_is_none() {
        var passed = Finding.of(criterion(Severity.BINDING), Status.PASSED);
        var manual = Finding.of(criterion(Severity.BINDING), Status.MANUAL);

        assertThat(NextFact.of(List.of(passed, manual, open(Severity.ADVISORY, "/functionalMap"))))
                .isNull();
        assertThat(NextFact.of(List.of())).isNull();
    }

    private static Finding open(Severity severity, String... missing) {
        var measure = Measure.of(Bounds.YES_OR_NO, List.of(), List.of(missing));
        return new Finding(criterion(severity), Status.UNDETERMINED, measure, Requirement.yes());
    }

    private static Criterion criterion(Severity severity) {
        return new Criterion(
                "made-up",
                severity,
                new LawReference("act", "point", Confidence.CONFIRMED, List.of()),
                new RuleReference("file", "name", 1));
    }
}
