package ru.promcluster.rulebook.text;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.promcluster.verdict.Bilingual;

/** Says in the officer's words what a YAML parser complains of. */
final class YamlAdvice {

    private static final String TAB = "'\\t(TAB)'";

    /** Looked through in this order: what a complaint mentions, and what to do about it. */
    private static final Map<String, Bilingual> KNOWN = known();

    private YamlAdvice() {}

    static boolean isAboutTab(String complaint) {
        return complaint.contains(TAB);
    }

    static Bilingual of(String complaint) {
        for (var each : KNOWN.entrySet()) {
            if (complaint.contains(each.getKey())) {
                return each.getValue();
            }
        }
        var first = complaint.lines().findFirst().orElse("");
        return new Bilingual(
                "Запись YAML нарушена (" + first
                        + "). Проверьте отступы, кавычки, двоеточия и скобки здесь и строкой выше.",
                "Broken YAML (" + first + "). Check indents, quotes, colons and brackets here and one line above.");
    }

    private static Map<String, Bilingual> known() {
        var known = new LinkedHashMap<String, Bilingual>();
        known.put(
                TAB,
                new Bilingual(
                        "Здесь знак табуляции. Замените его пробелами.",
                        "There is a tab here. Replace it with spaces."));
        known.put(
                "mapping values are not allowed here",
                new Bilingual(
                        "Двоеточие здесь не к месту. Выровняйте строку с соседними, а текст с двоеточием возьмите в кавычки.",
                        "A colon is out of place here. Align the line with its neighbours, and put a text that holds a"
                                + " colon into quotes."));
        known.put(
                "could not find expected ':'",
                new Bilingual(
                        "Здесь не хватает двоеточия. Пишите «поле: значение».",
                        "A colon is missing here. Write «field: value»."));
        known.put(
                "found unexpected end of stream",
                new Bilingual(
                        "Кавычка открыта и не закрыта. Закройте её.", "A quote is opened and not closed. Close it."));
        known.put(
                "found unknown escape character",
                new Bilingual(
                        "Обратная черта в кавычках не к месту. Уберите её или удвойте: «\\\\».",
                        "A backslash is out of place in quotes. Remove it or write it twice: «\\\\»."));
        known.put(
                "expected ',' or ']'",
                new Bilingual(
                        "Список в квадратных скобках не закончен. Поставьте запятую или «]».",
                        "The list in square brackets is not finished. Put a comma or «]»."));
        known.put(
                "expected ',' or '}'",
                new Bilingual(
                        "Поля в фигурных скобках не закончены. Поставьте запятую или «}».",
                        "The fields in braces are not finished. Put a comma or «}»."));
        known.put(
                "expected <block end>",
                new Bilingual(
                        "Отступ или знак здесь не к месту. Выровняйте строку с соседними, закройте кавычки.",
                        "An indent or a character is out of place here. Align the line with its neighbours, close the"
                                + " quotes."));
        known.put(
                "cannot start any token",
                new Bilingual(
                        "С этого знака значение начинаться не может. Возьмите значение в кавычки.",
                        "A value cannot begin with this character. Put the value into quotes."));
        return known;
    }
}
