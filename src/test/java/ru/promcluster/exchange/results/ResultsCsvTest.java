package ru.promcluster.exchange.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.promcluster.exchange.document.KeptAssessments;
import ru.promcluster.verdict.Language;

/** One file, one row an application. */
class ResultsCsvTest {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final Decisions RETURNED =
            number -> number == 1 ? new Decisions.Decided(Decision.RETURNED, "=Мало участников") : null;

    @Test
    void an_application_is_a_row_with_its_verdict_and_the_senders_columns() throws IOException {
        var document = KeptAssessments.document("made-not-eligible");

        var records = records(written(Rows.of(Rows.assessed(1, "made-not-eligible"), Rows.refused(2))));

        assertThat(records)
                .containsExactly(
                        List.of(
                                "№ заявки",
                                "Заявка",
                                "Кластер",
                                "Субъект РФ",
                                "Вывод",
                                "Выполнено",
                                "Не выполнено",
                                "Неизвестно",
                                "Не применяется",
                                "Что не выполнено",
                                "Достоверность",
                                "Редакция",
                                "На день",
                                "Номер проверки",
                                "SHA-256 заявки",
                                "Почему не проверена",
                                "Куратор",
                                "Разница",
                                "Решение",
                                "Основание"),
                        List.of(
                                "1",
                                "made-not-eligible",
                                "'@Кластер made-not-eligible",
                                "Республика Дагестан; RU-SE",
                                "Не соответствует",
                                "6",
                                "16",
                                "0",
                                "2",
                                "Число промышленных участников; Участники без договора с другим участником; Общий уровень функциональной"
                                        + " зависимости; Программа развития кластера; Функциональная карта кластера",
                                "вывод из опубликованного",
                                "2024-413",
                                "01.06.2024",
                                KeptAssessments.ID,
                                document.application().sha256(),
                                "",
                                "'=HYPERLINK(\"http://example.org\")",
                                "-5,5",
                                "возвращена",
                                "'=Мало участников"),
                        List.of(
                                "2",
                                "",
                                "",
                                "",
                                "Не проверена",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "Заявка не принята. Найдено ошибок: 1.",
                                "",
                                "",
                                "",
                                ""));
    }

    @Test
    void the_file_begins_with_the_mark_that_spreadsheets_look_for() throws IOException {
        assertThat(written(Rows.of(Rows.refused(1)))).startsWith(BYTE_ORDER_MARK + "№ заявки;Заявка;");
    }

    private static String written(ResultRows rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new ResultsCsv(Language.RU, Rows::regionName).write(rows, RETURNED, bytes);
        return bytes.toString(UTF_8);
    }

    private static List<List<String>> records(String csv) throws IOException {
        try (var reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(BYTE_ORDER_MARK.length()))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
