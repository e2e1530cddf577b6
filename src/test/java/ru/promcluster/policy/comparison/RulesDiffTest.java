package ru.promcluster.policy.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.promcluster.policy.comparison.RulesDiff.Change;
import ru.promcluster.rulebook.files.RuleFiles;

/** How a draft differs from the published rules is told in words, each difference once. */
final class RulesDiffTest {

    private static final String DEPENDENCY = "«Общий уровень функциональной зависимости» (functional-dependency)";
    private static final String EDITION = """
            act: "ПП РФ 01.12.2026 № 100"
            title: { ru: "О порогах", en: "On thresholds" }
            inForceFrom: 2027-01-01
            confidence: CONFIRMED
            """;

    private final SortedMap<String, String> draft = texts();

    private static SortedMap<String, String> texts() {
        try {
            return new TreeMap<>(RuleFiles.read(Path.of("rules")).chosen(every -> true));
        } catch (IOException e) {
            throw new IllegalStateException("The published rules cannot be read", e);
        }
    }

    private List<Change> changes() {
        return RulesDiff.of(RuleFiles.of(texts()), RuleFiles.of(draft)).changes();
    }

    private List<String> russian() {
        return changes().stream().map(change -> change.sentence().ru()).toList();
    }

    private void change(String file, String text, String other) {
        assertThat(draft.get(file)).contains(text);
        draft.computeIfPresent(file, (path, before) -> before.replace(text, other));
    }

    @Test
    void the_same_rules_do_not_differ() {
        var diff = RulesDiff.of(RuleFiles.of(texts()), RuleFiles.of(draft));

        assertThat(diff).isEqualTo(new RulesDiff(List.of(), ""));
    }

    @Test
    void a_figure_of_a_new_act_is_told_with_its_day() {
        draft.put("registry/2027-100/edition.yaml", EDITION);
        draft.put("registry/2027-100/figures.yaml", """
                - name: functional-dependency
                  value: 15
                  unit: PERCENT
                  point: "требования к промышленным кластерам (номер подпункта не установлен)"
                  confidence: CONFIRMED
                  sources: [ "https://bukvoed.ru/smyagcheny-trebovaniya-k-promyshlennym-klasteram", "https://gospartner.club/?p=8415" ]
                """);

        assertThat(russian())
                .containsExactly(
                        "Новая редакция 2027-100 (ПП РФ 01.12.2026 № 100), действует с 2027-01-01",
                        DEPENDENCY + ": 20\u00a0% → 15\u00a0% с 2027-01-01");
        assertThat(changes().get(1).sentence().en())
                .isEqualTo("“Overall functional dependency level” (functional-dependency): 20% → 15% from 2027-01-01");
    }

    @Test
    void an_end_of_force_is_told_with_what_is_in_force_no_longer() {
        change(
                "registry/2024-413/edition.yaml",
                "inForceFrom: 2024-04-10",
                "inForceFrom: 2024-04-10\ninForceUntil: 2025-12-31");

        assertThat(russian())
                .startsWith("Редакция 2024-413: последний день действия не назван → 2025-12-31")
                .hasSizeGreaterThan(20);
        assertThat(russian().subList(1, russian().size())).allMatch(change -> change.endsWith(" с 2026-01-01"));
    }

    @Test
    void a_changed_figure_that_a_later_act_replaced_is_told_with_both_days() {
        change(
                "registry/2015-779/figures.yaml",
                "minimum-participants\n  value: 10",
                "minimum-participants\n  value: 12");

        assertThat(russian())
                .singleElement()
                .asString()
                .contains("(minimum-participants): 10 → 12 с 2015-08-15 по 2023-");
    }

    @Test
    void a_repealed_criterion_and_a_changed_mark_are_told() {
        draft.put("registry/2027-100/edition.yaml", EDITION + """
                        repeals: [ education ]
                        changes: { functional-dependency: { severity: ADVISORY } }
                        """);

        assertThat(russian().subList(1, 3))
                .anySatisfy(told -> assertThat(told)
                        .startsWith("Больше не действует требование «")
                        .endsWith("(education) с 2027-01-01"))
                .contains("Требование " + DEPENDENCY + ": обязательное → справочное с 2027-01-01");
    }

    @Test
    void a_changed_rule_that_later_editions_inherit_is_told_once() {
        change(
                "registry/2023-1585/functional-dependency/functional-dependency.drl",
                "finding.atLeast",
                "finding.atMost");
        change(
                "registry/2023-1585/functional-dependency/functional-dependency.md",
                "title: \"Общий уровень",
                "title: \"Средний уровень");

        assertThat(changes())
                .extracting(Change::code)
                .filteredOn(code -> code.equals("criterion.rule") || code.equals("criterion.card"))
                .containsExactlyInAnyOrder("criterion.rule", "criterion.card");
    }

    @Test
    void cases_are_told_by_name_and_filings_by_path() {
        var cases = "registry/2023-1585/functional-dependency/functional-dependency.cases.yaml";
        change(cases, "\"Чуть больше 20 %\"", "\"Немного больше 20 %\"");
        change(cases, "observed: { min: 25, max: 25 }, gap: 0, required: 20", "observed: { min: 25, max: 25 }, gap: 0");
        draft.remove("registry/filings/kuban-yug.json");
        draft.put("reference/relief-territories.yaml", "[]");

        assertThat(changes())
                .extracting(Change::code)
                .containsExactly("file.changed", "case.added", "case.changed", "case.removed", "filing.removed");
        assertThat(russian())
                .contains(
                        "functional-dependency: пример «Немного больше 20 %» — добавлено",
                        "functional-dependency: пример «Четверть закупок — у участников» — изменено",
                        "Заявка registry/filings/kuban-yug.json — убрано");
    }

    @Test
    void rules_that_cannot_be_read_are_told_and_compared_as_text() {
        change("registry/2024-413/figures.yaml", "unit: PERCENT", "unit: PRECENT");

        var diff = RulesDiff.of(RuleFiles.of(texts()), RuleFiles.of(draft));

        assertThat(diff.changes()).extracting(Change::code).contains("rules.faulty");
        assertThat(diff.unified())
                .startsWith("--- a/registry/2024-413/figures.yaml\n+++ b/registry/2024-413/figures.yaml\n@@ ")
                .contains("-  unit: PERCENT\n", "+  unit: PRECENT\n");
    }
}
