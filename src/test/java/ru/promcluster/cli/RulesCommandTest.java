package ru.promcluster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What policy staff ask of the rules folder. */
class RulesCommandTest {

    private static final String CASES = "registry/2015-779/minimum-participants/minimum-participants.cases.yaml";
    private static final String RULE = "registry/2015-779/minimum-participants/minimum-participants.drl";
    private static final String CASE = "Девять промышленных участников — мало";

    @TempDir
    Path folder;

    @Test
    void the_published_rules_have_no_faults() throws Exception {
        var ran = Ran.of("rules", "check");

        var editions = files("edition.yaml");
        assertThat(ran.out())
                .startsWith("Ошибок нет. Наборов: " + files("ruleset.yaml") + ", редакций: " + editions + ", примеров: ");
        assertThat(editions).isGreaterThanOrEqualTo(9);
        assertThat(ran.exitCode()).isZero();
    }

    /** How many files of that name the published rules have. */
    private static long files(String name) throws Exception {
        try (var paths = Files.walk(Path.of("rules"))) {
            return paths.filter(path -> path.endsWith(name)).count();
        }
    }

    @Test
    void a_fault_in_a_rule_is_shown_with_its_place() throws Exception {
        var rules = RulesCopy.in(folder).with(RULE, "industrialMembers.count", "industrialMembers.cuont");

        var ran = Ran.of("rules", "check", "--rules", rules.folder().toString());

        int line = lineOf(rules.folder().resolve(RULE), "industrialMembers.cuont");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith(rules.folder().resolve(RULE) + ":" + line + ":")
                .contains("cuont");
    }

    @Test
    void a_fault_in_a_case_is_shown_with_its_place() throws Exception {
        var rules = RulesCopy.in(folder)
                .with(
                        CASES,
                        "name: \"" + CASE + "\"\n  from: made-complete",
                        "name: \"" + CASE + "\"\n  from: made-up");

        var russian = Ran.of("rules", "check", "--rules", rules.folder().toString());
        var english = Ran.of(
                "rules", "check", "--lang", "en", "--rules", rules.folder().toString());

        int line = lineOf(rules.folder().resolve(CASES), CASE) + 1;
        var place = rules.folder().resolve(CASES) + ":" + line + ":9: ";
        assertThat(russian.exitCode()).isEqualTo(1);
        assertThat(russian.lines())
                .containsExactly(
                        place + "ошибка: Заявки registry/filings/made-up.json нет. Исправьте from или добавьте её."
                                + " [case.no-filing]",
                        "   " + line + " |   from: made-up",
                        "      |         ^^^^^^^",
                        "Ошибок: 1, предупреждений: 0.");
        assertThat(english.out()).startsWith(place + "error: There is no filing ");
    }

    @Test
    void a_folder_that_is_not_there_is_a_fault() {
        var ran = Ran.of("rules", "check", "--rules", folder.resolve("none").toString());

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("rules.no-folder");
    }

    @Test
    void a_wrong_expectation_fails_by_its_name_in_every_edition_that_has_it() throws Exception {
        var rules = planted();

        var ran = Ran.of("rules", "test", "--rules", rules.folder().toString());

        int line = lineOf(rules.folder().resolve(CASES), CASE);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.lines().stream().filter(each -> each.contains(CASES + ":" + line)))
                .hasSize(5);
        assertThat(ran.lines())
                .contains("  " + CASE, "  – observed: ожидалось {min: 8, max: 9}, получено {min: 9, max: 9}");
        assertThat(ran.lines().get(ran.lines().size() - 1)).contains("не сошлось: 5, ошибок записи: 0.");
    }

    @Test
    void the_report_counts_what_ran_and_names_what_failed() throws Exception {
        var rules = planted();
        var report = folder.resolve("report.xml");

        var ran = Ran.of(
                "rules",
                "test",
                "--criterion",
                "minimum-participants",
                "--report",
                report.toString(),
                "--rules",
                rules.folder().toString());

        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        var all = document.getDocumentElement();
        var suites = all.getElementsByTagName("testsuite");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(suites.getLength()).isEqualTo(7);
        assertThat(((Element) suites.item(0)).getAttribute("name")).isEqualTo("registry/2015-779/minimum-participants");
        int cases = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            var suite = (Element) suites.item(i);
            int written = suite.getElementsByTagName("testcase").getLength();
            assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(written));
            cases += written;
        }
        assertThat(all.getAttribute("tests")).isEqualTo(String.valueOf(cases));
        assertThat(all.getAttribute("failures")).isEqualTo("5");
        assertThat(all.getAttribute("errors")).isEqualTo("0");
        var failure = (Element) document.getElementsByTagName("failure").item(0);
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo(CASE);
        assertThat(failure.getAttribute("message")).contains("observed: ожидалось {min: 8, max: 9}");
    }

    @Test
    void one_criterion_runs_its_own_cases_only() {
        var ran = Ran.of("rules", "test", "--criterion", "project-passports");

        var runs = Integer.parseInt(ran.out().replaceAll("(?s)Прогонов: (\\d+), .*", "$1"));
        assertThat(ran.exitCode()).isZero();
        assertThat(runs).isBetween(3, 100);
    }

    @Test
    void the_edition_of_a_day_shows_what_is_in_force_and_where_it_comes_from() {
        var ran = Ran.of("rules", "show", "--as-of", "2024-04-10");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines().get(1)).startsWith("Редакция 2024-413 (ПП РФ 01.04.2024 № 413), действует с 2024-04-10");
        assertThat(ran.lines().stream().filter(line -> line.matches("[a-z].*(обязательное|справочное) .*")))
                .hasSize(22);
        assertThat(ran.out())
                .contains("  minimum-participants = 5 (ПП РФ 28.09.2023 № 1585; ")
                .contains("  functional-dependency-relieved = 10\u00a0% (ПП РФ 01.04.2024 № 413; ")
                .contains("  правило registry/2024-413/linked-participants/linked-participants.drl:1\n")
                .contains("  карточка registry/2015-779/territory/territory.md\n")
                .doesNotContain("organisation-founders", "cooperation-per-participant");
    }

    @Test
    void today_is_shown_where_no_day_is_named() {
        var ran = Ran.of("rules", "show", "--lang", "en");

        assertThat(ran.lines().get(1)).contains("2021-1956", "in force from 2021-11-25 to 2022-12-31");
    }

    @Test
    void there_is_nothing_to_show_before_the_first_day() {
        var early = Ran.of("rules", "show", "--as-of", "2015-08-14");
        var unknown = Ran.of("rules", "show", "--ruleset", "register");

        assertThat(early.exitCode()).isEqualTo(3);
        assertThat(early.err()).contains("Есть: ", "registry (2015-08-15)");
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err()).contains("Набора «register» нет.");
    }

    private RulesCopy planted() throws Exception {
        return RulesCopy.in(folder).with(CASES, """
                        /participants/9/kind: OTHER, /participants/10/kind: OTHER, /participants/11/kind: OTHER }
                          expect: { status: FAILED, observed: { min: 9, max: 9 }, gap: 1 }""", """
                        /participants/9/kind: OTHER, /participants/10/kind: OTHER, /participants/11/kind: OTHER }
                          expect: { status: FAILED, observed: { min: 8, max: 9 }, gap: 1 }""");
    }

    private static int lineOf(Path file, String text) throws Exception {
        var lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError("No line of " + file + " has " + text);
    }
}
