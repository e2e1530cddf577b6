package ru.promcluster.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.promcluster.policy.Expectation.Figure;
import ru.promcluster.policy.Expectation.Range;
import ru.promcluster.rulebook.files.RuleProblems;
import ru.promcluster.verdict.Status;

/** Cases files as policy staff write them, right and wrong. */
class CaseFileTest {

    private final RuleProblems problems = new RuleProblems();

    @Test
    void a_case_says_where_it_starts_what_changes_and_what_comes_out() {
        var cases = read("""
                # a comment
                - name: "Одно"
                  from: made-complete
                  on: 2022-12-01
                  change: { /participants/0/kind: OTHER,
                            /declared/jobs: null }
                  expect: { status: UNDETERMINED, observed: { min: 9.5, max: null }, gap: null, required: 10,
                            evidence: [ /participants ], missing: [ ] }
                """);

        assertThat(problems.isEmpty()).isTrue();
        var only = cases.get(0);
        assertThat(only.name()).isEqualTo("Одно");
        assertThat(only.line()).isEqualTo(2);
        assertThat(only.from()).isEqualTo("made-complete");
        assertThat(only.on()).isEqualTo(LocalDate.of(2022, 12, 1));
        assertThat(only.changes())
                .extracting(RuleCase.Change::pointer)
                .containsExactly("/participants/0/kind", "/declared/jobs");
        assertThat(only.changes()).extracting(RuleCase.Change::line).containsExactly(5, 6);
        assertThat(only.changes().get(1).value().isNull()).isTrue();
        assertThat(only.expected())
                .isEqualTo(new Expectation(
                        Status.UNDETERMINED,
                        new Range(new BigDecimal("9.5"), null),
                        new Figure(null),
                        new Figure(BigDecimal.TEN),
                        List.of("/participants"),
                        List.of()));
    }

    @Test
    void what_is_not_expected_is_not_looked_at() {
        var cases = read("""
                - name: "Одно"
                  from: made-complete
                  expect: { status: PASSED }
                """);

        assertThat(cases.get(0).expected()).isEqualTo(new Expectation(Status.PASSED, null, null, null, null, null));
        assertThat(cases.get(0).changes()).isEmpty();
        assertThat(cases.get(0).on()).isNull();
    }

    @Test
    void every_fault_is_found_at_its_line_and_the_good_cases_stay() {
        var cases = read("""
                - name: "Одно"
                  from: made-complete
                  expcet: { status: PASSED }
                - name: "Два"
                  from: made-complete
                  expect:
                    status: PASED
                    observed: { min: 1 }
                - name: "Три"
                  from: 7
                  on: 2022-02-30
                  expect: { status: PASSED, gap: much, missing: /jobs }
                - name: "Четыре"
                  from: made-complete
                  change: [ /participants ]
                  expect: { status: PASSED }
                - name: "Пять"
                  from: made-complete
                  expect: { status: PASSED }
                - name: "Пять"
                  from: made-complete
                  expect: { status: PASSED }
                - text
                """);

        assertThat(cases).extracting(RuleCase::name).containsExactly("Пять");
        assertThat(problems.sorted())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        "a.cases.yaml:3:3 case.unknown-field",
                        "a.cases.yaml:7:13 case.wrong-value",
                        "a.cases.yaml:8:5 case.missing",
                        "a.cases.yaml:10:9 case.wrong-value",
                        "a.cases.yaml:11:7 case.wrong-value",
                        "a.cases.yaml:12:34 case.wrong-value",
                        "a.cases.yaml:12:49 case.wrong-value",
                        "a.cases.yaml:15:11 case.wrong-value",
                        "a.cases.yaml:20:9 case.same-name",
                        "a.cases.yaml:23:3 case.wrong-value");
        assertThat(problems.sorted().get(0).russian()).isEqualTo("Поле «expcet» не предусмотрено. Возможно, «expect».");
    }

    @Test
    void broken_yaml_is_a_problem_with_its_place() {
        read("- name: \"Одно\"\n  from: [ made\n  expect: 5\n");
        read("- name: a\n  name: b\n  from: c\n  expect: { status: PASSED }\n");
        read("- name: a\n---\n- name: b\n");

        assertThat(problems.sorted())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        "a.cases.yaml:2:3 yaml.twice",
                        "a.cases.yaml:3:1 yaml.second-document",
                        "a.cases.yaml:3:9 yaml.syntax");
    }

    @Test
    void a_file_without_cases_is_a_problem() {
        read("");
        read("# nothing yet\n");
        read("name: a\n");

        assertThat(problems.sorted()).extracting(problem -> problem.code()).containsExactly("case.none");
    }

    private List<RuleCase> read(String text) {
        return CaseFile.read("a.cases.yaml", text, problems);
    }
}
