package ru.promcluster.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.promcluster.exchange.Reading;
import ru.promcluster.exchange.Violation;

/** Every fault of a bad workbook and a bad CSV set is told where it stands, and the good rows are read. */
class BadTablesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/ru/promcluster/exchange/source");

    @TempDir
    private Path folder;

    @Test
    void a_bad_workbook_is_told_fault_by_fault() throws IOException {
        var read = Sent.opened("кластеры.xlsx", badWorkbook(), folder);

        var kinds = assertGolden("bad-workbook.txt", read);

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(40);
        assertThat(goodOnes(read)).containsExactly("хорошая");
    }

    @Test
    void a_bad_csv_set_is_told_fault_by_fault() throws IOException {
        var read = Sent.opened("кластеры.zip", badCsvSet(), folder);

        var kinds = assertGolden("bad-csv-set.txt", read);

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(40);
        assertThat(goodOnes(read)).containsExactly("хорошая", "ещё");
    }

    private static final String APPLICATIONS_HEAD =
            "Заявка | Название кластера | Дата заявки | Отчётный год | Регионы | Специализированная организация: отсутствует"
                    + " | Специализированная организация: ИНН | Программа развития: разделы | Всего участников"
                    + " | Всего промышленных участников | Уровень кооперации, % | Неполные списки | Пустые списки"
                    + " | Функцианальная карта | Заявка | Примечание | Реестр: внесн";
    private static final String PARTICIPANTS_HEAD =
            "Заявка | Ключ участника | ИНН | ОГРН | Вид участника | Якорное предприятие | Дата вступления"
                    + " | Выпуск продукции кластера | Потребили участники, тыс. руб. | Выручка | Рабочие места"
                    + " | Высокопроизводительные рабочие места | Добавленная стоимость | Роль | Закупки | Наименование";

    private static byte[] badWorkbook() throws IOException {
        return new RawBook()
                .sheet("Заявки", badApplications())
                .sheet("Участники", badParticipants())
                .sheet(
                        "Договоры",
                        "Заявка | Ключ договора | Поставщик | Покупатель | Сумма договора, ₽ | Подписан",
                        "плохая | д1 | у1 | | n:-5 | d:45397.5",
                        "плохая | д1 | у1 | у77 | e:#REF! | n:45397",
                        "плохая | д3 | у1 | у2 | f:SUM(A1) | 31.02.2024",
                        "хорошая | д1 | х1 | х2 | f:2*50=100 | d:45397",
                        "ссылки | | с1 | с9")
                .sheet("Инфраструктура", "Ключ объекта | Вид объекта", "о1 | иной объект")
                .sheet(
                        "Совместные проекты",
                        "Заявка | Ключ проекта | Участники проекта | Продукция по ОКПД 2 | Стоимость проекта | Начало",
                        "плохая | п1 | у1; у99 | d:45253 | b:1 | 15.04.24",
                        "плохая | п1 | у1 | n:23.1 | p:0.5 | n:12")
                .rawSheet(
                        "Субсидии",
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Заявка</t></is></c></row>"
                                + "<row r=\"2\"><c r=\"A2\"")
                .sheet("Догворы", "Заявка")
                .sheet("Черновик", "что угодно")
                .bytes();
    }

    private static String[] badApplications() {
        return new String[] {
            APPLICATIONS_HEAD,
            "хорошая | Хороший кластер | d:45397 | n:2024 | RU-DA, RU-SE | нет | z:541002002 | проекты | n:2 | | p:0.215"
                    + " | | | | | моё | ",
            "плохая | | e:#N/A | двадцатый | нет | да | n:541002002 | проекты, сметы | n:2.5 | n:3 | n:120 | Участник"
                    + " | Договоры | да | тоже | чужое | 01.02.2023",
            "| Без ключа",
            "",
            "дважды | Первая | | | | | | | 2 | n:3",
            "дважды | Вторая",
            "ссылки | Ссылки | | | | да | 0541002002",
            "длинная | Суммы | 15.04.2024 | n:20240 | | возможно | | | 46,500 | 1 000 шт. | n:-1 | | | | | | | потерянное"
        };
    }

    private static String[] badParticipants() {
        return new String[] {
            PARTICIPANTS_HEAD,
            "хорошая | х1 | z:541001001 | n:1020502460281 | промышленное предприятие | да | 01.05.2022 | n:465000000 | |"
                    + " 1 000,5 руб. | 12 | n:12 | −5 | конечная продукция | n:0.30000000000000004 | Завод",
            "хорошая | х2 | 7701234567 | | INDUSTRIAL | + ",
            "плохая | у1 | n:541001001 | n:1.020502460281E+15 | промышленое предприятие | может быть | 30.02.2024"
                    + " | 46,5 млн | n:10 | d:45397 | 12,5 | n:20 | p:0.1 | финал | n:1.5E+35 | d:45397",
            "плохая | у2 | n:77012345670123456789 | 1,02E+15 | e:#REF! | n:2 | n:45397 | много | | n:-7 | n:5 | n:6"
                    + " | 1.234.567 | | n:-3 | b:1",
            "плохая | у1 | | | | | | n:10",
            "плохая | | 7701234567",
            "плахая | у3 | 7701234567",
            "| у4",
            "никто | у5",
            "ссылки | с1"
        };
    }

    private static byte[] badCsvSet() throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("Заявки.csv", csv(badApplications()));
        files.put("Участники.csv", csv(badParticipants()));
        files.put("contracts.csv", """
                application,supplier,buyer,value,signedOn,startBatch
                хорошая,х1,х2,"1 000,50",2024-04-15 00:00:00,да

                плохая,у1,"у
                2","1,000.50",15/04/2024,пожалуй
                плохая,,у2,12 34,2024-04-15 10:30,
                ссылки,с1,с9,1e3,2024-01-01,-
                хорошая,х1,х2,5,,
                """);
        files.put("subsidies.csv", "Заявка;Сумма субсидии\nхорошая;5\nхорошая;\"5\n");
        files.put("Совместные проекты.csv", "Заявка;Ключ проекта\n");
        files.put("infrastructure.csv", """
                Заявка;Ключ объекта;Площадь, га;Доля промышленной площади;Площадь
                хорошая;о1;12,5;60 %;
                плохая;о1;12,5 руб.;101;5
                плохая;о2;-1;60 руб.;;лишнее
                """);
        files.put("jointProjects.csv", "");
        files.put("прочее.csv", "a;b\n");
        files.put("readme.txt", "не таблица");
        files.put("Заявки-2.csv", "Заявка\n");
        return RawBook.zip(withOneMoreGoodApplication(files));
    }

    private static Map<String, String> withOneMoreGoodApplication(Map<String, String> files) {
        files.computeIfPresent("Заявки.csv", (name, text) -> text + "ещё;Ещё один;15.04.2024;2024;\"RU-DA;RU-SE\"\n");
        return files;
    }

    /** The same cells as text, as a spreadsheet would save them. */
    private static String csv(String[] rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            var cells = new ArrayList<String>();
            for (var cell : row.split("\\|", -1)) {
                var told = cell.strip();
                var plain = told.matches("[a-z]:.*") ? told.substring(2) : told;
                var day = told.startsWith("d:") ? "15.04.2024" : plain;
                var zeros = told.startsWith("z:") ? "0" + plain : day;
                var percent = told.equals("p:0.215") ? "21,5%" : zeros;
                cells.add(percent.contains(";") ? '"' + percent + '"' : percent);
            }
            text.append(String.join(";", cells)).append('\n');
        }
        return text.toString();
    }

    private static List<String> goodOnes(Sent.Content read) {
        return read.readings().stream()
                .filter(reading -> reading instanceof Reading.Accepted)
                .map(reading -> Objects.requireNonNull(Sent.accepted(reading).id()))
                .toList();
    }

    /** Gives the different faults by code and column. */
    private static Set<String> assertGolden(String name, Sent.Content read) throws IOException {
        var text = new StringBuilder();
        var kinds = new TreeSet<String>();
        text.append("# Файл: ").append(read.faults().total()).append('\n');
        read.faults().shown().forEach(fault -> tell(fault, text, kinds));
        for (var application : read.applications()) {
            text.append("\n# Заявка ").append(application.number()).append(": ").append(application.extra());
            var reading = application.read();
            if (reading instanceof Reading.Refused refused) {
                text.append(": ").append(refused.total()).append('\n');
                refused.violations().forEach(fault -> tell(fault, text, kinds));
                assertThat(refused.violations()).hasSize((int) refused.total());
            } else {
                text.append(": принята\n");
            }
        }
        assertSame(name, text.toString());
        return kinds;
    }

    private static void tell(Violation fault, StringBuilder text, Set<String> kinds) {
        var place = Objects.requireNonNull(fault.place());
        kinds.add(fault.code() + " " + place.header());
        text.append(place.file())
                .append(part(", лист ", place.sheet()))
                .append(", строка ")
                .append(place.row())
                .append(part(", столбец ", place.column()))
                .append(part(" ", place.header()))
                .append(part(", ключ ", place.id()))
                .append(part(", прочитано ", place.read()))
                .append("\n    ")
                .append(fault.russian())
                .append("\n    ")
                .append(fault.english())
                .append("  [")
                .append(fault.code())
                .append("] ")
                .append(fault.pointer())
                .append('\n');
    }

    private static String part(String before, @Nullable String told) {
        return told == null ? "" : before + "«" + told.replace("\n", "\\n") + "»";
    }

    private static void assertSame(String name, String text) throws IOException {
        var file = GOLDEN.resolve(name);
        if (System.getProperty("golden") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
