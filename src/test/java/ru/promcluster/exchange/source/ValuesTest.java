package ru.promcluster.exchange.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.exchange.Reading;

/** What cells say: encodings, separators, numbers, days, formulas. */
class ValuesTest {

    private static final String TEXT = """
            Заявка;Название кластера;Дата заявки;Общая выручка, руб.;Моё
            1;"Кластер ""Ёлка"";
            вторая строка";15.04.2024;1 234 567,5;да
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 with mark", "windows-1251", "UTF-16 with mark"})
    void texts_are_read_in_every_encoding_of_offices(String encoding) throws IOException {
        var bytes = switch (encoding) {
            case "UTF-8" -> TEXT.getBytes(UTF_8);
            case "UTF-8 with mark" -> ("\uFEFF" + TEXT).getBytes(UTF_8);
            case "windows-1251" -> TEXT.getBytes(Charset.forName("windows-1251"));
            default -> ("\uFEFF" + TEXT).getBytes(UTF_16LE);
        };

        var read = Sent.opened("заявки.csv", bytes, folder);

        var application = only(read);
        assertThat(application.name()).isEqualTo("Кластер \"Ёлка\";\nвторая строка");
        assertThat(application.filedOn()).hasToString("2024-04-15");
        assertThat(Objects.requireNonNull(application.declared().revenue()).amount())
                .isEqualByComparingTo("1234567.5");
        assertThat(read.applications().get(0).extra()).isEqualTo(Map.of("Моё", "да"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void every_separator_is_found_out(String separator) throws IOException {
        var text = "id;name;filedOn\n1;Кластер;2024-04-15\n".replace(";", separator);

        var read = Sent.opened("applications.csv", text.getBytes(UTF_8), folder);
        var directed = Sent.opened("applications.csv", ("sep=" + separator + "\n" + text).getBytes(UTF_8), folder);

        assertThat(only(read).name()).isEqualTo("Кластер");
        assertThat(only(directed)).isEqualTo(only(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "46500000 | 46500000",
                "46 500 000 | 46500000",
                "46\u00A0500\u00A0000,25 | 46500000.25",
                "46\u2009500\u202F000 | 46500000",
                "1234,5 руб. | 1234.5",
                "12 ₽ | 12",
                "0,125 | 0.125",
                "1234,125 | 1234.125",
                "n:0.30000000000000004 | 0.3",
                "n:4.65E7 | 46500000",
                "n:1234567890.1199999 | 1234567890.12",
                "f:A1*2=7.5 | 7.5",
                "46,5 млн | type.wrong",
                "46 50 | type.wrong",
                "46,500 | number.ambiguous",
                "46.500 | number.ambiguous",
                "1,234.56 | type.wrong",
                "12 % | type.wrong",
                "d:45397 | type.wrong",
                "e:#DIV/0! | cell.error",
                "f:A1*2 | cell.not-calculated",
                "n:-1 | amount.negative"
            })
    void an_amount_is_read_or_told(String cell, String expected) throws IOException {
        var read = participant("Выручка", cell);

        assertThat(
                        read instanceof Reading.Accepted
                                ? Objects.requireNonNull(member(read).revenue())
                                        .amount()
                                        .toPlainString()
                                : code(read))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15.04.2024 | 2024-04-15",
                "5.4.2024 г. | 2024-04-05",
                "2024-04-15 | 2024-04-15",
                "15.04.2024 0:00:00 | 2024-04-15",
                "d:45397 | 2024-04-15",
                "d:59 | 1900-02-28",
                "d:61 | 1900-03-01",
                "d:1 | 1900-01-01",
                "d:60 | date.invalid",
                "d:45397.75 | date.invalid",
                "n:45397 | date.invalid",
                "29.02.2023 | date.invalid",
                "04/15/2024 | date.invalid",
                "вчера | date.invalid"
            })
    void a_day_is_read_or_told(String cell, String expected) throws IOException {
        var read = participant("Дата вступления", cell);

        assertThat(
                        read instanceof Reading.Accepted
                                ? String.valueOf(member(read).joinedOn())
                                : code(read))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7701234567 | 7701234567",
                "n:7701234567 | 7701234567",
                "n:7.701234567E9 | 7701234567",
                "z:541001001 | 0541001001",
                "0541001001 | 0541001001",
                "n:541001001 | digits.lost",
                "n:50012345678 | digits.lost",
                "7,70123E+09 | digits.lost",
                "d:45397 | type.wrong",
                "b:1 | type.wrong"
            })
    void a_tax_number_keeps_its_digits_or_is_told(String cell, String expected) throws IOException {
        var read = participant("ИНН", cell);

        assertThat(
                        read instanceof Reading.Accepted
                                ? String.valueOf(member(read).inn())
                                : code(read))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "да | true",
                "Нет | false",
                "TRUE | true",
                "ложь | false",
                "b:1 | true",
                "n:0 | false",
                "+ | true",
                "- | false",
                "ага | type.wrong",
                "n:2 | type.wrong"
            })
    void a_flag_is_read_or_told(String cell, String expected) throws IOException {
        var read = participant("anchor", cell);

        assertThat(
                        read instanceof Reading.Accepted
                                ? String.valueOf(member(read).anchor())
                                : code(read))
                .isEqualTo(expected);
    }

    @Test
    void a_workbook_may_count_days_from_1904() throws IOException {
        var bytes = new RawBook()
                .from1904()
                .sheet(
                        "Заявки",
                        "Заявка | Название кластера | Дата заявки | Уровень кооперации",
                        "n:7 | К | d:43935 | p:0.215")
                .bytes();

        var application = only(Sent.opened("a.xlsx", bytes, folder));

        assertThat(application.filedOn()).hasToString("2024-04-15");
        assertThat(application.id()).isEqualTo("7");
        assertThat(Objects.requireNonNull(application.declared().cooperationLevel())
                        .percent())
                .isEqualByComparingTo("21.5");
    }

    @Test
    void headers_are_known_in_any_case_order_and_language() throws IOException {
        var bytes = new RawBook()
                .sheet(
                        "APPLICATIONS",
                        "РЕГИОНЫ | name | ЗАЯВКА | organisation.absent | Реестр: внесен",
                        "RU-DA;RU-SE | К | 1 | да" + " | 01.02.2023")
                .bytes();

        var application = only(Sent.opened("a.xlsx", bytes, folder));

        assertThat(application.regions()).containsExactly("RU-DA", "RU-SE");
        assertThat(Objects.requireNonNull(application.organisation()).absent()).isTrue();
        assertThat(Objects.requireNonNull(application.registry()).includedOn()).hasToString("2023-02-01");
    }

    @Test
    void a_list_without_rows_is_unknown_unless_it_is_named_as_empty() throws IOException {
        var bytes = new RawBook()
                .sheet(
                        "Заявки",
                        "Заявка | Название кластера | Пустые списки | Неполные списки",
                        "1 | К | Договоры | Участники",
                        "2 | К",
                        "3 | К | Субсидии, contracts | Договоры")
                .sheet("Договоры", "Заявка | Поставщик | Покупатель", "2 | a | b")
                .sheet("Участники", "Заявка | Ключ участника", "1 | a")
                .bytes();

        var read = Sent.opened("a.xlsx", bytes, folder).accepted();

        assertThat(read)
                .extracting(application -> application.contracts() == null)
                .containsExactly(false, false, false);
        assertThat(read.get(0).contracts()).isEmpty();
        assertThat(read.get(1).contracts()).hasSize(1);
        assertThat(read.get(1).participants()).isNull();
        assertThat(read.get(1).infrastructure()).isNull();
        assertThat(read.get(2).subsidies()).isEmpty();
        assertThat(read.get(2).incomplete()).containsExactly(ClusterApplication.PartialList.CONTRACTS);
    }

    @Test
    void names_within_an_archive_may_be_those_of_russian_windows() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, Charset.forName("IBM866"))) {
            zip.putNextEntry(new ZipEntry("папка/Заявки.csv"));
            zip.write(TEXT.getBytes(UTF_8));
            zip.closeEntry();
        }

        assertThat(only(Sent.opened("a.zip", bytes.toByteArray(), folder)).id()).isEqualTo("1");
    }

    private Reading participant(String header, String cell) throws IOException {
        var bytes = new RawBook()
                .sheet("Заявки", "Заявка | Название кластера", "1 | К")
                .sheet("Участники", "Заявка | Ключ участника | " + header, "1 | п | " + cell)
                .bytes();
        return Sent.opened("a.xlsx", bytes, folder).readings().get(0);
    }

    private static Participant member(Reading reading) {
        return Objects.requireNonNull(Sent.accepted(reading).participants()).get(0);
    }

    private static String code(Reading reading) {
        return ((Reading.Refused) reading).violations().get(0).code();
    }

    private static ClusterApplication only(Sent.Content read) {
        assertThat(read.faults().shown()).isEmpty();
        assertThat(read.accepted()).hasSize(1);
        return read.accepted().get(0);
    }
}
