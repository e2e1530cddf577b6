package ru.promcluster.exchange.results.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.CellPlace;
import ru.promcluster.exchange.FileFaults;
import ru.promcluster.exchange.Violation;
import ru.promcluster.exchange.document.KeptAssessments;
import ru.promcluster.exchange.document.WrittenCriterion;
import ru.promcluster.exchange.results.Decisions;
import ru.promcluster.exchange.results.ResultRow;
import ru.promcluster.exchange.results.ResultRows;
import ru.promcluster.exchange.results.Rows;
import ru.promcluster.verdict.Language;

/** The workbook that a reviewer opens. */
class ResultsWorkbookTest {

    private static final FileFaults FILE_FAULTS = new FileFaults(
            List.of(new Violation(
                    "",
                    "row.no-application",
                    "Строка 5 не относится ни к одной заявке.",
                    "Row 5 belongs to no application.",
                    new CellPlace("заявки.xlsx", "Участники", 5, null, null, null, null))),
            1);

    private static final ResultRows ROWS = Rows.of(
            Rows.assessed(1, "made-not-eligible"),
            Rows.assessed(2, "made-complete"),
            Rows.assessed(3, "skfo-glass"),
            Rows.refused(4));

    @Test
    void the_sheets_stand_in_reading_order_in_both_languages() throws IOException {
        assertThat(Books.sheets(Books.written(ROWS, FILE_FAULTS, Language.RU)))
                .containsExactly("Итоги", "Заявки", "Критерии", "Ошибки", "Правила");
        assertThat(Books.sheets(Books.written(ROWS, FILE_FAULTS, Language.EN)))
                .containsExactly("Summary", "Applications", "Criteria", "Faults", "Rules");
    }

    @Test
    void an_application_is_a_row_and_the_reviewers_columns_stand_last() throws IOException {
        var document = KeptAssessments.document("made-complete");

        var texts = Books.texts(Books.written(ROWS, FILE_FAULTS, Language.RU), "Заявки");

        assertThat(texts).hasSize(5);
        assertThat(texts.get(0)).endsWith("Куратор", "Разница", "Решение", "Основание");
        assertThat(texts.get(2).subList(0, 9))
                .containsExactly(
                        "2",
                        "made-complete",
                        "@Кластер made-complete",
                        "Республика Дагестан; RU-SE",
                        "Соответствует",
                        "22",
                        "0",
                        "0",
                        "2");
        assertThat(texts.get(2).subList(13, 18))
                .containsExactly(
                        KeptAssessments.ID,
                        document.application().sha256(),
                        "",
                        "=HYPERLINK(\"http://example.org\")",
                        "-5,5");
        assertThat(texts.get(4).subList(4, 16)).contains("Не проверена", "Заявка не принята. Найдено ошибок: 1.");
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws IOException {
        var book = Books.written(ROWS, FILE_FAULTS, Language.RU);

        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            for (var row : opened.findSheet("Заявки").orElseThrow().read().subList(1, 4)) {
                for (int column : List.of(2, 16, 17)) {
                    assertThat(row.getCell(column).getType()).isEqualTo(CellType.STRING);
                    assertThat(row.getCell(column).getFormula()).isNull();
                }
            }
        }
        assertThat(Books.part(book, "xl/worksheets/sheet2.xml")).doesNotContain("<f>");
    }

    @Test
    void every_failed_and_open_criterion_has_a_row_with_what_to_do() throws IOException {
        var texts = Books.texts(Books.written(ROWS, FILE_FAULTS, Language.RU), "Критерии");

        long unsettled = List.of("made-not-eligible", "made-complete", "skfo-glass").stream()
                .flatMap(filing -> KeptAssessments.document(filing).criteria().stream())
                .filter(WrittenCriterion::isUnsettled)
                .count();
        assertThat(texts).hasSize((int) unsettled + 1).hasSizeGreaterThan(30);
        assertThat(texts.get(1).subList(0, 9))
                .containsExactly(
                        "1",
                        "made-not-eligible",
                        "@Кластер made-not-eligible",
                        "Число промышленных участников",
                        "обязательное",
                        "не выполнено",
                        "4",
                        "≥ 5",
                        "1");
        assertThat(texts.subList(1, texts.size()))
                .allSatisfy(row -> assertThat(row.get(9)).isNotEmpty());
    }

    @Test
    void a_fault_stands_with_file_sheet_row_column_and_advice() throws IOException {
        var texts = Books.texts(Books.written(ROWS, FILE_FAULTS, Language.RU), "Ошибки");

        assertThat(texts)
                .containsExactly(
                        List.of(
                                "№ заявки",
                                "Заявка",
                                "Файл",
                                "Лист",
                                "Строка",
                                "Столбец",
                                "Заголовок",
                                "Обозначение в строке",
                                "Прочитано",
                                "Что исправить",
                                "Место в заявке"),
                        List.of(
                                "",
                                "",
                                "заявки.xlsx",
                                "Участники",
                                "5",
                                "",
                                "",
                                "",
                                "",
                                "Строка 5 не относится ни к одной заявке.",
                                ""),
                        List.of(
                                "4",
                                "",
                                "заявки.xlsx",
                                "Участники",
                                "17",
                                "F",
                                "Выручка",
                                "p1",
                                "46,5 млн",
                                "«46,5 млн» — не число рублей; напишите 46500000",
                                "/participants/0/revenue"));
    }

