package ru.promcluster.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.RegistryAlone;
import ru.promcluster.rulebook.RulebookReading;

/** In which editions a case runs, and what keeps it from running. */
class CaseBookTest {

    private static final String PASSPORTS = "registry/2024-413/project-passports/project-passports.cases.yaml";
    private static final String MINIMUM_2015 = "registry/2015-779/minimum-participants/minimum-participants.cases.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void copyRules() throws Exception {
        RegistryAlone.copyInto(folder);
    }

    @Test
    void a_case_runs_on_the_first_day_of_every_edition_that_inherits_its_file() throws Exception {
        write(MINIMUM_2015, """
                - name: "Одно"
                  from: made-complete
                  expect: { status: PASSED }
                """);

        var run = CaseRun.of(book(), "minimum-participants");

        assertThat(run.results().stream().filter(result -> result.place().startsWith(MINIMUM_2015)))
                .extracting(CaseResult::edition, CaseResult::day)
                .containsExactly(
                        tuple("2015-779", "2015-08-15"),
                        tuple("2016-963", "2016-10-07"),
                        tuple("2018-905", "2018-08-15"),
                        tuple("2021-1956", "2021-11-25"),
                        tuple("2022-2372", "2023-01-01"));
    }

    @Test
    void a_case_with_a_day_runs_in_the_edition_of_that_day_only() throws Exception {
        write(MINIMUM_2015, """
                - name: "Последний день прежнего числа"
                  from: made-complete
                  on: 2023-10-09
                  expect: { status: PASSED, required: 10 }
                - name: "Первый день нового числа"
                  from: made-complete
                  on: 2023-10-10
                  expect: { status: PASSED }
                """);

        var book = book();
        var run = CaseRun.of(book, "minimum-participants");

        assertThat(run.results().stream().filter(result -> result.place().startsWith(MINIMUM_2015)))
                .extracting(CaseResult::edition, CaseResult::day)
                .containsExactly(tuple("2022-2372", "2023-10-09"));
        assertThat(book.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(MINIMUM_2015 + ":7:7");
            assertThat(problem.code()).isEqualTo("case.day-outside");
            assertThat(problem.russian()).contains("2015-779, 2016-963, 2018-905, 2021-1956, 2022-2372");
        });
        assertThat(run.passed()).isFalse();
    }

    @Test
    void a_case_whose_application_would_be_refused_is_a_problem() throws Exception {
        write(PASSPORTS, """
                - name: "Одно"
                  from: made-complete
                  change: { /participants/0/knd: OTHER, /participants/1/jobs: -1 }
                  expect: { status: PASSED }
                - name: "Два"
                  from: made-complete
                  change: {
                    /jointProjects/7/passport: true }
                  expect: { status: PASSED }
                """);

        var problems = book().problems();

        assertThat(problems)
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        PASSPORTS + ":3:13 case.refused",
                        PASSPORTS + ":3:41 case.refused",
                        PASSPORTS + ":8:5 case.impossible-change");
        assertThat(problems.get(0).english()).contains("/participants/0/knd field.unknown");
    }

    @Test
    void whatever_differs_is_told() throws Exception {
        write(PASSPORTS, """
                - name: "Одно"
                  from: made-complete
                  change: { /jointProjects/0/passport: null }
                  expect: { status: FAILED, observed: { min: 1, max: null }, gap: 0, required: 2,
                            evidence: [ /jointProjects/5 ], missing: [ ] }
                """);

        var run = CaseRun.of(book(), "project-passports");

        assertThat(run.failed())
                .singleElement()
                .extracting(CaseResult::differences)
                .isEqualTo(List.of(
                        new Difference("status", "FAILED", "UNDETERMINED"),
                        new Difference("observed", "{min: 1, max: null}", "{min: 0, max: 1}"),
                        new Difference("gap", "0", "1"),
                        new Difference("required", "2", "0"),
                        new Difference("evidence", "[/jointProjects/5]", "[/jointProjects]"),
                        new Difference("missing", "[]", "[/jointProjects/0/passport]")));
    }

    private CaseBook book() throws Exception {
        return CaseBook.read(folder, requireNonNull(RulebookReading.of(folder).rulebook()));
    }

    private void write(String file, String text) throws Exception {
        Files.writeString(folder.resolve(file), text);
    }

    private static Tuple tuple(String edition, String day) {
        return Tuple.tuple(edition, LocalDate.parse(day));
    }
}
