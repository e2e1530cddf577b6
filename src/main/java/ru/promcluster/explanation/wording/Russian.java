package ru.promcluster.explanation.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.rulebook.sentence.Forms;
import ru.promcluster.verdict.Unit;

/** Russian: 9 участников, от 0 до 14 участников, 20 %, 2 млрд ₽, 1 декабря 2022 г. */
final class Russian implements Grammar {

    static final Russian GRAMMAR = new Russian();

    private static final char NO_BREAK = '\u00a0';
    private static final Digits DIGITS = new Digits(NO_BREAK, ',');
    private static final List<String> LARGE = List.of("млн", "млрд", "трлн");
    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    private Russian() {}

    @Override
    public void amount(StringBuilder out, @Nullable BigDecimal number, Unit unit, Forms forms) {
        if (number == null) {
            out.append(unknown(unit));
            return;
        }
        number(out, number, unit);
        word(out, forms.russian(number));
    }

    @Override
    public void range(StringBuilder out, @Nullable BigDecimal min, @Nullable BigDecimal max, Counted counted) {
        var unit = counted.unit();
        if (min != null && max != null && min.compareTo(max) == 0) {
            amount(out, min, unit, counted.forms());
        } else if (unit == Unit.YES_NO || (max == null && Grammar.isOpen(min))) {
            out.append(unknown(unit));
        } else if (max == null) {
            genitive(out.append("не менее "), min, counted);
        } else if (min == null) {
            genitive(out.append("не более "), max, counted);
        } else {
            out.append("от ");
            if (unit == Unit.PERCENT) {
                DIGITS.append(out, min);
            } else {
                number(out, min, unit);
            }
            genitive(out.append(" до "), max, counted);
        }
    }

    private void genitive(StringBuilder out, @Nullable BigDecimal number, Counted counted) {
        if (number != null) {
            number(out, number, counted.unit());
            word(out, counted.forms().russianGenitive(number));
        }
    }

    private void ofDigits(StringBuilder out, BigDecimal digits) {
        var day = Unit.day(digits);
        if (day == null) {
            out.append(digits.toPlainString());
        } else {
            day(out, day);
        }
    }

    private void number(StringBuilder out, BigDecimal number, Unit unit) {
        switch (unit) {
            case COUNT -> DIGITS.append(out, number);
            case PERCENT -> {
                DIGITS.append(out, number);
                out.append(NO_BREAK).append('%');
            }
            case ROUBLES -> roubles(out, number);
            case YES_NO -> out.append(number.signum() == 0 ? "нет" : "да");
            case HECTARES -> measured(out, number, "га");
            case MEGAWATTS -> measured(out, number, "МВт");
            case MEGAWATTS_PER_HECTARE -> measured(out, number, "МВт/га");
            case DAY -> ofDigits(out, number);
        }
    }

    /** Signs of units do not change with the number. */
    private static void measured(StringBuilder out, BigDecimal number, String sign) {
        DIGITS.append(out, number);
        out.append(NO_BREAK).append(sign);
    }

    private static void roubles(StringBuilder out, BigDecimal amount) {
        var big = BigMoney.of(amount);
        if (big == null) {
            DIGITS.appendMoney(out, amount);
        } else {
            DIGITS.append(out, big.number());
            out.append(NO_BREAK).append(LARGE.get(big.scale()));
        }
        out.append(NO_BREAK).append('₽');
    }

    /** Names what is not known, so that it agrees with nothing in the sentence around it. */
    private static String unknown(Unit unit) {
        return switch (unit) {
            case COUNT -> "число неизвестно";
            case PERCENT -> "доля неизвестна";
            case ROUBLES -> "сумма неизвестна";
            case YES_NO -> "неизвестно";
            case HECTARES -> "площадь неизвестна";
            case MEGAWATTS -> "мощность неизвестна";
            case MEGAWATTS_PER_HECTARE -> "мощность на гектар неизвестна";
            case DAY -> "день неизвестен";
        };
    }

    private static void word(StringBuilder out, String word) {
        if (!word.isEmpty()) {
            out.append(' ').append(word);
        }
    }

    @Override
    public void day(StringBuilder out, LocalDate day) {
        out.append(day.getDayOfMonth())
                .append(NO_BREAK)
                .append(MONTHS.get(day.getMonthValue() - 1))
                .append(' ')
                .append(day.getYear())
                .append(NO_BREAK)
                .append("г.");
    }

    @Override
    public String quoted(String name) {
        return "«" + name + "»";
    }

    @Override
    public String and() {
        return " и ";
    }

    @Override
    public String zero() {
        return "нуля";
    }

    @Override
    public void andMore(StringBuilder out, int more) {
        out.append(" и ещё ").append(more);
    }

    @Override
    public void nobody(StringBuilder out) {
        out.append("участники не названы");
    }
}