    @Test
    void the_summary_counts_verdicts_criteria_regions_rules_and_faults() throws IOException {
        var texts = Books.texts(Books.written(ROWS, FILE_FAULTS, Language.RU), "Итоги");

        assertThat(texts)
                .contains(
                        List.of("Заявок всего", "4"),
                        List.of("Ошибок в заявках", "1"),
                        List.of("Ошибок вне заявок", "1"),
                        List.of("Соответствует", "1"),
                        List.of("Не соответствует", "1"),
                        List.of("Не определено", "1"),
                        List.of("Не проверена", "1"),
                        List.of("registry 2024-413, 1\u00a0июня 2024\u00a0г.", "3"),
                        List.of("Число промышленных участников", "1", "1", "1", "0"),
                        List.of("Республика Дагестан", "1", "1", "1", "0"),
                        List.of("не указан", "0", "0", "0", "1"));
    }

    @Test
    void the_rules_used_stand_with_their_digest() throws IOException {
        var ruleset = KeptAssessments.document("made-complete").ruleset();

        var texts = Books.texts(Books.written(ROWS, FILE_FAULTS, Language.RU), "Правила");

        assertThat(texts).hasSize(2);
        assertThat(texts.get(1).subList(0, 4))
                .containsExactly("registry", "2024-413", ruleset.version(), ruleset.sha256());
        assertThat(texts.get(1).get(5)).isEqualTo("3");
    }

    @Test
    void tables_have_frozen_headers_filters_colours_and_a_list_to_choose_from() throws IOException {
        var book = Books.written(ROWS, FILE_FAULTS, Language.RU);

        for (int sheet = 2; sheet <= 5; sheet++) {
            assertThat(Books.part(book, "xl/worksheets/sheet" + sheet + ".xml"))
                    .contains("state=\"frozen\"", "<autoFilter ref=\"A1:");
        }
        assertThat(Books.part(book, "xl/worksheets/sheet2.xml"))
                .contains("<conditionalFormatting sqref=\"E2:E5\">", "<formula>$E2=\"Не соответствует\"</formula>")
                .contains("<conditionalFormatting sqref=\"S2:S5\">")
                .contains(
                        "<dataValidation sqref=\"S2:S5\" type=\"list\"",
                        "errorStyle=\"stop\" showErrorMessage=\"true\"")
                .contains("<formula1>\"принята,возвращена\"</formula1>");
        assertThat(Books.part(book, "xl/worksheets/sheet3.xml")).contains("<conditionalFormatting sqref=\"F2:F");
    }

    @Test
    void a_job_without_rows_gives_a_workbook_with_empty_tables() throws IOException {
        var book = Books.written(Rows.of(), FileFaults.NONE, Language.RU);

        assertThat(Books.texts(book, "Заявки")).hasSize(1);
        assertThat(Books.texts(book, "Итоги")).contains(List.of("Заявок всего", "0"));
    }

    @Test
    void a_text_that_no_sheet_can_hold_is_mended() throws IOException {
        var kept = Rows.assessed(1, "made-complete");
        var row = new ResultRow(
                1, "a\u0001b\ud800c", "Ы".repeat(40_000), List.of(), Map.of("<&>\u0000", "x\ny"), true, kept.result());

        var texts = Books.texts(Books.written(Rows.of(row), FileFaults.NONE, Language.RU), "Заявки");

        assertThat(texts.get(0)).contains("<&>\ufffd");
        assertThat(texts.get(1).get(1)).isEqualTo("a\ufffdb\ufffdc");
        assertThat(texts.get(1).get(2)).hasSize(32_767).endsWith("Ы…");
        assertThat(texts.get(1)).contains("x\ny");
    }

    @Test
    void rows_leave_memory_while_others_are_still_to_come() throws IOException {
        var written = new ByteArrayOutputStream();
        var row = Rows.assessed(1, "made-complete");
        var seen = new ArrayList<Integer>();
        ResultRows rows = visitor -> {
            seen.add(written.size());
            for (int i = 0; i < 2_000; i++) {
                visitor.visit(row);
            }
            seen.add(written.size());
        };

        new ResultsWorkbook(Language.RU, Rows::regionName).write(rows, Decisions.NONE, FileFaults.NONE, written);

        int beforeApplications = seen.get(2);
        int afterApplications = seen.get(3);
        assertThat(afterApplications - beforeApplications).isGreaterThan(10_000);
    }
}
