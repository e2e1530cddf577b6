package ru.promcluster.exchange.table;

import java.util.Collection;
import ru.promcluster.exchange.json.Fault;
import ru.promcluster.exchange.json.Shown;
import ru.promcluster.verdict.Bilingual;

/** Every fault of sheets, headers and rows, in both languages. */
final class TableFaults {

    private TableFaults() {}

    static Fault unknownSheet(String name, String near, Collection<String> known) {
        var shown = Shown.quoted(name);
        var advice = near.isEmpty()
                ? new Bilingual("известны: " + String.join(", ", known), "known are: " + String.join(", ", known))
                : new Bilingual("возможно, «" + near + "»", "maybe “" + near + "”");
        return new Fault(
                "sheet.unknown",
                "Лист " + shown.russian() + " не предусмотрен и не прочитан; " + advice.ru(),
                "There is no sheet " + shown.english() + ", it was not read; " + advice.en());
    }

    static Fault repeatedSheet(String title) {
        return new Fault(
                "sheet.repeated",
                "Список «" + title + "» есть в файле дважды, и какой верен, не понять: он считается неизвестным; "
                        + "оставьте один",
                "The list “" + title + "” is in the file twice, so it counts as not known; keep one");
    }

    static Fault repeatedApplications(String title) {
        return new Fault(
                "sheet.repeated",
                "Лист «" + title + "» есть в файле дважды, прочитан только первый; оставьте один",
                "The sheet “" + title + "” is in the file twice, only the first was read; keep one");
    }

    static Fault noApplications(String title) {
        return new Fault(
                "sheet.missing",
                "Нет обязательного листа «" + title + "»; возьмите шаблон и заполните его",
                "The required sheet “" + title + "” (applications) is missing; take the template and fill it in");
    }

    static Fault noTable(String name) {
        return new Fault(
                "file.unknown",
                "Файл «" + name + "» в архиве — не таблица CSV; уберите его",
                "The file “" + name + "” of the archive is no CSV table; remove it");
    }

    static Fault noHeader(String title) {
        return new Fault(
                "sheet.empty",
                "Лист «" + title + "» пуст; впишите в первую строку заголовки, как в шаблоне",
                "The sheet “" + title + "” is empty; write the headers into its first row, as in the template");
    }

    static Fault brokenPart(Bilingual why, boolean isList) {
        return new Fault(
                "sheet.broken",
                why.ru() + (isList ? "; список считается неизвестным у всех заявок" : ""),
                why.en() + (isList ? "; the list counts as not known for all applications" : ""));
    }

    static Fault misspelt(String header, String near) {
        var shown = Shown.quoted(header);
        return new Fault(
                "column.unknown",
                "Столбец " + shown.russian() + " не предусмотрен, его значения не прочитаны; возможно, «" + near + "»",
                "There is no column " + shown.english() + ", its values were not read; maybe “" + near + "”");
    }

    static Fault wrongUnit(String header, String right) {
        var shown = Shown.quoted(header);
        return new Fault(
                "column.unit",
                "Единица в заголовке " + shown.russian() + " не та; пересчитайте значения и назовите столбец «" + right
                        + "»",
                "The unit of the header " + shown.english() + " is another; convert the values and name the column “"
                        + right + "”");
    }

    static Fault repeatedColumn(String header, String first) {
        var shown = Shown.quoted(header);
        return new Fault(
                "column.repeated",
                "Столбец " + shown.russian() + " уже есть под буквой " + first + "; оставьте один",
                "The column " + shown.english() + " is there already, at " + first + "; keep one");
    }

    static Fault namelessColumn() {
        return new Fault(
                "column.nameless",
                "У столбца нет заголовка, его значения не прочитаны; впишите заголовок или очистите столбец",
                "The column has no header, its values were not read; write one or clear the column");
    }

    static Fault missingColumn(String title) {
        return new Fault(
                "column.missing",
                "Нет обязательного столбца «" + title + "»; добавьте его",
                "The required column “" + title + "” is missing; add it");
    }

    static Fault missingKey(String title) {
        return new Fault(
                "application.missing",
                "Не заполнен столбец «" + title + "»: чья это строка, не понять; впишите ключ заявки",
                "The column “" + title
                        + "” is empty, so nobody knows whose row it is; write the id of the application");
    }

    static Fault longKey(int length, int longest) {
        return new Fault(
                "application.too-long",
                "В ключе заявки " + length + " символов; допустимо не больше " + longest,
                "The application id has " + length + " characters; " + longest + " are allowed");
    }

    static Fault unknownKey(String key, String near, String title) {
        var shown = Shown.quoted(key);
        return near.isEmpty()
                ? new Fault(
                        "application.unknown",
                        "Заявки " + shown.russian() + " нет на листе «" + title
                                + "»; исправьте ключ или добавьте заявку",
                        "The sheet “" + title + "” has no application " + shown.english()
                                + "; correct the id or add it")
                : new Fault(
                        "application.unknown",
                        "Заявки " + shown.russian() + " нет на листе «" + title + "»; возможно, «" + near + "»",
                        "The sheet “" + title + "” has no application " + shown.english() + "; maybe “" + near + "”");
    }

    static Fault lostRow(long row, String title) {
        return new Fault(
                "application.row-lost",
                "Строка " + row + " листа «" + title + "», возможно, относится к этой заявке: исправьте её ключ",
                "Row " + row + " of the sheet “" + title + "” may belong to this application: correct its id");
    }

    static Fault repeatedKey(String key, long other) {
        var shown = Shown.quoted(key);
        return new Fault(
                "application.repeated",
                "Ключ заявки " + shown.russian() + " стоит и в строке " + other
                        + ": чьи строки других листов, не понять; дайте каждой заявке свой ключ",
                "The application id " + shown.english() + " stands in row " + other
                        + " too, so nobody knows whose the rows of other sheets are; give each its own");
    }

    static Fault emptyWithRows(String title) {
        return new Fault(
                "empty.with-rows",
                "Список «" + title + "» назван пустым, но у заявки есть его строки; уберите одно из двух",
                "The list “" + title
                        + "” is named as empty, yet the application has rows of it; remove one of the two");
    }

    static Fault tooManyRows(long bytes, long allowed) {
        return new Fault(
                "limit.size",
                "Строки заявки занимают " + bytes + " байт; допустимо не больше " + allowed,
                "The rows of the application take " + bytes + " bytes; " + allowed + " are allowed");
    }
}
