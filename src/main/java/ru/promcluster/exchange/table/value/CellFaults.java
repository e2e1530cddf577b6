package ru.promcluster.exchange.table.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.json.Expected;
import ru.promcluster.exchange.json.Fault;
import ru.promcluster.exchange.json.Shown;
import ru.promcluster.exchange.table.cell.Cell;
import ru.promcluster.exchange.table.layout.Column;
import ru.promcluster.verdict.NearestName;

/** Every fault of a single cell, in both languages: what was read, and what would be right. */
final class CellFaults {

    /** What a spreadsheet saves as text where a formula came to no value or a column was too narrow. */
    private static final Pattern ERRORS = Pattern.compile(
            "#{3,}|#(N/A|REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!" + "|Н/Д|ССЫЛКА!|ДЕЛ/0!|ЗНАЧ!|ИМЯ\\?|ЧИСЛО!|ПУСТО!)");

    private CellFaults() {}

    /** The cell holds no value at all; {@code null}: it does. */
    static @Nullable Fault ofBroken(Cell cell) {
        return switch (cell.kind()) {
            case ERROR -> error(cell);
            case NO_VALUE ->
                new Fault(
                        "cell.not-calculated",
                        "Формула не посчитана; откройте книгу в Excel, дождитесь расчёта и сохраните её",
                        "The formula has no stored value; open the workbook in Excel, let it calculate and save it");
            case TEXT ->
                cell.text().indexOf('#') >= 0
                                && ERRORS.matcher(cell.text().strip()).matches()
                        ? error(cell)
                        : null;
            case NUMBER, PERCENT, DAY, FLAG -> null;
        };
    }

    private static Fault error(Cell cell) {
        var shown = shown(cell);
        return new Fault(
                "cell.error",
                shown.russian() + " — формула дала ошибку; исправьте её или впишите значение",
                shown.english() + " is the error of a formula; mend it or write the value");
    }

    static Fault flag(Cell cell) {
        return wrong(cell, "не «да» и не «нет»", "neither yes nor no", " да или нет", " да (yes) or нет (no)");
    }

    static Fault day(Cell cell) {
        var shown = shown(cell);
        return cell.kind() == Cell.Kind.DAY
                ? new Fault(
                        "date.invalid",
                        shown.russian() + " — день со временем; оставьте только день, например 15.04.2024",
                        shown.english() + " is a day with a time; leave the day alone, for example 2024-04-15")
                : new Fault(
                        "date.invalid",
                        shown.russian() + " — не дата; напишите существующий день, например 15.04.2024",
                        shown.english() + " is not a date; write a day that exists, for example 2024-04-15");
    }

    static Fault numberForDay(Cell cell, String likely) {
        var shown = shown(cell);
        return likely.isEmpty()
                ? day(cell)
                : new Fault(
                        "date.invalid",
                        shown.russian() + " — число, а не дата; задайте ячейке формат «Дата», возможно, это " + likely,
                        shown.english() + " is a number, not a date; format the cell as a date, maybe it is " + likely);
    }

    static Fault number(Column column, Cell cell, String advised) {
        var example = advised.isEmpty() ? example(column.expected()) : advised;
        return wrong(
                cell,
                "не " + column.expected().russian(),
                "not " + column.expected().english(),
                (advised.isEmpty() ? ", например, " : " ") + example.replace('.', ','),
                (advised.isEmpty() ? ", for example, " : " ") + example);
    }

    private static String example(Expected expected) {
        return switch (expected) {
            case ROUBLES -> "46500000";
            case YEAR -> "2024";
            case COUNT -> "12";
            case DECIMAL, SHARE, TEXT, FLAG, DAY, LIST, OBJECT -> "12.5";
        };
    }

    static Fault ambiguous(Cell cell, String whole, String fraction) {
        var shown = shown(cell);
        var thousands = whole + fraction;
        return new Fault(
                "number.ambiguous",
                shown.russian() + " может значить и " + thousands + ", и " + whole + "," + fraction
                        + "0; напишите одно из двух",
                shown.english() + " may mean " + thousands + " or " + whole + "." + fraction
                        + "0; write one of the two");
    }

    static Fault dayForNumber(Column column, Cell cell) {
        var shown = shown(cell);
        return new Fault(
                "type.wrong",
                shown.russian() + " — дата, а нужно " + column.expected().russian()
                        + "; задайте ячейке числовой формат и впишите число снова",
                shown.english() + " is a date where " + column.expected().english()
                        + " is due; give the cell a number format and write the number again");
    }

    static Fault dayForText(Cell cell) {
        var shown = shown(cell);
        return new Fault(
                "type.wrong",
                shown.russian() + " — дата, а нужен текст: Excel превращает 23.11 в дату; задайте ячейке формат "
                        + "«Текстовый» и впишите значение снова",
                shown.english() + " is a date where a text is due: Excel turns 23.11 into one; format the cell as text "
                        + "and write the value again");
    }

    static Fault text(Cell cell) {
        return wrong(cell, "не текст", "not a text", " его словами или цифрами", " it in words or digits");
    }

    static Fault codeAsNumber(Cell cell) {
        var shown = shown(cell);
        return new Fault(
                "digits.lost",
                shown.russian()
                        + " — код записан числом, нули в конце могли пропасть; задайте ячейке формат «Текстовый» "
                        + "и впишите код снова",
                shown.english() + " is a code kept as a number, zeros at its end may be lost; format the cell as text "
                        + "and write the code again");
    }

    static Fault zeroLost(Cell cell) {
        var shown = shown(cell);
        return new Fault(
                "digits.lost",
                shown.russian() + " — не хватает одной цифры: у числа пропал ведущий ноль; задайте ячейке формат "
                        + "«Текстовый» и впишите, возможно, 0" + cell.text(),
                shown.english() + " is one digit short: as a number it has lost its leading zero; format the cell as "
                        + "text and write, maybe, 0" + cell.text());
    }

    static Fault shortened(Cell cell) {
        var shown = shown(cell);
        return new Fault(
                "digits.lost",
                shown.russian() + " — Excel сократил число, и цифры пропали; задайте ячейке формат «Текстовый» и "
                        + "впишите все цифры",
                shown.english()
                        + " was shortened by Excel, digits are lost; format the cell as text and write them all");
    }

    static Fault choice(Column column, Cell cell) {
        var shown = shown(cell);
        var near = NearestName.of(cell.text(), column.words().values());
        return new Fault(
                "value.not-allowed",
                shown.russian() + " — нет такого значения; допустимы: "
                        + String.join(", ", column.words().values())
                        + (near.isEmpty() ? "" : "; возможно, «" + near + "»"),
                shown.english() + " is not a value of this column; allowed are: "
                        + String.join(", ", column.words().keySet()));
    }

    private static Fault wrong(Cell cell, String russian, String english, String right, String rightInEnglish) {
        var shown = shown(cell);
        return new Fault(
                "type.wrong",
                shown.russian() + " — " + russian + "; напишите" + right,
                shown.english() + " is " + english + "; write" + rightInEnglish);
    }

    private static Shown shown(Cell cell) {
        return cell.kind() == Cell.Kind.PERCENT ? Shown.quoted(cell.text() + "%") : Shown.quoted(cell.text());
    }
}
