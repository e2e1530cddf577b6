package ru.promcluster.exchange.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.promcluster.exchange.table.cell.TableLimits;

/** Files that would do harm or cost memory are refused with a sentence that says what to do. */
class HostileFilesTest {

    private static final TableLimits SMALL = new TableLimits(1_000_000, 20, 3_000_000, 50, 3, 5, 4, 60, 200, 2);

    private static final String APPLICATIONS = "Заявка | Название кластера";

    @TempDir
    private Path folder;

    static Stream<Arguments> hostile() throws IOException {
        var doctype = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
        return Stream.of(
                Arguments.of(
                        "macros.xlsx",
                        "макросы",
                        book().part("xl/vbaProject.bin", "x").bytes()),
                Arguments.of(
                        "macros.xlsm",
                        "макросы",
                        book().ofType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                .bytes()),
                Arguments.of(
                        "links.xlsx",
                        "ссылается на другие файлы",
                        book().part("xl/externalLinks/externalLink1.xml", "<x/>")
                                .bytes()),
                Arguments.of(
                        "laughs.xlsx",
                        "DTD",
                        book().part("xl/workbook.xml", doctype + "<workbook>&b;</workbook>")
                                .bytes()),
                Arguments.of(
                        "laughs-elsewhere.xlsx",
                        "DTD",
                        book().part("docProps/app.xml", doctype + "<x>&b;</x>").bytes()),
                Arguments.of("old.xls", "старого вида", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                Arguments.of("text.xlsx", "не книга XLSX", "Заявка;Название".getBytes(UTF_8)),
                Arguments.of("other.xlsx", "не книга XLSX", RawBook.zip(Map.of("a.txt", "b"))),
                Arguments.of("cut.xlsx", "нет оглавления", Arrays.copyOf(book().bytes(), 700)),
                Arguments.of("book.csv", "архив или книга", book().bytes()),
                Arguments.of("bytes.csv", "не текст", new byte[] {65, 0, 66, 0}),
                Arguments.of("climbs.zip", "за его пределы", RawBook.zip(Map.of("../../etc/a.csv", "a"))),
                Arguments.of("absolute.zip", "за его пределы", RawBook.zip(Map.of("/etc/a.csv", "a"))),
                Arguments.of("drive.zip", "за его пределы", RawBook.zip(Map.of("C:\\a.csv", "a"))),
                Arguments.of("nested.zip", "другой архив", RawBook.zip(Map.of("a/b.zip", "a"))),
                Arguments.of("twice.zip", "две части", RawBook.zip(Map.of("a.csv", "a", "A.CSV", "a"))),
                Arguments.of("bomb.zip", "архивы-бомбы", RawBook.zip(Map.of("заявки.csv", "a;b\n".repeat(500_000)))),
                Arguments.of(
                        "bomb.xlsx",
                        "архивы-бомбы",
                        book().part("xl/worksheets/s.xml", " ".repeat(2_000_000))
                                .bytes()),
                Arguments.of("inflated.zip", "больше 3000000", RawBook.zip(twoLarge())),
                Arguments.of("parts.zip", "Частей в архиве 25", RawBook.zip(files(25))),
                Arguments.of("sheets.zip", "Файлов .csv", RawBook.zip(files(4))),
                Arguments.of("sheets.xlsx", "Листов", sheets(4)),
                Arguments.of(
                        "rows.xlsx",
                        "Строк на листе",
                        book().sheet("Договоры", rows(6)).bytes()),
                Arguments.of(
                        "rows.csv", "Строк в файле", String.join("\n", rows(6)).getBytes(UTF_8)),
                Arguments.of(
                        "columns.xlsx",
                        "Столбцов",
                        book().sheet("Договоры", "a|b|c|d|e").bytes()),
                Arguments.of(
                        "cell.xlsx",
                        "текст длиннее 60",
                        book().sheet("Договоры", "a".repeat(61)).bytes()),
                Arguments.of("texts.xlsx", "Тексты книги", sharedTexts()),
                Arguments.of(
                        "applications.xlsx",
                        "Заявок в файле",
                        new RawBook()
                                .sheet("Заявки", APPLICATIONS, "1|a", "2|b", "3|c")
                                .bytes()),
                Arguments.of(
                        "attribute.xlsx",
                        "тег или текст длиннее",
                        book().part("xl/workbook.xml", "<workbook a=\"" + noise(1_100_000) + "\"/>")
                                .bytes()),
                Arguments.of(
                        "deep.xlsx",
                        "не такое, какое пишет Excel",
                        book().part("xl/styles.xml", "<a>".repeat(300)).bytes()),
                Arguments.of(
                        "names.xlsx",
                        "не такое, какое пишет Excel",
                        book().rawSheet(
                                        "Участники",
                                        IntStream.range(0, 6_000)
                                                .mapToObj(name -> "<n" + name + "/>")
                                                .collect(Collectors.joining()))
                                .bytes()),
                Arguments.of(
                        "large.csv",
                        "допустимо не больше 1000000",
                        "a".repeat(1_000_001).getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_file_is_refused(String name, String because, byte[] bytes) throws IOException {
        var problem = Sent.refused(name, bytes, folder, SMALL);

        assertThat(problem.detail().ru()).contains(because);
        assertThat(problem.detail().en()).isNotBlank();
        assertThat(problem.status()).isIn(400, 413);
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.map(Path::toString)).noneMatch(path -> path.endsWith(".spool"));
        }
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_stopped_while_it_unpacks() throws IOException {
        var bytes = RawBook.zip(Map.of("заявки.csv", "a;b\n".repeat(500_000)));
        int directory = indexOf(bytes, new byte[] {0x50, 0x4B, 0x01, 0x02});
        for (int at = directory + 24; at < directory + 28; at++) {
            bytes[at] = (byte) (at == directory + 24 ? 10 : 0);
        }

        var problem = Sent.refused("lies.zip", bytes, folder, TableLimits.DEFAULT);

        assertThat(problem.detail().ru()).containsAnyOf("архивы-бомбы", "повреждён");
    }

    @Test
    void a_workbook_cut_within_a_packed_sheet_is_a_fault_or_a_refusal() throws IOException {
        var bytes = book().sheet("Договоры", rows(5)).bytes();
        int sheet = indexOf(bytes, "xl/worksheets/sheet2.xml".getBytes(UTF_8));
        bytes[sheet + 40] ^= 0x55;

        var read = Sent.opened("broken.xlsx", bytes, folder);

        assertThat(read.faults().shown()).extracting(fault -> fault.code()).containsExactly("sheet.broken");
        assertThat(read.accepted())
                .singleElement()
                .satisfies(application -> assertThat(application.contracts()).isNull());
    }

    @Test
    void a_csv_file_that_does_not_unpack_is_a_fault_of_its_list() throws IOException {
        var files = new TreeMap<String, String>();
        files.put("applications.csv", "id;name\n1;Кластер\n");
        files.put("contracts.csv", "application;supplier;buyer\n" + "1;a;b\n".repeat(40));
        var bytes = RawBook.zip(files);
        int contracts = indexOf(bytes, "contracts.csv".getBytes(UTF_8)) + "contracts.csv".length();
        bytes[contracts] = (byte) 0xFF;

        var read = Sent.opened("broken.zip", bytes, folder);

        assertThat(read.faults().shown()).extracting(fault -> fault.code()).containsExactly("sheet.broken");
        assertThat(read.accepted())
                .singleElement()
                .satisfies(application -> assertThat(application.contracts()).isNull());
    }

    @Test
    void names_that_say_no_format_are_told_which_there_are() {
        assertThat(FileFormat.ofName("кластеры.docx")).isEmpty();
        assertThat(FileFormat.unknown("кластеры.docx").detail().ru()).contains("кластеры.docx", ".xlsx");
        assertThat(FileFormat.ofName("A.XLSX")).contains(FileFormat.XLSX);
    }

    private static RawBook book() {
        return new RawBook().sheet("Заявки", APPLICATIONS, "1 | Кластер");
    }

    private static byte[] sheets(int count) throws IOException {
        var book = new RawBook();
        IntStream.range(0, count).forEach(sheet -> book.sheet("s" + sheet, "a"));
        return book.bytes();
    }

    private static String[] rows(int count) {
        return IntStream.range(0, count).mapToObj(row -> "Заявка").toArray(String[]::new);
    }

    private static Map<String, String> files(int count) {
        var files = new TreeMap<String, String>();
        IntStream.range(0, count).forEach(file -> files.put(file + ".csv", "a"));
        return files;
    }

    private static Map<String, String> twoLarge() {
        var text = noise(1_600_000);
        return Map.of("a.csv", text, "b.csv", text);
    }

    /** Text that packs less well than a bomb. */
    private static String noise(int length) {
        var random = new Random(1);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(Integer.toString(random.nextInt(100_000), 36).repeat(8)).append(';');
        }
        return text.toString();
    }

    private static byte[] sharedTexts() throws IOException {
        var texts = new ArrayList<String>();
        IntStream.range(0, 40).forEach(text -> texts.add("<si><t>текст " + text + "</t></si>"));
        var main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return book().part("xl/sharedStrings.xml", "<sst>" + String.join("", texts) + "</sst>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Type=\"" + main
                                + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + main
                                + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>")
                .bytes();
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int at = 0; at <= bytes.length - part.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("The bytes are not there: " + part.length);
    }

    @Test
    void an_empty_archive_is_no_workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("folder/"));
            zip.closeEntry();
        }

        var problem = Sent.refused("empty.xlsx", bytes.toByteArray(), folder, TableLimits.DEFAULT);

        assertThat(problem.detail().ru()).contains("не книга XLSX");
    }
}
