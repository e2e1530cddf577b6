package ru.promcluster.exchange.json;

import java.util.Collection;
import ru.promcluster.verdict.NearestName;

/** Every fault of names, types, ids and limits, in both languages: what was read, and what would be right. */
final class Faults {

    private Faults() {}

    static Fault unknownField(String name, Collection<String> known) {
        var shown = Shown.quoted(name);
        var near = NearestName.of(name, known);
        return near.isEmpty()
                ? new Fault(
                        "field.unknown",
                        "Поле " + shown.russian() + " не предусмотрено; уберите его",
                        "There is no field " + shown.english() + "; remove it")
                : new Fault(
                        "field.unknown",
                        "Поле " + shown.russian() + " не предусмотрено; возможно, «" + near + "»",
                        "There is no field " + shown.english() + "; maybe “" + near + "”");
    }

    static Fault repeatedField(String name) {
        return new Fault(
                "field.repeated",
                "Поле «" + name + "» указано повторно; оставьте одно значение",
                "The field “" + name + "” is given again; keep one value");
    }

    static Fault missingField(String name) {
        return new Fault(
                "field.missing",
                "Нет обязательного поля «" + name + "»; укажите его",
                "The required field “" + name + "” is missing; give it");
    }

    static Fault nullField(String name) {
        return new Fault(
                "field.missing",
                "Обязательное поле «" + name + "» равно null; укажите значение",
                "The required field “" + name + "” is null; give its value");
    }

    static Fault nullElement() {
        return new Fault(
                "type.wrong",
                "null — не элемент списка; уберите его, а неполный список назовите в «incomplete»",
                "null is not an element of a list; remove it, and name a list known in part in “incomplete”");
    }

    static Fault wrongType(Shown shown, Expected expected, String text) {
        var advised = expected.isNumber() ? NumberAdvice.of(text) : "";
        return new Fault(
                "type.wrong",
                shown.russian() + " — не " + expected.russian() + "; "
                        + (advised.isEmpty() ? expected.russianAdvice() : "напишите " + advised),
                shown.english() + " is not " + expected.english() + "; "
                        + (advised.isEmpty() ? expected.englishAdvice() : "write " + advised));
    }

    static Fault notAllowed(String value, Collection<String> allowed) {
        var shown = Shown.quoted(value);
        var near = NearestName.of(value, allowed);
        var list = String.join(", ", allowed);
        return new Fault(
                "value.not-allowed",
                shown.russian() + " — нет такого значения; допустимы: " + list
                        + (near.isEmpty() ? "" : "; возможно, «" + near + "»"),
                shown.english() + " is not a value of this field; allowed are: " + list
                        + (near.isEmpty() ? "" : "; maybe “" + near + "”"));
    }

    static Fault emptyText(String text) {
        return text.isEmpty()
                ? new Fault(
                        "text.empty",
                        "Пустая строка ничего не сообщает; впишите значение или уберите поле",
                        "An empty string tells nothing; give a value or leave the field out")
                : new Fault(
                        "text.empty",
                        "Строка из одних пробелов ничего не сообщает; впишите значение или уберите поле",
                        "A blank string tells nothing; give a value or leave the field out");
    }

    static Fault notUnicode(String text) {
        var shown = Shown.quoted(text);
        return new Fault(
                "text.not-unicode",
                "В тексте " + shown.russian() + " есть символ U+0000 или половина суррогатной пары; уберите её",
                "The text " + shown.english() + " holds U+0000 or half of a surrogate pair; remove it");
    }

    static Fault invalidDay(String text, String advised) {
        var shown = Shown.quoted(text);
        var example = advised.isEmpty() ? "\"2024-04-15\"" : "\"" + advised + "\"";
        return new Fault(
                "date.invalid",
                shown.russian() + " — не дата; напишите существующий день в виде год-месяц-число, например " + example,
                shown.english() + " is not a date; write a day that exists as year-month-day, for example " + example);
    }

    static Fault invalidYear(Shown shown) {
        return new Fault(
                "date.invalid",
                shown.russian() + " — не год; напишите год от 1 до 9999",
                shown.english() + " is not a year; write one from 1 to 9999");
    }

    static Fault repeatedId(String id, String list, int first) {
        var shown = Shown.quoted(id);
        var pointer = "/" + list + "/" + first;
        return new Fault(
                "id.repeated",
                "Ключ " + shown.russian() + " уже есть у " + pointer + "; дайте каждому свой",
                "The id " + shown.english() + " belongs to " + pointer + " already; give each its own");
    }

    static Fault unknownReference(String id, String list) {
        var shown = Shown.quoted(id);
        return new Fault(
                "reference.unknown",
                "В полном списке «" + list + "» нет ключа " + shown.russian()
                        + "; исправьте ключ или назовите список в «incomplete»",
                "The complete list “" + list + "” has no id " + shown.english()
                        + "; correct the id or name the list in “incomplete”");
    }

    static Fault tooDeep(int maxDepth) {
        return new Fault(
                "limit.depth",
                "Вложенность больше " + maxDepth + "; дальше файл не прочитан",
                "Nested deeper than " + maxDepth + "; the rest was not read");
    }

    static Fault tooManyElements(int room) {
        return new Fault(
                "limit.elements",
                "Элементов в списках этого вида больше " + room + "; лишние не прочитаны",
                "Lists of this kind hold more than " + room + " elements; the others were not read");
    }

    static Fault textTooLong(int length, int maxLength) {
        return new Fault(
                "limit.text",
                "В тексте " + length + " символов; допустимо не больше " + maxLength,
                "The text has " + length + " characters; " + maxLength + " are allowed");
    }

    static Fault namesTooLarge() {
        return new Fault(
                "limit.text",
                "Имена полей слишком длинны или подобраны так, что их нельзя различить быстро; дальше файл не прочитан",
                "Field names are too long or chosen to be slow to tell apart; the rest was not read");
    }
}
